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
import { useChangeFields } from './use-change-fields.ts'
import type { HeldReport } from './use-report.ts'
import { isProposed, PROPOSED_WANTED, WANTED } from './wanted-record.ts'

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
  const proposes = standing !== null && isProposed(standing.content.ownerForce, kind, useAppState().user)
  const record = proposes ? PROPOSED_WANTED : WANTED

  const change = useRecordChange({
    record,
    tab,
    found,
    held,
    fields: (version, content) => useChangeFields({ change: kind, start, version, held: () => content.value, person, proposes }),
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
      return bridge.call('wanted.change', { ...which, context, change: asked })
    },
    proposal: proposes
      ? (asked, reason) =>
          asked.kind === 'second-check' || asked.kind === 'confirm' ? null : { kind: 'wanted', personId, reportId, change: asked, reason }
      : null,
    whole: kind === 'amend' ? (asked) => (asked.kind === 'amend' ? asked.body.content : null) : null,
    fieldOf: (field, typed) => fieldOfPath(homeOf(field), typed),
    // What is to be checked is read first.
    ...(kind === 'second-check' ? { begin: (root: HTMLElement) => root.querySelector<HTMLElement>('.report-to-check')?.focus() } : {}),
    completed: (recordId, reference) => {
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
