import type { HeldDraft } from '../../../../../electron/contract/drafts.ts'
import type { Tab } from '../../../../../electron/contract/workspace.ts'
import { useBridge } from '../../../app/bridge.ts'
import type { FormStart } from '../../../forms/form-model.ts'
import { useTabs } from '../../../workspaces/tabs.ts'
import { useRecordChange } from '../../changes/use-record-change.ts'
import { homeOf } from '../../refusal-homes.ts'
import { propertyFieldOf } from '../to-content.ts'
import type { HeldPropertyReport } from '../use-property-report.ts'
import { propertyName, propertyTitle } from '../property-words.ts'
import { useChangeFields } from './use-change-fields.ts'
import { PROPERTY } from './property-record.ts'

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
  return useRecordChange({
    record: PROPERTY,
    tab,
    found,
    held,
    fields: (version) => useChangeFields({ change: kind, start, version, held: () => held.versions.value?.at(-1) ?? null }),
    heading: (versionToChange) => ({
      kind: 'property-change',
      title: tab.title,
      context,
      ...(personId === null ? {} : { personId }),
      record: { reportId, versionToChange, change: kind }
    }),
    send: (asked, reason) => bridge.call('property.change', { ...which, context: reason, change: asked }),
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
}
