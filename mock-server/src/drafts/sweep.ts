import type { Service } from '../service.ts'

const EVERY_MS = 3_600_000

/** Removes drafts that outlived their seven days: now and every hour. @returns stops the sweep */
export const startDraftSweep = ({ store, clock, logger }: Pick<Service, 'store' | 'clock' | 'logger'>): (() => void) => {
  const sweep = async (): Promise<void> => {
    const at = clock().toISOString()
    if (!(await store.read('draftsExpired', { at }))) return
    await store.write('sweepDrafts', { at }, [
      {
        kind: 'erasure',
        actionCode: 'Remove Expired Drafts',
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
        subject: 'expired drafts',
        result: 'ok',
        referenceId: null
      }
    ])
  }
  const swallow = (error: unknown): void => logger.error({ err: error }, 'expired drafts could not be removed')
  const timer = setInterval(() => void sweep().catch(swallow), EVERY_MS)
  timer.unref()
  void sweep().catch(swallow)
  return () => clearInterval(timer)
}
