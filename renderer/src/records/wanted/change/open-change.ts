import type { AccessContext } from '../../../../../mock-server/api/access-context.ts'
import type { WantedChange, WantedReport } from '../../../../../mock-server/api/wanted.ts'
import { useAppState } from '../../../app/app-state.ts'
import type { Command } from '../../../commands/command.ts'
import type { TabCommandId } from '../../../commands/catalogue.ts'
import { changeCommands, openOnce } from '../../changes/open-change.ts'
import { proposedWords } from '../../changes/proposing.ts'
import { isProposed, WANTED } from './wanted-record.ts'

interface Opened {
  readonly report: WantedReport
  readonly context: AccessContext | null
  /** Whose it is and whom to ask, where it is another force's. */
  readonly foreign: string | null
  /** `SMITH, John`, where it is known. */
  readonly name: string | null
}

/** Opens a change of a report, or turns to it where it is under way; another force's is proposed to its owner. */
export const openChange = (change: WantedChange, { report, context, foreign, name }: Opened): void => {
  const { reportId, personId, reference } = report
  const proposes = isProposed(report.content.ownerForce, change, useAppState().user)
  const words = WANTED.changes[change]
  const title = `${(proposes ? proposedWords(words) : words).title} ${reference}${name === null ? '' : `: ${name}`}`.slice(0, 200)
  openOnce({
    isOpen: (tab) => tab.kind === 'wanted-change' && tab.reportId === reportId && tab.change === change,
    refused: proposes ? null : foreign,
    tab: () => ({ kind: 'wanted-change', title, context, personId, reportId, change, draftId: crypto.randomUUID(), dueId: null })
  })
}

const COMMANDS: readonly { readonly id: TabCommandId; readonly change: WantedChange }[] = [
  { id: 'wanted.amend', change: 'amend' },
  { id: 'wanted.extend', change: 'extend' },
  { id: 'wanted.transfer', change: 'transfer' },
  { id: 'wanted.cancel', change: 'cancel' },
  { id: 'wanted.secondCheck', change: 'second-check' },
  { id: 'wanted.confirmReport', change: 'confirm' }
]

/** What can be done to the report in front, by who may; nothing to a cancelled one. @param opened null until it was read */
export const wantedChangeCommands = (opened: () => Opened | null): Command[] =>
  changeCommands({
    commands: COMMANDS,
    record: opened,
    may: ({ report }, change, entitlements) => {
      if (report.status === 'cancelled') return false
      const unconfirmed = report.secondCheck === 'unconfirmed'
      if (change === 'confirm') return unconfirmed && entitlements.has('wanted.confirm')
      if (change === 'extend' && unconfirmed) return false
      const waits = report.secondCheck === 'pending' || report.secondCheck === 'queried'
      return change === 'second-check' ? waits && entitlements.has('wanted.second-check') : entitlements.has('wanted.change')
    },
    open: openChange
  })
