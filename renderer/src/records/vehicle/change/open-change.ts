import type { AccessContext } from '../../../../../mock-server/api/access-context.ts'
import type { VehicleChange, VehicleReport } from '../../../../../mock-server/api/vehicles.ts'
import { useAppState } from '../../../app/app-state.ts'
import type { TabCommandId } from '../../../commands/catalogue.ts'
import type { Command } from '../../../commands/command.ts'
import { changeCommands, openOnce } from '../../changes/open-change.ts'
import { proposedWords } from '../../changes/proposing.ts'
import { takesChanges, vehicleName } from '../vehicle-words.ts'
import { isProposed, VEHICLE } from './vehicle-record.ts'

interface Opened {
  readonly report: VehicleReport
  readonly context: AccessContext | null
  /** Whose it is and whom to ask, where it is another force's. */
  readonly foreign: string | null
}

/** Opens a change of a report, or turns to it where it is under way; another force's is proposed to its owner. */
export const openChange = (change: VehicleChange, { report, context, foreign }: Opened): void => {
  const { reportId, personId, reference, content } = report
  const proposes = isProposed(content.ownerForce, change, useAppState().user)
  const words = VEHICLE.changes[change]
  openOnce({
    isOpen: (tab) => tab.kind === 'vehicle-change' && tab.reportId === reportId && tab.change === change,
    refused: proposes ? null : foreign,
    tab: () => ({
      kind: 'vehicle-change',
      title: `${(proposes ? proposedWords(words) : words).title} ${reference}: ${vehicleName(content)}`.slice(0, 200),
      context,
      personId,
      reportId,
      change,
      draftId: crypto.randomUUID(),
      dueId: null
    })
  })
}

const COMMANDS: readonly { readonly id: TabCommandId; readonly change: VehicleChange }[] = [
  { id: 'vehicle.amend', change: 'amend' },
  { id: 'vehicle.confirm', change: 'confirm' },
  { id: 'vehicle.recover', change: 'recover' },
  { id: 'vehicle.extend', change: 'extend' },
  { id: 'vehicle.cancel', change: 'cancel' }
]

/** What can be done to the report in front, by who may; nothing to one that has ended. @param opened null until it was read */
export const vehicleChangeCommands = (opened: () => Opened | null): Command[] =>
  changeCommands({
    commands: COMMANDS,
    record: opened,
    may: ({ report }, change, entitlements) => {
      if (!takesChanges(report)) return false
      return change === 'confirm'
        ? report.status === 'unconfirmed' && entitlements.has('vehicle.confirm')
        : entitlements.has('vehicle.change')
    },
    open: openChange
  })
