import type { Database } from 'better-sqlite3'
import type { AuditEntry } from '../../store/store.ts'
import { statement } from '../../store/statement.ts'
import { licenceOf } from '../drivers/licence-of.ts'
import { heldPerson } from '../people/person-record.ts'
import { peopleToAskAbout, spreadOver } from '../requests/generator.operation.ts'
import { calendarDay } from '../service.ts'
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

const LICENSED = 40
/** Some who hold a licence, as they would be asked for: what their licence says is read by nobody here. */
const licensed = (database: Database, pncIds: readonly string[], today: string): Known['drivers'] =>
  pncIds.flatMap((pncId) => {
    const row = statement<{ id: string }>(database, 'SELECT id FROM person WHERE pnc_id = ?').get(pncId)
    const person = row === undefined ? undefined : heldPerson(database, row.id)
    const licence = person === undefined ? null : licenceOf(database, person, today)
    const name = person?.record.content.names.find(({ kind }) => kind === 'true')
    const birthDate = person?.record.content.birth.date
    if (licence === null || name?.surname === undefined || birthDate === undefined) return []
    const postcode = person?.record.content.addresses.find((address) => address.postcode !== undefined)?.postcode ?? null
    return [{ driverNumber: licence.driverNumber, surname: name.surname, forename: name.forenames[0] ?? null, birthDate, postcode }]
  })

/** Read operation: some people, registrations and marks of the population, spread over it. */
export const checkable = (database: Database, { most, today }: { readonly most: number; readonly today: string }): Known => {
  const people = peopleToAskAbout(database, { most })
  const last = Number(statement<{ last: number }>(database, 'SELECT coalesce(max(sequence), 0) AS last FROM vehicle').get()?.last)
  return {
    people: people.map(({ surname, forenames, birthDate, sex }) => ({
      surname,
      forenames,
      birthDate: birthDate ?? null,
      sex
    })),
    drivers: licensed(
      database,
      people.slice(0, LICENSED).map(({ pncId }) => pncId),
      today
    ),
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
    const about = await (known ??= needs.store.read('checkable', { most: MOST_KNOWN, today: calendarDay(needs.clock()) }))
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
