import { randomUUID } from 'node:crypto'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import BetterSqlite from 'better-sqlite3'
import type { PersonSearchResult } from '../../api/people.ts'
import { DebriefSchema, MyRunSchema, RoomSchema } from '../../api/training.ts'
import type { Debrief, FeedItem, MyRun, Room } from '../../api/training.ts'
import type { Planted } from '../training/plant.ts'
import type { Scenario } from '../training/scenario-schema.ts'
import { FIXED_IDS } from '../../population/fixed-ids.ts'
import { startServer } from './start-server.ts'
import type { StartedServer } from './start-server.ts'
import { signOnAs } from './test-client.ts'
import type { TestClient } from './test-client.ts'

/** A server whose clock a test moves on. */
export interface ToldServer extends StartedServer {
  /** Moves the service's clock on. */
  pass(seconds: number): void
  /** Of the service. ISO 8601 */
  now(): string
}

const FIXTURE = join(import.meta.dirname, 'told-clock.fixture.ts')

export const startToldServer = async (): Promise<ToldServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'leds-clock-'))
  const file = join(folder, 'clock')
  let passed = 0
  // Whole or not at all: the server may look in the middle of a write, and its clock would go back to the machine's.
  const set = (): void => {
    writeFileSync(`${file}.next`, String(passed))
    renameSync(`${file}.next`, file)
  }
  set()
  process.env['LEDS_TEST_CLOCK'] = file
  const server = await startServer({ main: FIXTURE, people: 40, args: ['--token-seconds', '3600'] })
  const told = (): number => Math.floor(Date.now() / 1000) + passed
  return {
    ...server,
    identity: {
      ...server.identity,
      // By the server's clock, or it would have expired there.
      assertion: (clientId, bent = {}) =>
        server.identity.assertion(clientId, { ...bent, claims: { iat: told(), exp: told() + 60, ...bent.claims } })
    },
    pass: (seconds) => {
      passed += seconds
      set()
    },
    now: () => new Date(Date.now() + passed * 1000).toISOString(),
    remove: async () => {
      await server.remove()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** What a scripted trainee knows of a run: who was cast, and under which ids they stand. */
export interface Staged {
  readonly runId: string
  readonly user: string
  readonly planted: Planted
  readonly script: Scenario
  /** Surname under which a person was planted. */
  surname(key: string): string
}

/** How somebody works. */
export interface Manner {
  /** Puts each answer off until its time is over. */
  readonly dawdles?: boolean
  /** What stands as the reason of every look and change. */
  readonly justification?: string
}

/** A trainee who works a scenario over HTTP as somebody at a workstation would. */
export const traineeOf = (server: ToldServer, client: TestClient, staged: Staged, manner: Manner = {}) => {
  const run = async (): Promise<NonNullable<MyRun['run']>> => {
    const { run: mine } = MyRunSchema.parse((await client.call('myRun')).body)
    if (mine === null) throw new Error('no run goes on')
    return mine
  }
  /** Until whatever is to be done after an event is late. Seconds */
  const tooLate = (event: string): number =>
    Math.max(...staged.script.expectations.map(({ after, told, within }) => ((after ?? told?.event) === event ? (within ?? 0) + 5 : 0)))
  /** Lets time pass until an event of the timeline has come, and gives what came with it. */
  const until = async (event: string, at?: 'at once'): Promise<FeedItem> => {
    const planned = staged.script.timeline.find(({ id }) => id === event)
    const comes = planned?.at ?? 0
    const said = (planned?.call ?? planned?.request ?? planned?.message)?.text
    const { clock, feed: before } = await run()
    if (clock < comes) server.pass(comes - clock)
    // The second of an event may begin between what was told of the feed and of the clock.
    const feed = before.some(({ text }) => text === said) ? before : (await run()).feed
    const item = feed.find(({ text }) => text === said)
    if (item === undefined) throw new Error(`${event} did not come: ${JSON.stringify(feed)}`)
    if (manner.dawdles === true && at === undefined) server.pass(tooLate(event))
    return item
  }
  const why = {
    'x-leds-justification': manner.justification ?? 'Traffic stop, Prince of Wales Road, PC 4312, CAD 118',
    'x-leds-child-reason': 'Named in what is asked of me'
  }
  const personId = (key: string): string => staged.planted.people[key] ?? ''
  return {
    client,
    run,
    until,
    personId,
    reportId: (key: string): string => staged.planted.reports[key] ?? '',
    script: staged.script,
    /** Two people that no scenario gives cause to look at. */
    strangers: [FIXED_IDS.johnSmith, FIXED_IDS.jonSmythe],
    why,
    look: async (key: string, headers: Record<string, string> = why): Promise<void> => {
      await client.call<PersonSearchResult>('searchPeople', { body: { surname: staged.surname(key) }, headers })
      const answer = await client.call('personSummary', { params: { personId: personId(key) }, headers })
      if (answer.status !== 200) throw new Error(`opening ${key} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
    },
    tell: async (item: FeedItem, outcome: string, text: string): Promise<void> => {
      const answer = await client.call('tellOfficer', { body: { number: item.number, outcome, text } })
      if (answer.status !== 200) throw new Error(`telling answered ${answer.status}: ${JSON.stringify(answer.body)}`)
    },
    /** What a radio card reports as it is read out. */
    readOut: async (key: string, line: string, record: string): Promise<void> => {
      await client.call('clientEvents', {
        body: {
          events: [
            {
              eventId: randomUUID(),
              kind: 'line-told',
              at: server.now(),
              detail: `${line} · ${record} · to PC 4312`,
              personId: personId(key)
            }
          ]
        }
      })
    },
    /** The check in the control room's queue: taken, and ended with its outcome. */
    work: async (item: FeedItem, outcome: string): Promise<void> => {
      const params = { incomingId: item.incomingId ?? '' }
      await client.call('leaseIncoming', { params })
      const answer = await client.call('completeIncoming', { params, body: { outcome } })
      if (answer.status !== 200) throw new Error(`completing answered ${answer.status}: ${JSON.stringify(answer.body)}`)
    }
  }
}
export type Trainee = ReturnType<typeof traineeOf>

/** Starts a scenario for one trainee. */
export const stage = async (
  server: ToldServer,
  scenarioId: string,
  user: string,
  more: object = {}
): Promise<Staged & { room: Room; trainer: TestClient }> => {
  const trainer = await signOnAs(server, 'trainer1')
  const started = await trainer.call('startRun', { body: { scenarioId, trainees: [{ user }], seed: 7, ...more } })
  if (started.status !== 201) throw new Error(`starting ${scenarioId} answered ${started.status}: ${JSON.stringify(started.body)}`)
  const room = RoomSchema.parse(started.body)
  const database: Database = new BetterSqlite(server.db, { readonly: true })
  const row = database.prepare('SELECT script, planted FROM training_seat WHERE run = ? AND user = ?').get(room.runId, user) as {
    script: string
    planted: string
  }
  const planted = JSON.parse(row.planted) as Planted
  const names = new Map(
    Object.entries(planted.people).map(([key, id]) => {
      const { content } = database.prepare('SELECT content FROM person WHERE id = ?').get(id) as { content: string }
      return [key, (JSON.parse(content) as { names: { surname: string }[] }).names[0]?.surname ?? ''] as const
    })
  )
  database.close()
  return {
    runId: room.runId,
    user,
    planted,
    script: JSON.parse(row.script) as Scenario,
    surname: (key) => names.get(key) ?? '',
    room,
    trainer
  }
}

/** Ends a run and reads its marks. */
export const debriefed = async ({ trainer, runId, user }: Pick<Staged, 'runId' | 'user'> & { trainer: TestClient }): Promise<Debrief> => {
  const ended = await trainer.call('endRun', { params: { runId }, body: {} })
  if (ended.status !== 200 && ended.status !== 422) throw new Error(`ending answered ${ended.status}: ${JSON.stringify(ended.body)}`)
  const answer = await trainer.call('debrief', { params: { runId, user } })
  if (answer.status !== 200) throw new Error(`the debrief answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return DebriefSchema.parse(answer.body)
}
