// npm run faults -- --runs N [--only renderer|app|server]: kill -9 of page, app and server at random moments of editing and submitting.
import { parseArgs } from 'node:util'
import { startMockServer } from '../fixtures/mock-server.ts'
import { openSignedIn, whyNoWindow } from '../perf/open-application.ts'
import type { OpenedWorkstation } from '../perf/open-application.ts'
import { killPage } from './kill-page.ts'
import type { Shown } from './kill-page.ts'
import { createApps, killProcess } from './kill-process.ts'
import { MOMENTS, tableOf, VICTIMS } from './outcome.ts'
import type { Moment, Outcome, Victim } from './outcome.ts'
import { openWorld } from './world.ts'

/** A program whose page fails more often than this within a minute gives up, as it should: it is started anew before. */
const KILLS_PER_WINDOW = 3
/** The chain is looked at after so many runs, and at the end. */
const VERIFY_EVERY = 10

const readRuns = (): { readonly runs: number; readonly only: string | undefined } => {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '100' }, only: { type: 'string' } } })
  const runs = Number(values.runs)
  if (!Number.isSafeInteger(runs) || runs < 1) throw new RangeError(`--runs takes a whole number from 1, not "${values.runs}".`)
  return { runs, only: values.only }
}

const main = async (): Promise<boolean> => {
  const { runs, only } = readRuns()
  const missing = whyNoWindow()
  if (missing !== null) process.stderr.write(`The page is not killed: ${missing}.\n`)
  const plan: { readonly victim: Victim; readonly moment: Moment }[] = VICTIMS.filter(
    (victim) => (missing === null || victim !== 'renderer') && (only === undefined || victim === only)
  ).flatMap((victim) => MOMENTS.map((moment) => ({ victim, moment })))
  const server = await startMockServer()
  const world = await openWorld(server)
  const apps = createApps(world)
  let opened: (OpenedWorkstation & { kills: number; shown: Shown }) | null = null
  const shown = async (): Promise<Shown> => {
    if (opened !== null && opened.kills >= KILLS_PER_WINDOW) {
      await opened.close()
      opened = null
    }
    if (opened === null) {
      const workstation = await openSignedIn(server)
      opened = { ...workstation, kills: 0, shown: { app: workstation.app, page: workstation.page } }
    }
    opened.kills += 1
    return opened.shown
  }
  const one = async (run: number): Promise<Outcome> => {
    const { victim, moment } = plan[run % plan.length] ?? { victim: 'app', moment: 'editing' }
    try {
      const outcome =
        victim === 'renderer' ? await killPage(moment, world, await shown()) : await killProcess(moment, { world, apps, victim })
      const intact = run % VERIFY_EVERY !== VERIFY_EVERY - 1 || (await world.chainIntact())
      return intact ? outcome : { ...outcome, faults: [...outcome.faults, 'the audit chain does not verify'] }
    } catch (error) {
      await opened?.close()
      opened = null
      await apps.kill()
      await world.startAgain()
      const words = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)
      return { victim, moment, lost: 0, acknowledged: false, records: null, faults: [words] }
    }
  }

  const outcomes: Outcome[] = []
  // Ctrl+C ends it after the run under way, with the table of those made.
  let enough = false
  process.once('SIGINT', () => (enough = true))
  try {
    for (let run = 0; run < runs && !enough; run += 1) {
      const outcome = await one(run)
      outcomes.push(outcome)
      const { victim, moment, lost, acknowledged, records, faults } = outcome
      const found = `lost ${lost} ms${acknowledged ? ', acknowledged' : ''}${records === null ? '' : `, ${records} report`}`
      process.stderr.write(`${run + 1}/${runs} ${victim} ${moment}: ${found}; ${faults.join('; ') || 'held'}\n`)
    }
    const intact = await world.chainIntact()
    process.stdout.write(`${tableOf(outcomes)}\naudit chain after all of them: ${intact ? 'intact' : 'BROKEN'}\n`)
    return intact && outcomes.every(({ faults }) => faults.length === 0)
  } finally {
    // Closed over above: what stands open by now.
    const standing = opened as OpenedWorkstation | null
    await standing?.close()
    await apps.close()
    await server.dispose()
  }
}

process.exitCode = (await main()) ? 0 : 1
