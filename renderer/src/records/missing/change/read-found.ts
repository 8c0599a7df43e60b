import { FoundSchema, ReturnInterviewSchema, type Found, type ReturnInterview } from '../../../../../mock-server/api/missing-parts.ts'
import { foundRules, interviewRules } from '../../../../../mock-server/api/missing-rules.ts'
import type { TypedFields } from '../../../forms/field.ts'
import type { RulesReading } from '../../../forms/read-by-rules.ts'
import type { WholeEpisode } from './missing-record.ts'
import { readPart, type ChangeFacts, type Reader } from './read-part.ts'

export const readFound = (reader: Reader, { now, episode, outcomes }: ChangeFacts): RulesReading<Found> => {
  const { text, moment, yesNo } = reader
  return readPart('found', {
    reader,
    draft: {
      at: moment('found.at') ?? '',
      place: text('found.place') ?? '',
      by: text('found.by') ?? '',
      outcome: text('found.outcome')?.toUpperCase() ?? '',
      wellbeing: text('found.wellbeing') ?? '',
      harm: text('found.harm'),
      informantMayBeTold: yesNo('found.informantMayBeTold')
    },
    shape: FoundSchema,
    rules: foundRules({ now, standing: episode.report, outcomes }),
    standIns: { at: now, place: 'x', by: 'x', outcome: outcomes[0] ?? 'RS', wellbeing: 'x', informantMayBeTold: true }
  })
}
/** While it is not known when the person was found, nothing is said of the times after it. */
const NOT_KNOWN: Omit<Found, 'at'> = { place: 'x', by: 'x', outcome: 'RS', wellbeing: 'x', informantMayBeTold: true }
/** @param found how the person was found; null while that is not right itself */
export const readInterview = (reader: Reader, found: Found | null, { now, child }: ChangeFacts): RulesReading<ReturnInterview> => {
  const { text, moment } = reader
  const at = moment('returnInterview.at')
  return readPart('returnInterview', {
    reader,
    draft: {
      state: text('returnInterview.state')?.toLowerCase() ?? '',
      at: at ?? '',
      by: text('returnInterview.by'),
      summary: text('returnInterview.summary'),
      lateReason: text('returnInterview.lateReason')
    },
    shape: ReturnInterviewSchema,
    rules: interviewRules({ now, child, found: found ?? { ...NOT_KNOWN, at: at ?? now } }),
    standIns: { state: 'declined', at: now }
  })
}
export const hasInterview = (typed: TypedFields): boolean =>
  Object.entries(typed).some(([path, words]) => path.startsWith('returnInterview.') && words.trim() !== '')

export const heldMoments = ({ found, returnInterview, report }: WholeEpisode): ReadonlyMap<string, string> =>
  new Map([
    ...(found === null ? [] : [['found.at', found.at] as const]),
    ...(returnInterview === null ? [] : [['returnInterview.at', returnInterview.at] as const]),
    ['nextReviewAt', report.nextReviewAt] as const
  ])
