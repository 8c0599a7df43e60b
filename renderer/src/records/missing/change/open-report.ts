import type { AccessContext } from '../../../../../mock-server/api/access-context.ts'
import { openOnce } from '../../changes/open-change.ts'
import { reportTitle } from '../missing-words.ts'

interface Episode {
  readonly context: AccessContext | null
  readonly personId: string
  readonly reportId: string
  /** `SMITH, John`. */
  readonly name: string
  /** `MP-26-000123`; null where it is not known yet. */
  readonly reference: string | null
}

/** Opens an episode, or turns to it where it is open. */
export const openEpisode = ({ context, personId, reportId, name, reference }: Episode): void =>
  openOnce({
    isOpen: (tab) => tab.kind === 'missing-report' && tab.reportId === reportId,
    tab: () => ({ kind: 'missing-report', title: reportTitle(`Missing: ${name}`, reference).slice(0, 200), context, personId, reportId })
  })
