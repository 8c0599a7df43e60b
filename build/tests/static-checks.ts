import { run, runPackage, ROOT } from './command.ts'

/** Checks that read the code without running it; each counts as one test. */
export const STATIC_CHECKS: Readonly<Record<string, () => Promise<number>>> = {
  lint: () => runPackage('eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
  layers: () => runPackage('dependency-cruiser/bin/dependency-cruiser.mjs', ['electron', 'renderer/src', 'mock-server', 'e2e', 'build']),
  format: () => runPackage('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  types: () => run(process.execPath, [`${ROOT}build/types/types.ts`]),
  'unused code': () => runPackage('knip/bin/knip.js', ['--no-config-hints']),
  licences: () => run(process.execPath, [`${ROOT}build/licences/licences.ts`])
}
