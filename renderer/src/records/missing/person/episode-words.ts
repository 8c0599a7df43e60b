import type { MissingReport } from '../../../../../mock-server/api/missing.ts'
import { lasting } from '../../../due/due-words.ts'

const DAY = 86_400_000

/** Open ones first, then the latest. */
export const inTimeline = (episodes: readonly MissingReport[]): readonly MissingReport[] =>
  episodes.toSorted(
    (one, other) =>
      Number(other.status === 'missing') - Number(one.status === 'missing') ||
      Date.parse(other.content.reportedAt) - Date.parse(one.content.reportedAt)
  )

/** How long the person was, or is, missing: from when they were last seen. @param at the moment of looking */
export const missingFor = ({ status, content: { lastSeen }, found }: MissingReport, at: Date): string | null => {
  if (status === 'cancelled') return null
  const end = found === null ? at.getTime() : Date.parse(found.at)
  const span = end - Date.parse(lastSeen.to ?? lastSeen.from)
  if (span < 0) return null
  return span >= DAY && span < 2 * DAY ? '1 day' : lasting(span)
}
