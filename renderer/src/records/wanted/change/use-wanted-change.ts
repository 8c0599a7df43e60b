import { shallowRef } from 'vue'
import type { HeldDraft } from '../../../../../electron/contract/drafts.ts'
import type { Tab } from '../../../../../electron/contract/workspace.ts'
import type { PersonContent } from '../../../../../mock-server/api/people.ts'
import { useAppState } from '../../../app/app-state.ts'
import { useBridge } from '../../../app/bridge.ts'
import type { FormStart } from '../../../forms/form-model.ts'
import { useTabs } from '../../../workspaces/tabs.ts'
import { useRecordChange } from '../../changes/use-record-change.ts'
import { trueName } from '../../person/person-words.ts'
import { homeOf } from '../../refusal-homes.ts'
import { fieldOfPath } from '../to-content.ts'
import { goesToOwner, PROPOSAL_REASON, PROPOSED_WANTED } from './proposal.ts'
import { useChangeFields } from './use-change-fields.ts'
import type { HeldReport } from './use-report.ts'
import { WANTED } from './wanted-record.ts'

interface Given {
  readonly tab: Extract<Tab, { kind: 'wanted-change' }>
  readonly start: FormStart
  readonly draft: HeldDraft | null
  readonly held: HeldReport
}

/** A change of a wanted report: what `useRecordChange` has to know of it, and its second check. */
export const useWantedChange = ({ tab, start, draft: found, held }: Given) => {
  const tabs = useTabs()
  const bridge = useBridge()
  const { change: kind, context, personId, reportId, draftId } = tab
  const which = { personId, reportId, draftId }
  const person = shallowRef<PersonContent | null>(null)
  const standing = held.report.value
  // SECURITY: H56 a report of another force is changed by its owner alone: what is typed goes there as a proposal
  const proposes = standing !== null && goesToOwner(standing.content, kind, useAppState().user)
  const record = proposes ? PROPOSED_WANTED : WANTED

  /** Of a proposal: what the owner is told. */
  let reasonGiven = (): string => ''

  const change = useRecordChange({
    record,
    tab,
    found,
    held,
    fields: (version, content) => {
      const made = useChangeFields({ change: kind, start, version, held: () => content.value, person, proposes })
      reasonGiven = () => made.form.value(PROPOSAL_REASON).value
      return made
    },
    heading: (versionToChange) => ({
      kind: 'wanted-change',
      title: tab.title,
      personId,
      context,
      record: { reportId, versionToChange, change: kind }
    }),
    send: (asked, context) => {
      if (asked.kind === 'second-check') return bridge.call('wanted.secondCheck', { ...which, context, body: asked.body })
      if (asked.kind === 'confirm') return bridge.call('wanted.confirm', { ...which, context, body: asked.body })
      if (!proposes) return bridge.call('wanted.change', { ...which, context, change: asked })
      const reason = reasonGiven()
      return bridge.call('requests.propose', { context, draftId, proposal: { kind: 'wanted', personId, reportId, change: asked, reason } })
    },
    whole: kind === 'amend' ? (asked) => (asked.kind === 'amend' ? asked.body.content : null) : null,
    fieldOf: (field, typed) => (proposes && field === 'reason' ? PROPOSAL_REASON : fieldOfPath(homeOf(field), typed)),
    // What is to be checked is read first.
    ...(kind === 'second-check' ? { begin: (root: HTMLElement) => root.querySelector<HTMLElement>('.report-to-check')?.focus() } : {}),
    completed: (recordId, reference) => {
      if (proposes) {
        const title = `Request ${reference ?? ''}`
        return { announced: `Proposed, ${reference ?? ''}`, tab: { kind: 'request', title, context, requestId: recordId, dueId: null } }
      }
      // The report that stood open beside its change is this one, read back: it is not shown twice.
      const older = tabs.find((other) => other.kind === 'wanted-report' && other.reportId === recordId)
      if (older !== undefined && older.number !== tabs.activeNumber) tabs.close(older.number)
      const name = person.value === null ? '' : `: ${trueName(person.value)}`
      const title = `Wanted ${reference ?? 'report'}${name}`.slice(0, 200)
      return {
        announced: `${WANTED.changes[kind].done}, ${reference ?? ''}`,
        tab: { kind: 'wanted-report', title, context, personId, reportId: recordId }
      }
    }
  })
  /** The second check is given: nothing has to be typed for it. */
  const confirm = async (): Promise<void> => {
    if (context === null || change.overtaken.value !== null) return
    const body = { versionToChange: change.version.value, outcome: 'confirmed' as const }
    await change.send(() => bridge.call('wanted.secondCheck', { ...which, context, body }))
  }
  return { change, person, confirm, record, proposes }
}
