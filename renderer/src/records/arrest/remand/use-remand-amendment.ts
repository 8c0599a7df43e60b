import { computed, shallowRef } from 'vue'
import type { HeldDraft } from '../../../../../electron/contract/drafts.ts'
import { failure, success, type Problem } from '../../../../../electron/contract/result.ts'
import type { Tab } from '../../../../../electron/contract/workspace.ts'
import type { PersonRecord } from '../../../../../mock-server/api/people.ts'
import type { BasicRemand, RemandDetails } from '../../../../../mock-server/api/remands.ts'
import { useBridge } from '../../../app/bridge.ts'
import { today } from '../../../app/clock.ts'
import type { TypedFields } from '../../../forms/field.ts'
import { createFormModel, type FormStart } from '../../../forms/form-model.ts'
import { sameSections } from '../../../forms/same-sections.ts'
import type { HeldRecord } from '../../changes/use-record.ts'
import { useRecordChange } from '../../changes/use-record-change.ts'
import { homeOf } from '../../refusal-homes.ts'
import { reportAfter } from '../report/report-after.ts'
import { readRemand, remandFieldOf, remandSections } from '../steps/remand-form.ts'
import { REMAND, versionsOfRemand, type RemandVersion } from './remand-record.ts'
import { courtNames } from './remand-to-fields.ts'

type StepTab = Extract<Tab, { kind: 'arrest-step' }>

/** The calls that read a remand and its versions; null where no reason is set for opening it. */
export const remandCalls = ({ context, personId, reportId, remandId }: StepTab) => {
  if (context === null || remandId === null) return null
  const bridge = useBridge()
  return {
    read: () => bridge.call('arrest.remand', { context, personId, reportId, remandId }),
    history: async () => {
      const answer = await bridge.call('arrest.reportHistory', { context, personId, reportId })
      return answer.ok ? success({ versions: versionsOfRemand(answer.value, remandId) }) : answer
    }
  }
}

interface Given {
  readonly tab: StepTab
  readonly start: FormStart
  readonly draft: HeldDraft | null
  readonly held: HeldRecord<RemandDetails, RemandVersion>
}
/** Stands for what is not known before the person is opened, so that the fields can be judged all the same. */
const NOBODY = '0000/0A'
const NOT_OPENED: Problem = {
  kind: 'invalid',
  message: 'The person is not opened yet. Send it when their page stands beside this one.',
  errors: [],
  ref: ''
}

/** As sent: what is typed over what the form does not show. */
const asRead = ({ bailConditions, longPersonUrn: _urn, ...remand }: BasicRemand): RemandDetails['content'] => ({
  ...remand,
  remandConditions: bailConditions
})

/** An amendment of a remand: a new version of it, whoever else changes it meanwhile. */
export const useRemandAmendment = ({ tab, start, draft: found, held }: Given) => {
  const bridge = useBridge()
  const { personId, reportId, remandId, draftId, context } = tab
  const person = shallowRef<PersonRecord | null>(null)

  const change = useRecordChange<RemandVersion, 'amend', { versionToChange: string; content: BasicRemand }>({
    record: REMAND,
    tab: { number: tab.number, draftId, kind: tab.kind, context, change: 'amend' },
    found,
    held,
    fields: (version, content) => {
      const read = (typed: TypedFields) =>
        readRemand(typed, {
          today: today(),
          ownerCode: content.value?.ownerCode ?? '',
          longPersonUrn: person.value?.longPersonUrn ?? NOBODY,
          localAuthority: content.value?.localAuthority,
          courtNames: content.value === null ? [] : courtNames(content.value)
        })
      const sectionsOf = sameSections(remandSections)
      const form = createFormModel(
        () => sectionsOf(form.live),
        start,
        (typed) => {
          const reading = read(typed)
          return reading.ok ? new Map() : reading.faults
        }
      )
      const reading = computed(() => {
        const now = read(form.typed.value)
        return now.ok ? { ok: true as const, asked: { versionToChange: version.value, content: now.body } } : { ok: false as const }
      })
      return { form, sections: computed(() => sectionsOf(form.live)), reading }
    },
    heading: (versionToChange) => ({
      kind: 'arrest-step',
      title: tab.title,
      personId,
      context,
      arrest: { reportId, step: 'amend-remand', courtCaseId: null, remandId, versionToChange }
    }),
    send: async (body, opened) =>
      person.value === null
        ? failure(NOT_OPENED)
        : bridge.call('arrest.amendRemand', { context: opened, personId, reportId, remandId: remandId ?? '', draftId, body }),
    whole: ({ content }) => asRead(content),
    fieldOf: (field) => remandFieldOf(homeOf(field)),
    completed: () => ({ announced: REMAND.changes.amend.done, tab: reportAfter(tab, person.value) })
  })
  return { change, person }
}
