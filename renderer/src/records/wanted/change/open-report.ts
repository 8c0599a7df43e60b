import type { Tab } from '../../../../../electron/contract/workspace.ts'
import type { PersonSummary } from '../../../../../mock-server/api/summary.ts'
import { askWith } from '../../../app/frame/pickers.ts'
import type { Command } from '../../../commands/command.ts'
import { tabCommand } from '../../../commands/catalogue.ts'
import { callOf } from '../../../incoming/call-of.ts'
import { useTabs } from '../../../workspaces/tabs.ts'
import { trueName } from '../../person/person-words.ts'
import { circulatedTitle, wantedHeading } from '../wanted-words.ts'

/** From a person to a wanted report of theirs; of several the operator picks one, the circulated before the cancelled. */
export const openReportCommand = (tab: () => Extract<Tab, { kind: 'person' }>, summary: () => PersonSummary | null): Command =>
  tabCommand('person.openWanted', {
    when: () => (summary()?.wanted.length ?? 0) > 0,
    run: async () => {
      const read = summary()
      if (read === null) return
      const circulatedFirst = read.wanted.toSorted((one, other) => one.status.localeCompare(other.status) * -1)
      const options = circulatedFirst.map(({ reportId, reference, status, content }) => ({
        id: reportId,
        label: `${reference} ${wantedHeading(content)}`,
        ...(status === 'cancelled' ? { beside: 'cancelled' } : {})
      }))
      const picked = options.length === 1 ? options[0]?.id : await askWith({ heading: 'Which wanted report?', options })
      const report = read.wanted.find(({ reportId }) => reportId === picked)
      if (report === undefined) return
      const tabs = useTabs()
      const open = tabs.find((other) => other.kind === 'wanted-report' && other.reportId === report.reportId)
      if (open !== undefined) return tabs.activate(open.number)
      const { personId, context } = tab()
      const title = circulatedTitle(`Wanted: ${trueName(read.person.content)}`, report.reference)
      tabs.open({ kind: 'wanted-report', title, context, ...callOf(tab()), personId, reportId: report.reportId })
    }
  })
