// npm run types: every process has a TypeScript configuration of its own; all are checked.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PROJECTS = [
  '.',
  'mock-server',
  'electron/contract',
  'electron/services',
  'electron/loopback',
  'electron/preload',
  'electron/main',
  'build',
  'e2e'
]

const check = (command: string, project: string): boolean => {
  const outcome = spawnSync(process.execPath, [`${ROOT}node_modules/${command}`, '--pretty', 'false', '-p', project], {
    cwd: ROOT,
    encoding: 'utf8'
  })
  process.stdout.write(outcome.status === 0 ? `types: ${project} is sound\n` : `types: ${project}\n${outcome.stdout}${outcome.stderr}`)
  return outcome.status === 0
}

const sound = [...PROJECTS.map((project) => check('typescript/bin/tsc', project)), check('vue-tsc/bin/vue-tsc.js', 'renderer')]
process.exitCode = sound.every(Boolean) ? 0 : 1
