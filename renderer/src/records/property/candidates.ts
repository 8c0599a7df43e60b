import type { Tab } from '../../../../electron/contract/workspace.ts'
import type { PropertyCandidate } from '../../../../mock-server/api/property-search.ts'
import { callOf } from '../../incoming/call-of.ts'
import { openOnce } from '../changes/open-change.ts'
import { propertyTitle } from './property-words.ts'

/** Ids of what was found are those of the reports. */
export const idOf = ({ reportId }: PropertyCandidate): string => reportId

/** Opens a report that was found, or turns to it where it is open. */
export const openCandidate = (
  { reportId, personId, reference, headline }: PropertyCandidate,
  from: Pick<Tab, 'context' | 'incomingId'>
): void =>
  openOnce({
    isOpen: (tab) => tab.kind === 'property-report' && tab.reportId === reportId,
    tab: () => ({
      kind: 'property-report',
      title: propertyTitle(reference, headline),
      context: from.context,
      ...callOf(from),
      personId,
      reportId
    })
  })
