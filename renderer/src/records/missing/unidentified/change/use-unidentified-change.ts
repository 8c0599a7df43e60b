import type { HeldDraft } from '../../../../../../electron/contract/drafts.ts'
import type { Tab } from '../../../../../../electron/contract/workspace.ts'
import { useAppState } from '../../../../app/app-state.ts'
import { useBridge } from '../../../../app/bridge.ts'
import type { FormStart } from '../../../../forms/form-model.ts'
import { useTabs } from '../../../../workspaces/tabs.ts'
import { goesToOwner } from '../../../changes/proposing.ts'
import { useRecordChange } from '../../../changes/use-record-change.ts'
import { homeOf } from '../../../refusal-homes.ts'
import { unidentifiedFieldOf } from '../read-unidentified.ts'
import { unidentifiedName } from '../unidentified-words.ts'
import type { HeldUnidentified } from '../use-unidentified-report.ts'
import { PROPOSED_UNIDENTIFIED, UNIDENTIFIED } from './unidentified-record.ts'
import { useChangeFields } from './use-change-fields.ts'

interface Given {
  readonly tab: Extract<Tab, { kind: 'unidentified-change' }>
  readonly start: FormStart
  readonly draft: HeldDraft | null
  readonly held: HeldUnidentified
}

/** A change of the record of somebody found without a name: what `useRecordChange` has to know of it. */
export const useUnidentifiedChange = ({ tab, start, draft: found, held }: Given) => {
  const tabs = useTabs()
  const { change: kind, context, personId, reportId, draftId } = tab
  const standing = held.report.value
  // SECURITY: H56 a record of another force is changed by its owner alone: what is typed goes there as a proposal
  const proposes = standing !== null && goesToOwner(standing.content.ownerForce, useAppState().user)
  const record = proposes ? PROPOSED_UNIDENTIFIED : UNIDENTIFIED
  const change = useRecordChange({
    record,
    tab,
    found,
    held,
    fields: (version, content) => useChangeFields({ change: kind, start, version, held: () => content.value, proposes }),
    heading: (versionToChange) => ({
      kind: 'unidentified-change',
      title: tab.title,
      personId,
      context,
      record: { reportId, versionToChange, change: kind }
    }),
    send: (asked, reason) => useBridge().call('unidentified.change', { personId, draftId, context: reason, change: asked }),
    proposal: proposes ? (asked, reason) => ({ kind: 'unidentified', personId, reportId, change: asked, reason }) : null,
    whole: kind === 'amend' ? (asked) => (asked.kind === 'amend' ? asked.body.content : null) : null,
    fieldOf: (field) => unidentifiedFieldOf(homeOf(field?.replace(/^identification\./, ''))),
    completed: (_recordId, reference) => {
      // The record that stood open beside its change is this one, read back: it is not shown twice.
      const older = tabs.find((other) => other.kind === 'unidentified-report' && other.personId === personId)
      if (older !== undefined && older.number !== tabs.activeNumber) tabs.close(older.number)
      const content = held.versions.value?.at(-1)?.content
      const name = content === undefined ? 'Unidentified person' : unidentifiedName(content)
      return {
        announced: `${UNIDENTIFIED.changes[kind].done}, ${reference ?? ''}`,
        tab: { kind: 'unidentified-report', title: `${name} ${reference ?? ''}`.trim(), context, personId }
      }
    }
  })
  return { change, record, proposes }
}
