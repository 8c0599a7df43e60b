import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import type { PropertyCandidate } from '../../../../mock-server/api/property-search.ts'
import { openOnce } from '../changes/open-change.ts'
import { propertyTitle } from './property-words.ts'

/** Ids of what was found are those of the reports. */
export const idOf = ({ reportId }: PropertyCandidate): string => reportId

/** Opens a report that was found, or turns to it where it is open. */
export const openCandidate = ({ reportId, personId, reference, headline }: PropertyCandidate, context: AccessContext | null): void =>
  openOnce({
    isOpen: (tab) => tab.kind === 'property-report' && tab.reportId === reportId,
    tab: () => ({ kind: 'property-report', title: propertyTitle(reference, headline), context, personId, reportId })
  })
