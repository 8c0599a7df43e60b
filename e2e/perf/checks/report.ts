import { stat } from 'node:fs/promises'
import { calendarDay } from '../../../mock-server/src/service.ts'
import { startMockServer } from '../../fixtures/mock-server.ts'
import type { MockServer } from '../../fixtures/mock-server.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import { leanClient } from '../lean-client.ts'
import type { LeanClient } from '../lean-client.ts'
import { quantile } from '../measure.ts'
import type { BenchOptions } from '../measure.ts'
import { bareLookUps } from './bare-look-ups.ts'
import { ask, load } from './load.ts'
import type { LoadReport } from './load.ts'
import { KINDS, questionsOf } from './questions.ts'
import type { Kind, Questions } from './questions.ts'
import { memoryOf, perCheck, processorTimeOf } from './server-process.ts'
import type { ServerMemory } from './server-process.ts'

/** Milliseconds, but for `asked` and `timesBare`. */
interface KindReport {
  readonly asked: number
  /** What was asked, and why it was not answered. */
  readonly errors: readonly string[]
  /** What the server takes of a processor for one; null where the system does not tell. */
  readonly processor: number | null
  readonly p50: number
  readonly p99: number
  readonly bareP50: number
  readonly timesBare: number
}

/** Of the server and its file. */
interface Standing {
  readonly people: number
  readonly vehicles: number
  readonly fileMegabytes: number
  readonly reopenMs: number
  /** What of it a processor worked. */
  readonly reopenProcessorMs: number | null
  readonly memory: ServerMemory | null
}
export type ChecksReport = Standing & { readonly load: readonly LoadReport[] } & Readonly<Record<Kind, KindReport>>

const WARM_UP = 30
const ASKED = 300
const CLIENTS = [1, 8, 64] as const
/** Where fewer than 64 ask, the figure settles sooner. */
const SECONDS_OF_FEWER = 10
const SECONDS = 15
/** A national population takes a quarter of an hour to make, and a busy machine more. */
const PATIENCE_MINUTES = 120

const ofKind = async (
  client: LeanClient,
  kind: Kind,
  { questions, bare, pid }: { questions: Questions; bare: ReturnType<typeof bareLookUps>; pid: number }
): Promise<KindReport> => {
  const times: number[] = []
  const alone: number[] = []
  const errors: string[] = []
  const before = processorTimeOf(pid)
  let asked = 0
  // By turns, so that what else the machine does weighs upon both alike.
  for (; asked < WARM_UP + ASKED; asked += 1) {
    const [over, beside] = [questions.next(kind), questions.next(kind)]
    if (over === undefined || beside === undefined) break
    const answer = await ask(client, over)
    const bareTook = bare.time(kind, beside)
    if ('error' in answer) errors.push(answer.error)
    else if (asked >= WARM_UP) times.push(answer.took)
    if (asked >= WARM_UP) alone.push(bareTook)
  }
  const processor = perCheck(before, processorTimeOf(pid), asked)
  const [p50, bareP50] = [quantile(times, 0.5), quantile(alone, 0.5)]
  return { asked: times.length, errors, processor, p50, p99: quantile(times, 0.99), bareP50, timesBare: p50 / bareP50 }
}

/** From the start of the process on a file that stands to the line that says it is ready. */
const reopened = async (server: MockServer): Promise<number> => {
  await server.stop()
  const startedAt = performance.now()
  await server.startAgain()
  return performance.now() - startedAt
}

/** Everything that the bench of checks measures, in one run on one server. */
export const checksReport = async ({ people, vehicles, db, seconds = SECONDS }: BenchOptions): Promise<ChecksReport> => {
  const server = await startMockServer({ people, vehicles, db, tokenSeconds: 3600, patienceMinutes: PATIENCE_MINUTES })
  try {
    const reopenMs = await reopened(server)
    const reopenProcessorMs = processorTimeOf(server.pid())
    const questions = questionsOf(server.db)
    const bare = bareLookUps(server.db, calendarDay(new Date()))
    try {
      const client = leanClient(await signOnOutside(server, 'control1'))
      const kinds: [Kind, KindReport][] = []
      for (const kind of KINDS) kinds.push([kind, await ofKind(client, kind, { questions, bare, pid: server.pid() })])
      const loads: LoadReport[] = []
      const highest = Math.max(...CLIENTS)
      for (const clients of CLIENTS)
        loads.push(
          await load(client, questions.nextOfAny, { clients, seconds: clients === highest ? seconds : Math.min(seconds, SECONDS_OF_FEWER) })
        )
      const memory = memoryOf(server.pid())
      const { size } = await stat(server.db)
      return {
        people: questions.held.person,
        vehicles: questions.held.vehicle,
        fileMegabytes: size / 1_000_000,
        reopenMs,
        reopenProcessorMs,
        memory,
        load: loads,
        ...(Object.fromEntries(kinds) as Record<Kind, KindReport>)
      }
    } finally {
      questions.close()
      bare.close()
    }
  } finally {
    await server.dispose()
  }
}
