import type { Tab } from '../../../electron/contract/workspace.ts'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import type { Alert } from '../../../mock-server/api/alerts.ts'
import { openOnce } from '../records/changes/open-change.ts'
import { showMessage } from '../ui/announce.ts'
import type { NewTab } from '../workspaces/tabs.ts'

/** A report as an alert or a notice of a hit knows it: by its ids and its reference. */
type Named = Pick<Alert, 'reportKind' | 'reportId' | 'personId' | 'reference'>

const HELD_NO_MORE = 'This report leads to nobody who may be opened. What it says stands with its owner.'

const tabOf = ({ reportKind, reportId, personId, reference: title }: Named, context: AccessContext): NewTab | null => {
  if (reportKind === 'property') return { kind: 'property-report', title, context, personId, reportId }
  if (reportKind === 'vehicle') return { kind: 'vehicle-report', title, context, personId, reportId }
  if (personId === null) return null
  if (reportKind === 'wanted') return { kind: 'wanted-report', title, context, personId, reportId }
  if (reportKind === 'unidentified') return { kind: 'unidentified-report', title, context, personId }
  if (reportKind === 'link') return { kind: 'person', title, context, personId, identity: 'record' }
  if (reportKind === 'missing') return { kind: 'missing-report', title, context, personId, reportId }
  return { kind: 'arrest-report', title, context, personId, reportId }
}

/** Opens the report, of a link the person who is watched, in a tab of its own, under this stop, or turns to it where it is open. */
export const openReport = (report: Named, context: AccessContext): void => {
  const tab = tabOf(report, context)
  if (tab === null) return showMessage(HELD_NO_MORE)
  const same = (open: Tab): boolean =>
    'reportId' in tab
      ? 'reportId' in open && open.reportId === tab.reportId
      : 'personId' in tab && 'personId' in open && open.personId === tab.personId
  openOnce({ isOpen: (open) => open.kind === tab.kind && same(open), tab: () => tab })
}
