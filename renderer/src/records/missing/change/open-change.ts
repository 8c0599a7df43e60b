import type { AccessContext } from '../../../../../mock-server/api/access-context.ts'
import type { MissingChange, MissingReport } from '../../../../../mock-server/api/missing.ts'
import { useAppState } from '../../../app/app-state.ts'
import type { TabCommandId } from '../../../commands/catalogue.ts'
import type { Command } from '../../../commands/command.ts'
import { changeCommands, openOnce } from '../../changes/open-change.ts'
import { goesToOwner, proposedWords } from '../../changes/proposing.ts'
import { MISSING } from './missing-record.ts'

interface Opened {
  readonly report: MissingReport
  readonly context: AccessContext | null
  /** Whose it is and whom to ask, where it is another force's. */
  readonly foreign: string | null
  /** `SMITH, John`, where it is known. */
  readonly name: string | null
}

/** Opens a change of an episode, or turns to it where it is under way; another force's is proposed to its owner. */
const openChange = (change: MissingChange, { report, context, foreign, name }: Opened): void => {
  const { reportId, personId, reference } = report
  const proposes = goesToOwner(report.content.ownerForce, useAppState().user)
  const words = MISSING.changes[change]
  const title = `${(proposes ? proposedWords(words) : words).title} ${reference}${name === null ? '' : `: ${name}`}`.slice(0, 200)
  openOnce({
    isOpen: (tab) => tab.kind === 'missing-change' && tab.reportId === reportId && tab.change === change,
    refused: proposes ? null : foreign,
    tab: () => ({ kind: 'missing-change', title, context, personId, reportId, change, draftId: crypto.randomUUID(), dueId: null })
  })
}

const COMMANDS: readonly { readonly id: TabCommandId; readonly change: MissingChange }[] = [
  { id: 'missing.found', change: 'found' },
  { id: 'missing.sighting', change: 'sighting' },
  { id: 'missing.review', change: 'review' },
  { id: 'missing.answerRisk', change: 'answer-risk' },
  { id: 'missing.interview', change: 'return-interview' },
  { id: 'missing.amend', change: 'amend' },
  { id: 'missing.transfer', change: 'transfer' },
  { id: 'missing.cancel', change: 'cancel' }
]

const holds = ({ status }: MissingReport, change: MissingChange): boolean => {
  if (status === 'cancelled') return false
  const found = status === 'found'
  switch (change) {
    case 'amend':
    case 'found':
    case 'cancel':
      return true
    case 'return-interview':
      return found
    case 'answer-risk':
    case 'sighting':
    case 'review':
    case 'transfer':
      return !found
  }
}

/** What can be done to the episode in front, by who may. @param opened null until it was read */
export const missingChangeCommands = (opened: () => Opened | null): Command[] =>
  changeCommands({
    commands: COMMANDS,
    record: opened,
    may: ({ report }, change, entitlements) => entitlements.has('missing.change') && holds(report, change),
    open: openChange
  })
