import { isDeepStrictEqual } from 'node:util'
import type { Draft, DraftContent, DraftSteps } from '../../../mock-server/api/drafts.ts'
import type { HeldDraft } from '../../contract/drafts.ts'
import { failure, success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import { SERVER_AWAY, waitBefore } from '../backoff.ts'
import { isoTime } from '../clock.ts'
import type { Clock } from '../clock.ts'
import { shortReference } from '../identifiers.ts'
import type { NewId } from '../identifiers.ts'
import type { BodyOf, LedsClient } from '../leds/leds-client.ts'
import { problemOf } from '../problems.ts'

/** The drafts of one user, in this process's memory until it ends, whatever becomes of the session. */
export interface DraftKeeper {
  hold(draftId: string, content: DraftContent): Result<HeldDraft>
  /** Saves now, and says how it went. */
  save(draftId: string): Promise<Result<HeldDraft>>
  list(): readonly HeldDraft[]
  /** The request that a draft answers; null where it answers none. */
  answers(draftId: string): string | null
  /** How far what was sent of it in steps came; null where nothing was. */
  steps(draftId: string): DraftSteps | null
  /** Keeps how far it came, on the server as soon as that answers. */
  keepSteps(draftId: string, steps: DraftSteps): Promise<void>
  /** Forgotten here at once; deleted on the server now or when it is back. */
  discard(draftId: string): void
  /** Saves it, then makes it a colleague's: it is forgotten here. Refused, it stays as it was. */
  handOver(draftId: string, handover: Handover): Promise<Result<Record<string, never>>>
  /** The user is signed on, or the server is back: fetches what the server has, saves what it has not. */
  resume(): Promise<void>
  /** Saves everything that is not on the server yet. */
  flush(): Promise<void>
  /** The session is over: what the server has is forgotten here, what could not be saved stays (design §3, Drafts). */
  forgetSaved(): void
  /** The oldest keystroke that is not on the server, milliseconds since 1970. */
  notSavedSince(): number | null
  savedAt(): string | null
}

export type Handover = BodyOf<'handOverDraft'>

export interface DraftKeeperDependencies {
  readonly call: LedsClient
  readonly clock: Clock
  readonly newId: NewId
  readonly saved: (draft: HeldDraft) => void
  /** Told when `notSavedSince` or `savedAt` may have changed. */
  readonly changed: () => void
}

/** With the request's own time it stays below the 2 seconds that design §3 allows from the first keystroke. */
const SAVE_AFTER_MS = 600

const GONE = 'This draft was sent or discarded. Nothing was kept of this last change: open a new draft.'
const NONE = 'There is no such draft of yours.'

interface Entry {
  readonly draftId: string
  content: DraftContent
  revision: number
  savedRevision: number
  savedAt: string | null
  readonly handedOver: HeldDraft['handedOver']
  /** First keystroke after what was last sent; null where there is none. */
  unsavedSince: number | null
  /** First keystroke of what is under way. */
  sentSince: number | null
  saving: Promise<Result<HeldDraft>> | null
  attempt: number
  cancel: () => void
}

const NEW_ENTRY: Omit<Entry, 'draftId' | 'content'> = {
  revision: 0,
  savedRevision: 0,
  savedAt: null,
  handedOver: null,
  unsavedSince: null,
  sentSince: null,
  saving: null,
  attempt: 0,
  cancel: () => undefined
}

const heldDraft = ({ draftId, revision, savedRevision, savedAt, handedOver, content }: Entry): HeldDraft => ({
  draftId,
  revision,
  savedRevision,
  savedAt,
  handedOver,
  content
})
/** Read anew: one types on while the server thinks. */
const firstUnsaved = ({ unsavedSince }: Entry): number | null => unsavedSince
const isUnsaved = ({ revision, savedRevision }: Entry): boolean => revision > savedRevision
const sameContent = (left: DraftContent, right: DraftContent): boolean => isDeepStrictEqual(left, right)

export const createDraftKeeper = ({ call, clock, newId, saved, changed }: DraftKeeperDependencies): DraftKeeper => {
  const entries = new Map<string, Entry>()
  /** Sent or discarded: a late keystroke must not raise them. True once the server has deleted its copy. */
  const gone = new Map<string, boolean>()

  const noDraft = (message: string): Result<never> => failure(problemOf('invalid', message, shortReference(newId())))

  const saveLater = (entry: Entry, milliseconds: number): void => {
    entry.cancel()
    entry.cancel = clock.after(milliseconds, () => void saveNow(entry))
  }

  /** Another place saved a later revision: what was typed here last goes above it. */
  const riseAbove = (entry: Entry, revision: number): void => {
    entry.revision = Math.max(entry.revision, revision) + 1
  }

  const exchange = async (entry: Entry): Promise<Result<HeldDraft>> => {
    const { draftId, revision, content } = entry
    entry.sentSince = entry.unsavedSince
    entry.unsavedSince = null
    const answer = await call('saveDraft', { params: { draftId }, body: { content, revision } })
    const typedBefore = entry.sentSince
    entry.sentSince = null
    if (gone.has(draftId)) return noDraft(GONE)
    const superseded = answer.ok && (answer.value.revision > revision || !sameContent(answer.value.content, content))
    if (!answer.ok || superseded) {
      entry.unsavedSince = typedBefore ?? entry.unsavedSince
      if (answer.ok) riseAbove(entry, answer.value.revision)
      // Without a session there is nobody to save for: resume() comes with the next one.
      const waits = !answer.ok && answer.problem.kind === 'signed-out'
      if (!waits) saveLater(entry, waitBefore(SERVER_AWAY, entry.attempt++))
      changed()
      return answer.ok ? success(heldDraft(entry)) : answer
    }
    entry.attempt = 0
    entry.savedRevision = Math.max(entry.savedRevision, revision)
    entry.savedAt = answer.value.savedAt
    const typedMeanwhile = firstUnsaved(entry)
    if (typedMeanwhile !== null) saveLater(entry, Math.max(0, typedMeanwhile + SAVE_AFTER_MS - clock.now()))
    saved(heldDraft(entry))
    changed()
    return success(heldDraft(entry))
  }

  const saveNow = async (entry: Entry): Promise<Result<HeldDraft>> => {
    entry.cancel()
    if (entry.saving !== null) return entry.saving
    if (!isUnsaved(entry) || gone.has(entry.draftId)) return success(heldDraft(entry))
    entry.saving = exchange(entry).finally(() => {
      entry.saving = null
    })
    return entry.saving
  }

  /** A save under way goes first: it would otherwise bring back what is deleted. */
  const deleteOnServer = async (draftId: string, underWay: Promise<unknown> | null, attempt = 0): Promise<void> => {
    await underWay
    const answer = await call('deleteDraft', { params: { draftId } })
    if (answer.ok || answer.problem.status === 404) gone.set(draftId, true)
    else if (answer.problem.kind !== 'signed-out')
      clock.after(waitBefore(SERVER_AWAY, attempt), () => void deleteOnServer(draftId, null, attempt + 1))
  }

  const keepHere = (entry: Entry, content: DraftContent): void => {
    entry.content = content
    entry.revision += 1
    if (entry.unsavedSince !== null) return
    entry.unsavedSince = clock.now()
    // Counted from the first keystroke: a steady typist does not put it off.
    if (entry.saving === null && entry.attempt === 0) saveLater(entry, SAVE_AFTER_MS)
    changed()
  }

  const take = ({ draftId, content, revision, savedAt, handedOver }: Draft): void => {
    const entry = entries.get(draftId)
    if (entry === undefined) {
      entries.set(draftId, { ...NEW_ENTRY, draftId, content, revision, savedRevision: revision, savedAt, handedOver })
    } else if (isUnsaved(entry)) {
      if (revision >= entry.revision) riseAbove(entry, revision)
    } else if (revision > entry.revision) {
      Object.assign(entry, { content, revision, savedRevision: revision, savedAt })
    }
  }

  const flush = async (): Promise<void> => {
    await Promise.all([...entries.values()].filter(isUnsaved).map(saveNow))
  }

  return {
    hold: (draftId, { steps: _notTheForms, ...typed }) => {
      if (gone.has(draftId)) return noDraft(GONE)
      const known = entries.get(draftId)
      const { steps, request } = known?.content ?? {}
      const content: DraftContent = {
        ...typed,
        // What a draft was begun for stays with it, whatever form it is typed in.
        ...(typed.request === undefined && request !== undefined ? { request } : {}),
        ...(steps === undefined ? {} : { steps })
      }
      if (known !== undefined && sameContent(known.content, content)) return success(heldDraft(known))
      const entry = known ?? { ...NEW_ENTRY, draftId, content }
      entries.set(draftId, entry)
      keepHere(entry, content)
      return success(heldDraft(entry))
    },
    steps: (draftId) => entries.get(draftId)?.content.steps ?? null,
    keepSteps: async (draftId, steps) => {
      const entry = entries.get(draftId)
      if (entry === undefined || isDeepStrictEqual(entry.content.steps, steps)) return
      keepHere(entry, { ...entry.content, steps })
      await entry.saving
      await saveNow(entry)
    },
    save: async (draftId) => {
      const entry = entries.get(draftId)
      if (entry === undefined) return noDraft(gone.has(draftId) ? GONE : NONE)
      // One under way may carry less than what is typed by now.
      await entry.saving
      return saveNow(entry)
    },
    list: () => [...entries.values()].map(heldDraft),
    answers: (draftId) => entries.get(draftId)?.content.request?.requestId ?? null,
    handOver: async (draftId, handover) => {
      const entry = entries.get(draftId)
      if (entry === undefined) return noDraft(gone.has(draftId) ? GONE : NONE)
      await entry.saving
      const saved = await saveNow(entry)
      if (!saved.ok) return saved
      const answer = await call('handOverDraft', { params: { draftId }, body: handover })
      if (!answer.ok) return answer
      entry.cancel()
      entries.delete(draftId)
      // No longer ours to delete: a late keystroke must not raise it either.
      gone.set(draftId, true)
      changed()
      return success({})
    },
    discard: (draftId) => {
      const entry = entries.get(draftId)
      entry?.cancel()
      entries.delete(draftId)
      gone.set(draftId, false)
      void deleteOnServer(draftId, entry?.saving ?? null)
      changed()
    },
    resume: async () => {
      for (const [draftId, deleted] of gone) if (!deleted) void deleteOnServer(draftId, null)
      const answer = await call('drafts', {})
      if (answer.ok) for (const draft of answer.value.drafts) if (!gone.has(draft.draftId)) take(draft)
      changed()
      await flush()
    },
    flush,
    forgetSaved: () => {
      for (const [draftId, entry] of entries) {
        if (isUnsaved(entry)) continue
        entry.cancel()
        entries.delete(draftId)
      }
      changed()
    },
    notSavedSince: () => {
      const since = [...entries.values()]
        .filter(isUnsaved)
        .flatMap(({ sentSince, unsavedSince }) => [sentSince, unsavedSince].filter((time) => time !== null))
      return since.length === 0 ? null : Math.min(...since)
    },
    savedAt: () => {
      const times = [...entries.values()].flatMap(({ savedAt }) => (savedAt === null ? [] : [savedAt]))
      return times.length === 0 ? null : times.reduce((latest, time) => (time > latest ? time : latest))
    }
  }
}

/** As the status bar has it. */
export const draftTimes = (keeper: DraftKeeper | null): { draftsNotSavedSince: string | null; draftsSavedAt: string | null } => {
  const since = keeper?.notSavedSince() ?? null
  return { draftsNotSavedSince: since === null ? null : isoTime(since), draftsSavedAt: keeper?.savedAt() ?? null }
}
