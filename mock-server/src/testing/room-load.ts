import { setTimeout as wait } from 'node:timers/promises'
import { OneTimeCodeSchema } from '../../api/administration.ts'
import { OPERATING_PROCEDURES } from '../../api/before-work.ts'
import type { EndpointName } from '../../api/endpoints.ts'
import { PersonSearchResultSchema } from '../../api/people.ts'
import { MyRunSchema, RoomSchema, SeatDetailSchema } from '../../api/training.ts'
import { randomFrom } from '../../population/random.ts'
import { daysAfter } from '../moment.ts'
import { calendarDay } from '../service.ts'
import { startServer } from './start-server.ts'
import type { StartedServer } from './start-server.ts'
import { signOnAs } from './test-client.ts'
import type { TestClient } from './test-client.ts'

export interface RoomLoad {
  readonly trainees: number
  readonly seconds: number
}
export interface RoomFound {
  /** Milliseconds at which 95 of 100 calls were answered, by the call's name. */
  readonly p95: Readonly<Record<string, number>>
  readonly calls: number
  /** Calls that were not answered as they should be. */
  readonly errors: readonly string[]
  /** Answers that were acknowledged and are not there after the server was killed. */
  readonly lost: number
  readonly told: number
}

const PASSWORD = 'plum lantern orbit'
const PEOPLE = 200
const usernames = (count: number): string[] =>
  Array.from({ length: count }, (_none, index) => `trainee${String(index + 1).padStart(2, '0')}`)

/** Accounts of the control room, each with a password of its own and the procedures accepted. */
const enrol = async (server: StartedServer, names: readonly string[]): Promise<void> => {
  const administrator = await signOnAs(server, 'admin1')
  const until = daysAfter(calendarDay(new Date()), 90)
  for (const [index, username] of names.entries()) {
    const body = { username, name: `Trainee ${index + 1}`, number: String(7000 + index), organisation: '36NN', role: 'control-room', until }
    const { code } = OneTimeCodeSchema.parse((await administrator.call('createAccount', { body })).body)
    const client = await signOnAs(server, username, code)
    await client.call('changePassword', { body: { password: PASSWORD } })
    await client.call('acceptProcedures', { body: { version: OPERATING_PROCEDURES.version } })
  }
}

const p95Of = (times: readonly number[]): number => {
  const sorted = times.toSorted((one, other) => one - other)
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0) * 10) / 10
}

/** A room that works a busy night; the server is killed in the middle of it and comes back. */
export const runRoom = async ({ trainees, seconds }: RoomLoad): Promise<RoomFound> => {
  const names = usernames(trainees)
  const times = new Map<string, number[]>()
  const errors: string[] = []
  const told = new Map<string, number>(names.map((name) => [name, 0]))
  let server = await startServer({ people: PEOPLE, args: ['--token-seconds', '3600'] })
  let away = false
  const measured = async (client: TestClient, name: EndpointName, sent: Parameters<TestClient['call']>[1] = {}) => {
    const start = performance.now()
    const answer = await client.call(name, sent)
    times.set(name, [...(times.get(name) ?? []), performance.now() - start])
    if (answer.status >= 400) errors.push(`${name} answered ${answer.status}`)
    return answer
  }
  /** One trainee: looks at the feed, works the first call that waits, thinks. */
  const step = async (name: string, client: TestClient): Promise<void> => {
    const { run } = MyRunSchema.parse((await measured(client, 'myRun')).body)
    const call = run?.feed.find(({ kind, answered }) => kind === 'call' && answered === false)
    const surname = /^Check \d+\. ([^,]+),/.exec(call?.text ?? '')?.[1]
    if (call === undefined || surname === undefined) return
    const { candidates } = PersonSearchResultSchema.parse((await measured(client, 'searchPeople', { body: { surname } })).body)
    const [first] = candidates
    if (first !== undefined) await measured(client, 'personSummary', { params: { personId: first.personId } })
    const answer = await measured(client, 'tellOfficer', { body: { number: call.number, outcome: 'passed', text: `Told of ${surname}.` } })
    if (answer.status === 200) told.set(name, (told.get(name) ?? 0) + 1)
  }
  /** @param until milliseconds since 1970 */
  const work = async (until: number, runId: string): Promise<void> => {
    const clients = new Map<string, TestClient>()
    for (const name of names) clients.set(name, await signOnAs(server, name, PASSWORD))
    const trainer = await signOnAs(server, 'trainer1')
    const going = (): boolean => Date.now() < until
    const pace = async (seed: number, act: () => Promise<void>): Promise<void> => {
      const random = randomFrom(seed)
      await wait(random.between(0, 2000))
      while (going())
        try {
          await act()
          await wait(random.between(800, 2400))
        } catch (error) {
          // Nobody is answered while it is away; before and after it everybody is.
          if (!away) errors.push(String(error))
          return
        }
    }
    await Promise.all([
      ...[...clients].map(([name, client], index) => pace(index, () => step(name, client))),
      pace(names.length, async () => {
        await measured(trainer, 'room', { params: { runId } })
      })
    ])
  }
  try {
    await enrol(server, names)
    const trainer = await signOnAs(server, 'trainer1')
    const started = await trainer.call('startRun', { body: { scenarioId: 'friday-night', trainees: names.map((user) => ({ user })) } })
    const { runId } = RoomSchema.parse(started.body)
    const half = (seconds * 1000) / 2
    const killed = wait(half).then(async () => {
      away = true
      await server.kill()
    })
    await work(Date.now() + half + 3000, runId)
    await killed
    server = await startServer({ people: PEOPLE, args: ['--token-seconds', '3600'], after: server })
    away = false
    await work(Date.now() + half, runId)
    const again = await signOnAs(server, 'trainer1')
    const kept = await Promise.all(
      names.map(async (user) => {
        const seat = SeatDetailSchema.parse((await again.call('seat', { params: { runId, user } })).body)
        return (told.get(user) ?? 0) - seat.feed.filter(({ kind }) => kind === 'told').length
      })
    )
    return {
      p95: Object.fromEntries([...times].map(([name, each]) => [name, p95Of(each)])),
      calls: [...times.values()].reduce((sum, each) => sum + each.length, 0),
      errors,
      lost: kept.reduce((sum, missing) => sum + Math.max(0, missing), 0),
      told: [...told.values()].reduce((sum, each) => sum + each, 0)
    }
  } finally {
    await server.remove()
  }
}
