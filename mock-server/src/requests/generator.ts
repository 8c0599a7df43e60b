import { plannedRequest } from '../../population/requests/proposed-report.ts'
import { randomFrom } from '../../population/random.ts'
import type { Asked } from '../../population/requests/report-fields.ts'
import type { AuditEntry } from '../../store/store.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { GENERATOR } from './generator.operation.ts'
import type { NewRequest } from './insert-request.ts'
import { prepareRequest } from './prepare.ts'

type Needs = Pick<Service, 'store' | 'reference' | 'clock' | 'logger'>

const MOST_PEOPLE = 200
const HOUR_MS = 3_600_000
/** How long ago the oldest of those came that stand there at the start, hours. */
const OLDEST_HOURS = 20

const entryOf = (subject: string): AuditEntry => ({
  kind: 'collection',
  actionCode: 'Generate Requests',
  activityCode: null,
  user: null,
  client: 'generator',
  force: null,
  sessionId: null,
  workstation: null,
  reason: null,
  justification: 'Training',
  onBehalfOf: null,
  place: null,
  personId: null,
  subject,
  result: 'ok',
  referenceId: null
})

interface Plan {
  readonly seed: number
  readonly people: readonly Asked[]
}

/** The request of a number as the service would take it from its sender; undefined where it would be refused. */
const preparedRequest = async (needs: Needs, { seed, people }: Plan, number: number, at: Date): Promise<NewRequest | undefined> => {
  const { report } = plannedRequest({ seed, today: calendarDay(at), now: at.toISOString() }, number, people)
  const prepared = await prepareRequest(report, { asker: { user: GENERATOR, force: null }, at, needs })
  return prepared.outcome === 'prepared' ? prepared.request : undefined
}

/**
 * Puts requests into the inboxes of a new database, come over the last hours; one that has any keeps those it has.
 * @param count how many in all
 */
export const seedRequests = async (needs: Needs, { seed, count }: { readonly seed: number; readonly count: number }): Promise<void> => {
  if (count === 0 || (await needs.store.read('generatedRequests', undefined)) > 0) return
  const people = await needs.store.read('peopleToAskAbout', { most: MOST_PEOPLE })
  if (people.length === 0) return
  const now = needs.clock().getTime()
  const random = randomFrom(seed)
  const ages = Array.from({ length: count }, () => random.next() * OLDEST_HOURS * HOUR_MS).toSorted((one, other) => other - one)
  const requests: { request: NewRequest; at: string }[] = []
  for (const [index, age] of ages.entries()) {
    const at = new Date(now - age)
    const request = await preparedRequest(needs, { seed, people }, index + 1, at)
    if (request !== undefined) requests.push({ request, at: at.toISOString() })
  }
  await needs.store.write('keepGeneratedRequests', { requests }, [entryOf(`requests: ${requests.length}`)])
}

const MINUTE_MS = 60_000

/** Sends so many a minute from now on, one after the other. @returns stops it */
export const startRequestGenerator = (
  needs: Needs,
  { seed, perMinute }: { readonly seed: number; readonly perMinute: number }
): (() => void) => {
  if (perMinute === 0) return () => undefined
  const sendNext = async (): Promise<void> => {
    const people = await needs.store.read('peopleToAskAbout', { most: MOST_PEOPLE })
    if (people.length === 0) return
    const number = (await needs.store.read('generatedRequests', undefined)) + 1
    const at = needs.clock()
    const request = await preparedRequest(needs, { seed, people }, number, at)
    if (request === undefined) return
    await needs.store.write('keepGeneratedRequests', { requests: [{ request, at: at.toISOString() }] }, [entryOf('request')])
  }
  let stopped = false
  const timer = setInterval(() => {
    sendNext().catch((error: unknown) => {
      if (!stopped) needs.logger.error({ err: error }, 'generating a request failed')
    })
  }, MINUTE_MS / perMinute)
  timer.unref()
  return () => {
    stopped = true
    clearInterval(timer)
  }
}
