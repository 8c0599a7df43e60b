// What `npm test` runs once everything is installed and built. Every step runs, whatever came before it.
import { namedAbove, NOTHING, sum, summaryLine } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import { prepareServer } from './prepare-server.ts'
import { runElectron, runLoopback, runVitest } from './runners.ts'
import { runStaticChecks } from './static-checks.ts'

const staticChecks = (): Promise<Outcome> =>
  runStaticChecks((name, { exitCode, output }) => {
    process.stdout.write(`${output.trimEnd()}\n-- ${name}: ${exitCode === 0 ? 'passed' : 'FAILED'}\n`)
  })

/** Where it cannot be made, the tests start the sources. */
const bundle = async (): Promise<Outcome> => {
  try {
    Object.assign(process.env, await prepareServer())
    return { ...NOTHING, passed: 1 }
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return { ...NOTHING, failed: 1, failures: ['the server that the tests start was not bundled'] }
  }
}

const STEPS: Readonly<Record<string, () => Promise<Outcome>>> = {
  'the server that the tests start': bundle,
  'lint, types, layers, format, unused code, licences': staticChecks,
  'unit tests': () => runVitest('unit', ['unit', 'renderer']),
  'tests over HTTP': () => runVitest('contract', ['contract', 'contract-timed']),
  'end-to-end in the loopback shell': runLoopback,
  'end-to-end in Electron': runElectron
}

const outcomes: Outcome[] = []
for (const [name, step] of Object.entries(STEPS)) {
  const startedAt = Date.now()
  process.stdout.write(`\n== ${name}\n`)
  const outcome = await step()
  outcomes.push(outcome)
  process.stdout.write(`== ${name}: ${summaryLine(outcome)} (${Math.round((Date.now() - startedAt) / 1000)} s)\n`)
}

const total = sum(outcomes)
process.stdout.write(`${namedAbove(total)}\n${summaryLine(total)}\n`)
process.exitCode = total.failed === 0 ? 0 : 1
