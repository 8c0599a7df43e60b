import type { AuditEntry } from '../../store/store.ts'
import type { Service } from '../service.ts'

const EVERY_MS = 3_600_000

/** An erasure that nobody asked for but the retention rules. The write completes what it was about. */
export const erasureEntry = (actionCode: string, subject: string): AuditEntry => ({
  kind: 'erasure',
  actionCode,
  activityCode: null,
  user: null,
  client: 'retention',
  force: null,
  sessionId: null,
  workstation: null,
  reason: null,
  justification: null,
  onBehalfOf: null,
  place: null,
  personId: null,
  subject,
  result: 'ok',
  referenceId: null
})

/**
 * Does a job now and every hour; one that fails is logged and done again at its next hour.
 * @param what for the log, when it fails
 * @returns stops it
 */
export const startHourly = ({ logger }: Pick<Service, 'logger'>, what: string, job: () => Promise<void>): (() => void) => {
  let stopped = false
  const run = (): void => {
    job().catch((error: unknown) => {
      // One that the end of the service cut off is done again at its next start.
      if (!stopped) logger.error({ err: error }, `${what} failed`)
    })
  }
  const timer = setInterval(run, EVERY_MS)
  timer.unref()
  run()
  return () => {
    stopped = true
    clearInterval(timer)
  }
}
