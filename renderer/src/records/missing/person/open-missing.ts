import type { Tab } from '../../../../../electron/contract/workspace.ts'
import type { PersonSummary } from '../../../../../mock-server/api/summary.ts'
import { tabCommand } from '../../../commands/catalogue.ts'
import type { Command } from '../../../commands/command.ts'
import { trueName } from '../../person/person-words.ts'
import { openEpisode } from '../change/open-report.ts'

interface Opened {
  readonly tab: () => Extract<Tab, { kind: 'person' }>
  readonly summary: () => PersonSummary | null
  /** The list of the episodes, where it is shown. */
  readonly timeline: () => { readonly focusChosen: () => void } | null
}

/** From a person to their missing episodes: the only one is opened, of several the list of them has the focus. */
export const openMissingCommand = ({ tab, summary, timeline }: Opened): Command =>
  tabCommand('person.openMissing', {
    when: ({ entitlements }) => entitlements.has('missing.view') && (timeline() !== null || (summary()?.missing.length ?? 0) > 0),
    run: () => {
      const read = summary()
      const [only, ...others] = read?.missing ?? []
      if (read === null || only === undefined || others.length > 0) return timeline()?.focusChosen()
      const { personId, context } = tab()
      openEpisode({ context, personId, reportId: only.reportId, name: trueName(read.person.content), reference: only.reference })
    }
  })
