import { computed, nextTick, onMounted, ref, watch, type Ref } from 'vue'
import type { HeldDraft } from '../../../../../electron/contract/drafts.ts'
import type { Problem } from '../../../../../electron/contract/result.ts'
import type { Tab } from '../../../../../electron/contract/workspace.ts'
import type { PersonSummary } from '../../../../../mock-server/api/summary.ts'
import { useAppState } from '../../../app/app-state.ts'
import { useBridge } from '../../../app/bridge.ts'
import { today } from '../../../app/clock.ts'
import { useHeldDraft } from '../../../forms/drafts/use-held-draft.ts'
import type { FormStart } from '../../../forms/form-model.ts'
import { focusField } from '../../../forms/use-form-commands.ts'
import { useSending } from '../../../forms/use-sending.ts'
import { CHANGE_WORDS } from '../../../forms/write-progress.ts'
import { announce, showMessage } from '../../../ui/announce.ts'
import { useTabs } from '../../../workspaces/tabs.ts'
import { fieldWords } from '../../changes/field-changes.ts'
import { at } from '../../changes/flat-fields.ts'
import { sameTyped } from '../../changes/same-field.ts'
import { useOvertaken, type Choice } from '../../changes/use-overtaken.ts'
import { trueName } from '../../person/person-words.ts'
import { homeOf } from '../../refusal-homes.ts'
import { fieldOfPath } from '../to-content.ts'
import { ALL_WANTED_FIELDS } from '../wanted-fields.ts'
import { CHANGE_TITLES } from './change-words.ts'
import { versionChanges } from './report-history.ts'
import { reportVersions } from './standing.ts'
import { useChangeFields } from './use-change-fields.ts'
import type { HeldReport } from './use-report.ts'

type ChangeTab = Extract<Tab, { kind: 'wanted-change' }>
interface Given {
  readonly tab: ChangeTab
  readonly start: FormStart
  readonly draft: HeldDraft | null
  readonly held: HeldReport
  readonly root: Readonly<Ref<HTMLElement | null>>
}
/** Refusals after which the report is read again: it is no longer what the form began from. */
const READ_AGAIN: ReadonlySet<string> = new Set(['conflict/version', 'unprocessable/not-allowed', 'forbidden/payload'])

/** A change of a circulated report from its first key to the report read back, whoever else changes it meanwhile. */
export const useWantedChange = ({ tab, start, draft: found, held, root }: Given) => {
  const tabs = useTabs()
  const bridge = useBridge()
  const app = useAppState()
  const { change } = tab
  const newest = computed(() => held.versions.value?.at(-1) ?? null)
  const version = ref(found?.content.record?.versionToChange ?? newest.value?.versionToChange ?? '')
  const content = computed(() => newest.value?.content ?? null)
  const { form, sections, reading, person } = useChangeFields({ change, start, version, held: () => content.value })
  const draft = useHeldDraft(form, {
    draftId: tab.draftId,
    heldAlready: found?.savedAt ?? null,
    heading: () => ({
      kind: 'wanted-change',
      title: tab.title,
      personId: tab.personId,
      context: tab.context,
      record: { reportId: tab.reportId, versionToChange: version.value, change }
    })
  })
  const specs = computed(() => (change === 'amend' ? ALL_WANTED_FIELDS : sections.value.flatMap(({ fields }) => fields)))
  const same = computed(() => sameTyped(specs.value, today()))
  const standing = computed(() =>
    held.versions.value === null ? null : reportVersions(held.versions.value, { change, force: app.user?.force ?? '' })
  )
  const { overtaken, caught, check, adopt } = useOvertaken({
    form,
    version,
    versions: () => standing.value,
    same: () => same.value,
    keep: () => {
      if (found !== null || draft.changed.value) draft.keep()
    }
  })

  const previewing = ref(false)
  const readAgain = async (): Promise<void> => {
    const before = caught.value
    await held.read()
    const stands = check()
    if (stands && caught.value === before) return
    previewing.value = false
    if (!stands) return
    announce('Changed meanwhile. What they changed is taken over. Look, then send again.')
    await nextTick()
    const writing = root.value?.querySelector<HTMLElement>('.writing')
    writing?.scrollTo({ top: 0 })
    writing?.focus({ preventScroll: true })
  }
  const sending = useSending({
    tab,
    form,
    draft,
    heldAlready: found !== null,
    root,
    words: CHANGE_WORDS,
    fieldOf: (field) => fieldOfPath(homeOf(field), form.typed.value),
    moved: () => (previewing.value = false),
    refused: ({ type }: Problem) => {
      if (type === undefined || !READ_AGAIN.has(type)) return false
      void readAgain()
      return type === 'conflict/version'
    },
    completed: (reportId, reference) => {
      // The report that stood open beside its change is this one, read back: it is not shown twice.
      const older = tabs.find((other) => other.kind === 'wanted-report' && other.reportId === reportId)
      if (older !== undefined && older.number !== tabs.activeNumber) tabs.close(older.number)
      const name = person.value === null ? '' : `: ${trueName(person.value)}`
      const title = `Wanted ${reference ?? 'report'}${name}`.slice(0, 200)
      const { personId, context } = tab
      return {
        announced: `${CHANGE_TITLES[change].done}, ${reference ?? ''}`,
        tab: { kind: 'wanted-report', title, context, personId, reportId }
      }
    }
  })

  const base = computed(() => standing.value?.find(({ versionToChange }) => versionToChange === version.value)?.fields ?? null)
  /** What a field said in the report, where it says something else now. */
  const wasOf = (path: string): string | undefined => {
    const was = base.value === null ? undefined : change === 'amend' ? at(base.value, path) : base.value[path]
    if (was === undefined || same.value(path, was, form.value(path).value)) return undefined
    return fieldWords(
      specs.value.find((spec) => spec.path === path),
      was
    )
  }
  const changes = computed(() => {
    if (!reading.value.ok || reading.value.asked.kind !== 'amend' || content.value === null) return []
    return versionChanges({ content: content.value }, { content: reading.value.asked.body.content }, today())
  })

  const toBeSent = async (): Promise<boolean> => {
    if (overtaken.value?.kind === 'ended') showMessage(`Not sent. ${overtaken.value.by.ended ?? ''}`)
    if (overtaken.value !== null) return false
    if (change === 'amend' && content.value !== null && reading.value.ok && changes.value.length === 0) {
      showMessage('Nothing is changed yet: the report already stands like this.')
      return false
    }
    return sending.mayBeSent()
  }
  const submit = async (): Promise<void> => {
    if (!(await toBeSent())) return
    const { context, personId, reportId, draftId } = tab
    const ready = reading.value
    if (!ready.ok || context === null) return
    const { asked } = ready
    const which = { context, personId, reportId, draftId }
    await sending.send(() =>
      asked.kind === 'second-check'
        ? bridge.call('wanted.secondCheck', { ...which, body: asked.body })
        : bridge.call('wanted.change', { ...which, change: asked })
    )
  }
  /** The second check is given: nothing has to be typed for it. */
  const confirm = async (): Promise<void> => {
    const { context, personId, reportId, draftId } = tab
    if (context === null || overtaken.value !== null) return
    const body = { versionToChange: version.value, outcome: 'confirmed' as const }
    await sending.send(() => bridge.call('wanted.secondCheck', { context, personId, reportId, draftId, body }))
  }
  const preview = async (): Promise<void> => {
    if (await toBeSent()) previewing.value = true
  }
  const decide = async (choices: ReadonlyMap<string, Choice>): Promise<void> => {
    adopt(choices)
    await nextTick()
    if (change === 'amend') await preview()
    if (!previewing.value) focusField(root.value, form.toMend.value[0]?.path ?? 'reviewDate')
  }
  const onPerson = (summary: PersonSummary): void => {
    person.value = summary.person.content
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
    reading,
    content,
    draft,
    overtaken,
    caught,
    previewing,
    wasOf,
    changes,
    submit,
    confirm,
    preview,
    decide,
    onPerson,
    readAgain
  }
}
