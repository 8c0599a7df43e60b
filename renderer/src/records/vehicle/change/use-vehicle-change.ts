import type { HeldDraft } from '../../../../../electron/contract/drafts.ts'
import type { Tab } from '../../../../../electron/contract/workspace.ts'
import { useAppState } from '../../../app/app-state.ts'
import { useBridge } from '../../../app/bridge.ts'
import type { FormStart } from '../../../forms/form-model.ts'
import { useTabs } from '../../../workspaces/tabs.ts'
import { useRecordChange } from '../../changes/use-record-change.ts'
import { homeOf } from '../../refusal-homes.ts'
import type { HeldVehicleReport } from '../use-vehicle-report.ts'
import { vehicleName, vehicleTitle } from '../vehicle-words.ts'
import { useChangeFields } from './use-change-fields.ts'
import { isProposed, PROPOSED_VEHICLE, VEHICLE } from './vehicle-record.ts'

interface Given {
  readonly tab: Extract<Tab, { kind: 'vehicle-change' }>
  readonly start: FormStart
  readonly draft: HeldDraft | null
  readonly held: HeldVehicleReport
}

/** A change of a vehicle report: what `useRecordChange` has to know of it. */
export const useVehicleChange = ({ tab, start, draft: found, held }: Given) => {
  const tabs = useTabs()
  const bridge = useBridge()
  const { change: kind, context, reportId, draftId, personId } = tab
  const which = { reportId, draftId, personId }
  const standing = held.report.value
  // SECURITY: H56 a report of another force is changed by its owner alone: what is typed goes there as a proposal
  const proposes = standing !== null && isProposed(standing.content.ownerForce, kind, useAppState().user)
  const record = proposes ? PROPOSED_VEHICLE : VEHICLE
  const change = useRecordChange({
    record,
    tab,
    found,
    held,
    fields: (version) => useChangeFields({ change: kind, start, version, held: () => held.versions.value?.at(-1) ?? null, proposes }),
    heading: (versionToChange) => ({
      kind: 'vehicle-change',
      title: tab.title,
      context,
      ...(personId === null ? {} : { personId }),
      record: { reportId, versionToChange, change: kind }
    }),
    send: (asked, reason) =>
      asked.kind === 'confirm'
        ? bridge.call('vehicles.confirm', { ...which, context: reason, body: asked.body })
        : bridge.call('vehicles.change', { ...which, context: reason, change: asked }),
    proposal: proposes ? (asked, reason) => (asked.kind === 'confirm' ? null : { kind: 'vehicle', reportId, change: asked, reason }) : null,
    whole: kind === 'amend' ? (asked) => (asked.kind === 'amend' ? asked.body.content : null) : null,
    fieldOf: homeOf,
    completed: (recordId, reference) => {
      // The report that stood open beside its change is this one, read back: it is not shown twice.
      const older = tabs.find((other) => other.kind === 'vehicle-report' && other.reportId === recordId)
      if (older !== undefined && older.number !== tabs.activeNumber) tabs.close(older.number)
      const content = held.versions.value?.at(-1)?.content
      return {
        announced: `${VEHICLE.changes[kind].done}, ${reference ?? ''}`,
        tab: {
          kind: 'vehicle-report',
          title: vehicleTitle(reference, content === undefined ? 'vehicle' : vehicleName(content)),
          context,
          personId,
          reportId
        }
      }
    }
  })
  return { change, record, proposes }
}
