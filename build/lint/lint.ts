// npm run lint: eslint, part by part; ends with 1 where any finds something.
import { runPackage } from '../tests/command.ts'
import { LINT_PARTS } from './parts.ts'

for (const part of Object.values(LINT_PARTS))
  if ((await runPackage('eslint/bin/eslint.js', ['--max-warnings', '0', ...part])) !== 0) process.exitCode = 1
