import type { HeldDraft } from '../../../../../electron/contract/drafts.ts'
import type { Tab } from '../../../../../electron/contract/workspace.ts'
import { useAppState } from '../../../app/app-state.ts'
import { useBridge } from '../../../app/bridge.ts'
import type { FormStart } from '../../../forms/form-model.ts'
import { useTabs } from '../../../workspaces/tabs.ts'
import { goesToOwner } from '../../changes/proposing.ts'
import { useRecordChange } from '../../changes/use-record-change.ts'
import { homeOf } from '../../refusal-homes.ts'
import { propertyFieldOf } from '../to-content.ts'
import type { HeldPropertyReport } from '../use-property-report.ts'
import { propertyName, propertyTitle } from '../property-words.ts'
import { useChangeFields } from './use-change-fields.ts'
import { PROPERTY, PROPOSED_PROPERTY } from './property-record.ts'

interface Given {
  readonly tab: Extract<Tab, { kind: 'property-change' }>
  readonly start: FormStart
  readonly draft: HeldDraft | null
  readonly held: HeldPropertyReport
}

/** A change of a property report: what `useRecordChange` has to know of it. */
export const usePropertyChange = ({ tab, start, draft: found, held }: Given) => {
  const tabs = useTabs()
  const bridge = useBridge()
  const { change: kind, context, reportId, draftId, personId } = tab
  const which = { reportId, draftId, personId }
  const standing = held.report.value
  // SECURITY: H56 a report of another force is changed by its owner alone: what is typed goes there as a proposal
  const proposes = standing !== null && goesToOwner(standing.content.ownerForce, useAppState().user)
  const record = proposes ? PROPOSED_PROPERTY : PROPERTY
  const change = useRecordChange({
    record,
    tab,
    found,
    held,
    fields: (version) => useChangeFields({ change: kind, start, version, held: () => held.versions.value?.at(-1) ?? null, proposes }),
    heading: (versionToChange) => ({
      kind: 'property-change',
      title: tab.title,
      context,
      ...(personId === null ? {} : { personId }),
      record: { reportId, versionToChange, change: kind }
    }),
    send: (asked, reason) => bridge.call('property.change', { ...which, context: reason, change: asked }),
    proposal: proposes ? (asked, reason) => ({ kind: 'property', reportId, change: asked, reason }) : null,
    whole: kind === 'amend' ? (asked) => (asked.kind === 'amend' ? asked.body.content : null) : null,
    fieldOf: (field, typed) => propertyFieldOf(homeOf(field), typed),
    completed: (recordId, reference) => {
      // The report that stood open beside its change is this one, read back: it is not shown twice.
      const older = tabs.find((other) => other.kind === 'property-report' && other.reportId === recordId)
      if (older !== undefined && older.number !== tabs.activeNumber) tabs.close(older.number)
      const content = held.versions.value?.at(-1)?.content
      return {
        announced: `${PROPERTY.changes[kind].done}, ${reference ?? ''}`,
        tab: {
          kind: 'property-report',
          title: propertyTitle(reference, content === undefined ? 'property' : propertyName(content)),
          context,
          personId,
          reportId
        }
      }
    }
  })
  return { change, record, proposes }
}
