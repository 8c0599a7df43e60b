import type { Database } from 'better-sqlite3'
import type { AuditEntry } from '../../store/store.ts'
import { statement } from '../../store/statement.ts'
import { peopleToAskAbout, spreadOver } from '../requests/generator.operation.ts'
import type { Service } from '../service.ts'
import { madeUpCheck, GENERATED } from './made-up-check.ts'
import type { Known } from './made-up-check.ts'
import { postedCheck } from './new-check.ts'
import type { IncomingStreams } from './stream.ts'

type Needs = Pick<Service, 'store' | 'clock' | 'logger'>

const MOST_KNOWN = 200
const MINUTE_MS = 60_000
/** The control room of the training accounts. */
const CONTROL_ROOM = '36NN'

/** Read operation: some people, registrations and marks of the population, spread over it. */
export const checkable = (database: Database, { most }: { readonly most: number }): Known => {
  const last = Number(statement<{ last: number }>(database, 'SELECT coalesce(max(sequence), 0) AS last FROM vehicle').get()?.last)
  return {
    people: peopleToAskAbout(database, { most }).map(({ surname, forenames, birthDate, sex }) => ({
      surname,
      forenames,
      birthDate: birthDate ?? null,
      sex
    })),
    registrations: statement<{ vrm: string }>(
      database,
      'SELECT v.vrm FROM json_each(?) AS spread CROSS JOIN vehicle AS v ON v.sequence = spread.value LIMIT ?'
    )
      .all(spreadOver(last, most), most)
      .map(({ vrm }) => vrm),
    marks: statement<{ plain: string }>(database, "SELECT plain FROM object_mark WHERE scope = 'property' ORDER BY folded LIMIT ?")
      .all(most)
      .map(({ plain }) => plain)
  }
}

const entry: AuditEntry = {
  kind: 'collection',
  actionCode: 'Generate Incoming Check',
  activityCode: null,
  user: null,
  client: 'incoming-generator',
  force: null,
  sessionId: null,
  workstation: null,
  reason: null,
  justification: 'Training',
  onBehalfOf: null,
  place: null,
  personId: null,
  subject: 'incoming check',
  result: 'ok',
  referenceId: null
}

/** Makes up checks for training, at a rate that can be changed while it runs. */
export interface IncomingGenerator {
  perMinute(): number
  /** From now on; 0 makes none. */
  set(perMinute: number): void
  stop(): void
}

export const createIncomingGenerator = (needs: Needs, streams: IncomingStreams, seed: number): IncomingGenerator => {
  let rate = 0
  let timer: ReturnType<typeof setInterval> | undefined
  let known: Promise<Known> | undefined
  let making = Promise.resolve()
  let stopped = false

  const make = async (): Promise<void> => {
    const about = await (known ??= needs.store.read('checkable', { most: MOST_KNOWN }))
    const number = (await needs.store.read('lastIncomingCheck', undefined)) + 1
    const check = postedCheck({ ...madeUpCheck(seed, number, about), to: CONTROL_ROOM }, GENERATED)
    await needs.store.write('postIncoming', { check, at: needs.clock().toISOString(), takenAtOnce: false }, [entry])
    streams.wake()
  }
  // One after the other: each is numbered after the last.
  const makeNext = (): void => {
    making = making.then(make).catch((error: unknown) => {
      known = undefined
      if (!stopped) needs.logger.error({ err: error }, 'making up an incoming check failed')
    })
  }
  return {
    perMinute: () => rate,
    set: (perMinute) => {
      clearInterval(timer)
      rate = perMinute
      if (perMinute === 0) return
      timer = setInterval(makeNext, MINUTE_MS / perMinute)
      timer.unref()
    },
    stop: () => {
      stopped = true
      clearInterval(timer)
    }
  }
}
