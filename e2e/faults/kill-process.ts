import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { coalesce } from '../../renderer/src/forms/drafts/coalesce.ts'
import { ENDPOINT_SCHEMAS } from '../../mock-server/api/endpoint-schemas.ts'
import { ENDPOINTS } from '../../mock-server/api/endpoints.ts'
import type { DraftContent } from '../../mock-server/api/drafts.ts'
import type { WantedContent } from '../../mock-server/api/wanted.ts'
import { end } from '../fixtures/process.ts'
import { signOnOutside } from '../fixtures/outside-client.ts'
import { MOST_LOST_MS } from './outcome.ts'
import type { Moment, Outcome } from './outcome.ts'
import { startApp } from './page-client.ts'
import type { App } from './page-client.ts'
import { lostMilliseconds, type } from './typist.ts'
import type { World } from './world.ts'

const USER = 'bureau1'
const context = { reason: '9', justification: 'Warrant received', originator: '4312', place: 'HIGH ST' }
/** About half of the answers have come by then on a busy machine: some kills are before one, some after. */
const SENDING_MS = 500
/** Longest wait for what has to settle by itself. Milliseconds. */
const SETTLES_MS = 60_000

const contentOf = (words: string): WantedContent => ({
  category: 'WO',
  power: 'none',
  offence: { text: 'Theft' },
  officer: 'PC 4312',
  contact: '01632 960123',
  actionOnFinding: 'Tell the officer',
  circulation: 'national',
  reviewDate: '2099-01-01',
  enquiriesMade: words,
  ownerForce: '36NN'
})

const until = async <T>(what: string, ask: () => Promise<T | null>): Promise<T> => {
  const begun = Date.now()
  for (;;) {
    const got = await ask().catch(() => null)
    if (got !== null) return got
    if (Date.now() - begun > SETTLES_MS) throw new Error(`${what} did not come in ${SETTLES_MS / 1000} s`)
    await wait(100)
  }
}

/** The app that goes on from run to run; killed, another takes its place. */
export interface Apps {
  current(): Promise<App>
  /** kill -9, at once. */
  kill(): Promise<void>
  close(): Promise<void>
}
export const createApps = (world: World): Apps => {
  let app: App | null = null
  return {
    current: async () => (app ??= await startApp(world.server, USER)),
    kill: async () => {
      const gone = app
      app = null
      if (gone !== null) await end(gone.child, 'SIGKILL')
    },
    close: async () => {
      if (app !== null) await end(app.child)
    }
  }
}

export interface Run {
  readonly world: World
  readonly apps: Apps
  readonly victim: 'app' | 'server'
}

/** What the server itself holds of a draft, past the workstation. */
const onServer = async ({ server }: World, draftId: string): Promise<string | null> => {
  const reader = await signOnOutside(server, USER)
  const answer = await reader.get(ENDPOINTS.drafts, ENDPOINTS.drafts.path)
  const held = ENDPOINT_SCHEMAS.drafts.response.parse(await answer.json()).drafts.find((draft) => draft.draftId === draftId)
  return held?.content.fields['enquiriesMade'] ?? null
}

const typeInto = (app: App, draftId: string, world: World, until: AbortSignal) => {
  const { push } = coalesce<string>((text) => {
    const content: DraftContent = {
      kind: 'wanted-report',
      title: 'Wanted report',
      personId: world.person.personId,
      fields: { enquiriesMade: text },
      carried: [],
      context
    }
    // The process may be gone: that is what is looked for.
    void app.call('drafts.hold', { draftId, content }).catch(() => undefined)
  })
  return type(push, until)
}

const kill = async ({ world, apps, victim }: Run): Promise<number> => {
  const at = Date.now()
  await (victim === 'app' ? apps.kill() : world.server.stop('SIGKILL'))
  return at
}

/** Killed at a random moment of typing. */
const whileEditing = async (run: Run): Promise<Outcome> => {
  const { world, apps, victim } = run
  const draftId = randomUUID()
  const typing = new AbortController()
  const typed = typeInto(await apps.current(), draftId, world, typing.signal)
  await wait(randomInt(300, 4_500))
  const killedAt = await kill(run)
  // Somebody types on while the server is away; nobody while the whole program is.
  if (victim === 'server') await wait(randomInt(0, 1_500))
  typing.abort()
  const text = await typed
  if (victim === 'server') await world.startAgain()
  const app = await apps.current()
  const kept = await until('the draft', async () => {
    const { drafts } = await app.value('drafts.list', {})
    const draft = drafts.find((one) => one.draftId === draftId)
    if (draft === undefined) return text.at.length < 40 ? '' : null
    return draft.savedRevision === draft.revision ? (draft.content.fields['enquiriesMade'] ?? '') : null
  })
  const lost = lostMilliseconds(text, kept, victim === 'server' ? Number.POSITIVE_INFINITY : killedAt)
  const held = kept === '' ? '' : await onServer(world, draftId)
  await app.call('drafts.discard', { draftId })
  const faults = [
    lost > MOST_LOST_MS ? `${lost} ms of typing lost` : '',
    held === kept ? '' : 'the server does not hold what the workstation says is saved'
  ].filter((fault) => fault !== '')
  return { victim, moment: 'editing', lost, acknowledged: false, records: null, faults }
}

/** Killed at a random moment between the key that sends and some time after its answer. */
const whileSubmitting = async (run: Run): Promise<Outcome> => {
  const { world, apps, victim } = run
  const draftId = randomUUID()
  const words = `kill run ${draftId}`
  const before = await apps.current()
  const draft: DraftContent = {
    kind: 'wanted-report',
    title: 'Wanted report',
    personId: world.person.personId,
    fields: { enquiriesMade: words },
    carried: [],
    context
  }
  await before.value('drafts.hold', { draftId, content: draft })
  await before.value('drafts.save', { draftId })
  const submission = { context, personId: world.person.personId, draftId, content: contentOf(words) }
  let acknowledged = false
  const sent = before.call('wanted.create', submission).then(
    (answer) => (acknowledged = answer.ok && (answer.value.state === 'accepted' || answer.value.state === 'completed')),
    () => false
  )
  await wait(randomInt(0, SENDING_MS))
  const knownBefore = acknowledged
  await kill(run)
  await sent
  if (victim === 'server') await world.startAgain()
  const app = await apps.current()
  // The operator finds the draft where it is still kept, and sends it again as they would any day.
  if (victim === 'app') {
    const again = await until('the draft or its report', async () => {
      const { drafts } = await app.value('drafts.list', {})
      if (drafts.some((one) => one.draftId === draftId)) return true
      return (await world.reportsSaying(words)) > 0 ? false : null
    })
    if (again) await app.value('wanted.create', submission)
  }
  const settled = async (): Promise<true | null> => {
    const { writes } = await app.value('writes.list', {})
    return writes.every((write) => write.draftId !== draftId || write.state === 'completed') ? true : null
  }
  await until('the report', settled)
  const records = await world.reportsSaying(words)
  const faults = [
    records === 0 ? (knownBefore ? 'an acknowledged report is gone' : 'a report is gone and so is its draft') : '',
    records > 1 ? `the report stands ${records} times` : ''
  ].filter((fault) => fault !== '')
  return { victim, moment: 'submitting', lost: 0, acknowledged: knownBefore, records, faults }
}

/** One kill -9 of the app (the workstation's services in their own process) or of the server, over real HTTP and a file. */
export const killProcess = (moment: Moment, run: Run): Promise<Outcome> => (moment === 'editing' ? whileEditing(run) : whileSubmitting(run))
