import type { AccessContext } from '../../../../../mock-server/api/access-context.ts'
import type { PropertyChange, PropertyReport } from '../../../../../mock-server/api/property.ts'
import { useAppState } from '../../../app/app-state.ts'
import type { TabCommandId } from '../../../commands/catalogue.ts'
import type { Command } from '../../../commands/command.ts'
import { changeCommands, openOnce } from '../../changes/open-change.ts'
import { goesToOwner, proposedWords } from '../../changes/proposing.ts'
import { takesChanges, propertyName } from '../property-words.ts'
import { PROPERTY } from './property-record.ts'

interface Opened {
  readonly report: PropertyReport
  readonly context: AccessContext | null
  /** Whose it is and whom to ask, where it is another force's. */
  readonly foreign: string | null
}

/** Opens a change of a report, or turns to it where it is under way; another force's is proposed to its owner. */
export const openChange = (change: PropertyChange, { report, context, foreign }: Opened): void => {
  const { reportId, personId, reference, content } = report
  const proposes = goesToOwner(content.ownerForce, useAppState().user)
  const words = PROPERTY.changes[change]
  openOnce({
    isOpen: (tab) => tab.kind === 'property-change' && tab.reportId === reportId && tab.change === change,
    refused: proposes ? null : foreign,
    tab: () => ({
      kind: 'property-change',
      title: `${(proposes ? proposedWords(words) : words).title} ${reference}: ${propertyName(content)}`.slice(0, 200),
      context,
      personId,
      reportId,
      change,
      draftId: crypto.randomUUID(),
      dueId: null
    })
  })
}

const COMMANDS: readonly { readonly id: TabCommandId; readonly change: PropertyChange }[] = [
  { id: 'property.amend', change: 'amend' },
  { id: 'property.confirm', change: 'confirm' },
  { id: 'property.locate', change: 'locate' },
  { id: 'property.extend', change: 'extend' },
  { id: 'property.cancel', change: 'cancel' }
]

/** What can be done to the report in front, by who may; nothing to one that has ended. @param opened null until it was read */
export const propertyChangeCommands = (opened: () => Opened | null): Command[] =>
  changeCommands({
    commands: COMMANDS,
    record: opened,
    may: ({ report }, change, entitlements) => {
      if (!takesChanges(report)) return false
      return (change !== 'confirm' || report.status === 'unconfirmed') && entitlements.has('property.change')
    },
    open: openChange
  })
