import type { Tab } from '../../../../../electron/contract/workspace.ts'
import type { PersonSummary } from '../../../../../mock-server/api/summary.ts'
import { askWith } from '../../../app/frame/pickers.ts'
import { tabCommand } from '../../../commands/catalogue.ts'
import type { Command } from '../../../commands/command.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import { callOf } from '../../../incoming/call-of.ts'
import { useTabs } from '../../../workspaces/tabs.ts'
import { trueName } from '../../person/person-words.ts'

/** From a person to an arrest report of theirs; of several the operator picks one, the newest first. */
export const openArrestCommand = (tab: () => Extract<Tab, { kind: 'person' }>, summary: () => PersonSummary | null): Command =>
  tabCommand('person.openArrest', {
    when: ({ entitlements }) => entitlements.has('arrest.view') && (summary()?.history.some(({ kind }) => kind === 'arrest') ?? false),
    run: async () => {
      const read = summary()
      if (read === null) return
      const options = read.history
        .filter(({ kind }) => kind === 'arrest')
        .toSorted((one, other) => other.date.localeCompare(one.date))
        .map(({ reportId, date, headline, open }) => ({
          id: reportId,
          label: `${inWords(date.slice(0, 10))} ${headline}`,
          ...(open ? {} : { beside: 'ended' })
        }))
      const picked = options.length === 1 ? options[0]?.id : await askWith({ heading: 'Which arrest report?', options })
      if (picked === undefined || picked === null) return
      const tabs = useTabs()
      const open = tabs.find((other) => other.kind === 'arrest-report' && other.reportId === picked)
      if (open !== undefined) return tabs.activate(open.number)
      const { personId, context } = tab()
      const title = `Arrest: ${trueName(read.person.content)}`.slice(0, 200)
      tabs.open({ kind: 'arrest-report', title, context, ...callOf(tab()), personId, reportId: picked })
    }
  })
