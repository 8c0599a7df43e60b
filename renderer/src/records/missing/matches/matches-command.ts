import type { Tab } from '../../../../../electron/contract/workspace.ts'
import type { MissingReport } from '../../../../../mock-server/api/missing.ts'
import { tabCommand } from '../../../commands/catalogue.ts'
import type { Command } from '../../../commands/command.ts'
import { openOnce } from '../../changes/open-change.ts'

/** From an episode to the people and bodies found without a name who may be the missing person. */
export const matchesCommand = (tab: () => Extract<Tab, { kind: 'missing-report' }>, report: () => MissingReport | null): Command =>
  tabCommand('missing.matches', {
    when: () => report() !== null && report()?.status !== 'cancelled',
    run: () => {
      const read = report()
      if (read === null) return
      const { context, personId, reportId } = tab()
      openOnce({
        isOpen: (other) => other.kind === 'missing-matches' && other.reportId === reportId,
        tab: () => ({ kind: 'missing-matches', title: `Found without a name: ${read.reference}`, context, personId, reportId })
      })
    }
  })
