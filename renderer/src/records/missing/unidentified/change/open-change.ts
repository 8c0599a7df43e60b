import type { AccessContext } from '../../../../../../mock-server/api/access-context.ts'
import type { UnidentifiedChange } from '../../../../../../mock-server/api/unidentified-changes.ts'
import type { UnidentifiedReport } from '../../../../../../mock-server/api/unidentified.ts'
import { useAppState } from '../../../../app/app-state.ts'
import type { TabCommandId } from '../../../../commands/catalogue.ts'
import type { Command } from '../../../../commands/command.ts'
import { changeCommands, openOnce } from '../../../changes/open-change.ts'
import { goesToOwner, proposedWords } from '../../../changes/proposing.ts'
import { unidentifiedName } from '../unidentified-words.ts'
import { UNIDENTIFIED } from './unidentified-record.ts'

interface Opened {
  readonly report: UnidentifiedReport
  readonly context: AccessContext | null
  /** Whose it is and whom to ask, where it is another force's. */
  readonly foreign: string | null
  /** Of the missing person who is chosen beside it: an identification begins with them. */
  readonly chosen: string | null
}

/** Opens a change of a record, or turns to it where it is under way; another force's is proposed to its owner. */
const openChange = (change: UnidentifiedChange, { report, context, foreign, chosen }: Opened): void => {
  const { personId, reportId, reference, content } = report
  const proposes = goesToOwner(content.ownerForce, useAppState().user)
  const words = UNIDENTIFIED.changes[change]
  const title = `${(proposes ? proposedWords(words) : words).title} ${reference}: ${unidentifiedName(content)}`.slice(0, 200)
  const begun = { personId, reportId, change, draftId: crypto.randomUUID() }
  openOnce({
    isOpen: (tab) => tab.kind === 'unidentified-change' && tab.reportId === reportId && tab.change === change,
    refused: proposes ? null : foreign,
    tab: () => ({
      kind: 'unidentified-change',
      title,
      context,
      ...begun,
      ...(change === 'identify' && chosen !== null ? { pncId: chosen } : {})
    })
  })
}

const COMMANDS: readonly { readonly id: TabCommandId; readonly change: UnidentifiedChange }[] = [
  { id: 'unidentified.identify', change: 'identify' },
  { id: 'unidentified.amend', change: 'amend' },
  { id: 'unidentified.reopen', change: 'reopen' },
  { id: 'unidentified.cancel', change: 'cancel' }
]

/** What can be done to the record in front, by who may. @param opened null until it was read */
export const unidentifiedChangeCommands = (opened: () => Opened | null): Command[] =>
  changeCommands({
    commands: COMMANDS,
    record: opened,
    may: ({ report: { status } }, change, entitlements) =>
      entitlements.has('missing.change') && status === (change === 'reopen' ? 'identified' : 'unidentified'),
    open: openChange
  })
