// What `npm test` runs once everything is installed and built. Every step runs, whatever came before it.
import { NOTHING, sum, summaryLine } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import { runElectron, runLoopback, runVitest } from './runners.ts'
import { STATIC_CHECKS } from './static-checks.ts'

const asOutcome = (exitCode: number): Outcome => (exitCode === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 })

const STEPS: Readonly<Record<string, () => Promise<Outcome>>> = {
  ...Object.fromEntries(Object.entries(STATIC_CHECKS).map(([name, check]) => [name, async () => asOutcome(await check())])),
  'unit tests': () => runVitest('unit', ['unit', 'renderer']),
  'tests over HTTP': () => runVitest('contract', ['contract']),
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
if (total.skipped.length > 0) process.stdout.write(`\nSkipped:\n${total.skipped.map((one) => `  ${one}\n`).join('')}`)
process.stdout.write(`\n${summaryLine(total)}\n`)
process.exitCode = total.failed === 0 ? 0 : 1
