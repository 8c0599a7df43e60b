import { computed, nextTick, onMounted, ref, watch, type ComputedRef, type Ref } from 'vue'
import type { HeldDraft } from '../../../../electron/contract/drafts.ts'
import type { Problem, Result } from '../../../../electron/contract/result.ts'
import type { Write } from '../../../../electron/contract/writes.ts'
import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import type { Proposal } from '../../../../mock-server/api/proposals.ts'
import { useAppState } from '../../app/app-state.ts'
import { useBridge } from '../../app/bridge.ts'
import { today } from '../../app/clock.ts'
import type { DraftHeading } from '../../forms/drafts/use-held-draft.ts'
import type { FieldSpec, SectionSpec, TypedFields } from '../../forms/field.ts'
import type { FormModel } from '../../forms/form-model.ts'
import { focusField } from '../../forms/use-form-commands.ts'
import { useFormPage } from '../../forms/use-form-page.ts'
import type { Sending } from '../../forms/use-sending.ts'
import { CHANGE_WORDS } from '../../forms/write-progress.ts'
import { announce, showMessage } from '../../ui/announce.ts'
import { fieldWords } from './field-changes.ts'
import { at } from './flat-fields.ts'
import { PROPOSAL_REASON } from './proposing.ts'
import type { ChangeableRecord, RecordVersion } from './record-description.ts'
import { versionChanges } from './record-history.ts'
import { sameTyped } from './same-field.ts'
import { standingVersions } from './standing-versions.ts'
import { useOvertaken, type Choice } from './use-overtaken.ts'
import type { HeldRecord } from './use-record.ts'

/** What the change's form comes to: the change as it is sent, or that something is wrong. */
export type ChangeReading<Asked> = { readonly ok: true; readonly asked: Asked } | { readonly ok: false }

/** The fields of a change: its form, and what is read from it. */
export interface ChangeFields<Asked> {
  readonly form: FormModel
  readonly sections: ComputedRef<readonly SectionSpec[]>
  readonly reading: ComputedRef<ChangeReading<Asked>>
}

export interface Changing<V extends RecordVersion, C extends string, Asked> extends Pick<Sending, 'completed'> {
  readonly record: ChangeableRecord<V, C>
  readonly tab: Sending['tab'] & { readonly kind: string; readonly context: AccessContext | null; readonly change: C }
  readonly found: HeldDraft | null
  readonly held: Pick<HeldRecord<unknown, V>, 'versions' | 'problem' | 'read'>
  /** Makes the fields. @param version that what is sent quotes; @param content of the newest version, null while not known */
  readonly fields: (version: Ref<string>, content: ComputedRef<V['content'] | null>) => ChangeFields<Asked>
  /** What its draft is of; `versionToChange` is its base for a merge. */
  readonly heading: (versionToChange: string) => DraftHeading
  readonly send: (asked: Asked, context: AccessContext) => Promise<Result<Write>>
  /** Of a record that somebody else owns: the change as it is proposed to them, with the reason (H56). */
  readonly proposal?: ((asked: Asked, reason: string) => Proposal | null) | null
  /** Of a change that is the whole record: the record as it is to stand. It is shown before it is sent. */
  readonly whole: ((asked: Asked) => V['content'] | null) | null
  /** Path of the form's field that a refusal's field belongs to. */
  readonly fieldOf: (field: string | undefined, typed: TypedFields) => string
  /** Where one begins, if not at the first field or at what was changed. */
  readonly begin?: (root: HTMLElement) => void
}
/** Refusals after which the record is read again: it is no longer what the form began from. */
const READ_AGAIN: ReadonlySet<string> = new Set(['conflict/version', 'unprocessable/not-allowed', 'forbidden/payload'])

/** A change of a record from its first key to the record read back, whoever else changes it meanwhile. */
export const useRecordChange = <V extends RecordVersion, C extends string, Asked>(given: Changing<V, C, Asked>) => {
  const { record, tab, found, held, whole, proposal = null } = given
  const app = useAppState()
  const { change } = tab
  const newest = computed(() => held.versions.value?.at(-1) ?? null)
  const begunFrom = found?.content.record?.versionToChange ?? found?.content.arrest?.versionToChange
  const version = ref(begunFrom ?? newest.value?.versionToChange ?? '')
  const content = computed<V['content'] | null>(() => newest.value?.content ?? null)
  const { form, sections, reading } = given.fields(version, content)
  const specs = computed<readonly FieldSpec[]>(() => (whole === null ? sections.value.flatMap(({ fields }) => fields) : record.fields))
  const same = computed(() => sameTyped(specs.value, today()))
  const standing = computed(() =>
    held.versions.value === null ? null : standingVersions(record, held.versions.value, { change, force: app.user?.force ?? '' })
  )
  const { overtaken, caught, check, adopt } = useOvertaken({
    form,
    version,
    versions: () => standing.value,
    same: () => same.value,
    keep: () => {
      if (found !== null || sending.draft.changed.value) sending.draft.keep()
    }
  })
  const conflicts = computed(() => (overtaken.value?.kind === 'conflicts' ? overtaken.value : null))

  /** What was chosen of the open questions and not yet gone on with; the draft keeps it past a lock or a crash. */
  let kept = found?.content.decided
  const decided = (): ReadonlyMap<string, Choice> =>
    new Map(kept?.against === newest.value?.versionToChange ? Object.entries(kept?.choices ?? {}) : [])
  const keepDecided = (choices: ReadonlyMap<string, Choice>): void => {
    kept = { against: newest.value?.versionToChange ?? '', choices: Object.fromEntries(choices) }
    sending.draft.keep()
  }

  const previewing = ref(false)
  /** What decides the open questions: the pane in which they stand. */
  let decideNow: (() => void) | null = null
  const send = (asked: Asked, context: AccessContext): Promise<Result<Write>> => {
    const toOwner = proposal?.(asked, form.value(PROPOSAL_REASON).value) ?? null
    return toOwner === null
      ? given.send(asked, context)
      : useBridge().call('requests.propose', { context, draftId: tab.draftId, proposal: toOwner })
  }
  const submit = async (): Promise<void> => {
    if (conflicts.value !== null) return decideNow?.()
    if (!(await toBeSent())) return
    const { context } = tab
    const ready = reading.value
    if (ready.ok && context !== null) await sending.send(() => send(ready.asked, context))
  }
  const begin = (root: HTMLElement): void => {
    if (conflicts.value !== null) return
    if (given.begin !== undefined) return given.begin(root)
    const paths = form.shownFields.value.map(({ path }) => path)
    focusField(root, paths.find((path) => wasOf(path) !== undefined && !form.carried.has(path)) ?? paths[0] ?? '')
  }
  const readAgain = async (): Promise<void> => {
    const before = caught.value
    await held.read()
    const stands = check()
    if (stands && caught.value === before) return
    previewing.value = false
    if (!stands) return
    announce('Changed meanwhile. What they changed is taken over. Look, then send again.')
    await nextTick()
    const writing = sending.root.value?.querySelector<HTMLElement>('.writing')
    writing?.scrollTo({ top: 0 })
    writing?.focus({ preventScroll: true })
  }
  const sending = useFormPage({
    tab,
    form,
    savedAt: found?.savedAt ?? null,
    heading: () => ({ ...given.heading(version.value), ...(kept === undefined ? {} : { decided: kept }) }),
    submit,
    when: () => !previewing.value && conflicts.value === null,
    begin,
    words: CHANGE_WORDS,
    fieldOf: (field) => (proposal !== null && field === 'reason' ? PROPOSAL_REASON : given.fieldOf(field, form.typed.value)),
    moved: () => (previewing.value = false),
    refused: ({ type }: Problem) => {
      if (type === undefined || !READ_AGAIN.has(type)) return false
      void readAgain()
      return type === 'conflict/version'
    },
    completed: (recordId, reference) => {
      if (proposal === null) return given.completed(recordId, reference)
      const title = `Request ${reference ?? ''}`.trim()
      return {
        announced: `Proposed, ${reference ?? ''}`,
        tab: { kind: 'request', title, context: tab.context, requestId: recordId, dueId: null }
      }
    }
  })

  const base = computed(() => standing.value?.find(({ versionToChange }) => versionToChange === version.value)?.fields ?? null)
  /** What a field said in the record, where it says something else now. */
  const wasOf = (path: string): string | undefined => {
    const was = base.value === null ? undefined : whole === null ? base.value[path] : at(base.value, path)
    if (was === undefined || same.value(path, was, form.value(path).value)) return undefined
    return fieldWords(
      specs.value.find((spec) => spec.path === path),
      was
    )
  }
  /** Of a whole record: as it is to stand, while everything is right. */
  const made = computed(() => (whole !== null && reading.value.ok ? whole(reading.value.asked) : null))
  const changes = computed(() =>
    made.value === null || content.value === null
      ? []
      : versionChanges(record, { before: content.value, after: made.value, today: today() })
  )

  const toBeSent = async (): Promise<boolean> => {
    if (overtaken.value?.kind === 'ended') showMessage(`Not sent. ${overtaken.value.by.ended ?? ''}`)
    if (overtaken.value !== null) return false
    if (content.value !== null && made.value !== null && changes.value.length === 0) {
      showMessage('Nothing is changed yet: the report already stands like this.')
      return false
    }
    return sending.mayBeSent()
  }
  const preview = async (): Promise<void> => {
    if (await toBeSent()) previewing.value = true
  }
  const backToForm = async (): Promise<void> => {
    previewing.value = false
    await nextTick()
    sending.root.value?.querySelector<HTMLElement>('[data-submit]')?.focus()
  }
  const decide = async (choices: ReadonlyMap<string, Choice>): Promise<void> => {
    kept = undefined
    adopt(choices)
    await nextTick()
    if (whole !== null) await preview()
    if (!previewing.value) focusField(sending.root.value, form.toMend.value[0]?.path ?? form.shownFields.value[0]?.path ?? '')
  }

  // A write under way may itself be the newest version: it is not compared with what it made.
  onMounted(() => {
    if (!sending.underWay.value) check()
  })
  watch(
    () => app.connection.state,
    (state, before) => {
      if (state === 'connected' && before === 'unreachable' && !sending.underWay.value) void readAgain()
    }
  )
  return {
    ...sending,
    form,
    sections,
    specs,
    version,
    overtaken,
    caught,
    conflicts,
    /** What is shown in the form's place before it is sent. */ shown: computed(() => (previewing.value ? made.value : null)),
    changes,
    wasOf,
    submit,
    preview,
    backToForm,
    decided,
    keepDecided,
    decide,
    decidesWith: (pane: (() => void) | null) => (decideNow = pane),
    readAgain
  }
}
export type RecordChange<V extends RecordVersion, C extends string, Asked> = ReturnType<typeof useRecordChange<V, C, Asked>>
