import { RISK_QUESTIONS } from '../../../../mock-server/api/missing-parts.ts'
import type { MissingContent } from '../../../../mock-server/api/missing.ts'
import { labelOf } from '../../forms/code-tables.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import { momentInWords } from '../../forms/datetimes/moment-in-words.ts'
import { withLabel } from '../../forms/national-labels.ts'
import { linesOf, type ReportLine } from '../changes/report-lines.ts'
import { ANSWERS, PUBLICITY, SAMPLES, wordOf } from './missing-codes.ts'
import { lastSeenWords } from './missing-words.ts'

const joined = (...parts: readonly (string | undefined)[]): string | undefined => {
  const given = parts.filter((part) => part !== undefined)
  return given.length === 0 ? undefined : given.join(', ')
}
const photograph = (held: MissingContent['photograph']): string | undefined => {
  if (held === undefined) return undefined
  if (!held.held) return 'None held'
  return joined('Held', held.takenOn === undefined ? undefined : `taken ${inWords(held.takenOn)}`, held.where)
}
const sample = (held: MissingContent['dna']): string | undefined =>
  held === undefined ? undefined : joined(wordOf(SAMPLES, held.state), held.detail)

/** A report as whoever looks for the person reads it: facts first, what is opinion apart from them. */
export const missingLines = (
  content: MissingContent
): { readonly facts: readonly ReportLine[]; readonly opinions: readonly ReportLine[] } => {
  const { informant, lastSeen, publicityConsent, medication } = content
  return {
    facts: linesOf([
      ['Last seen', lastSeenWords(lastSeen)],
      ['Seen by', lastSeen.by],
      ['Reported', momentInWords(content.reportedAt)],
      ['Circumstances', content.circumstances],
      ['Intended destination', content.intendedDestination],
      ['Clothing', content.clothing],
      ['Possessions', content.possessions],
      ['Phone', content.phone, 'mono'],
      ['Bank card', content.bankCard, 'mono'],
      ['Vehicle', content.vehicle, 'mono'],
      ['Medication', medication?.name],
      ['Without it', medication?.effect],
      ['Informant', joined(informant.name, informant.relation)],
      ['Informant’s contact', informant.contact, 'mono'],
      ['Officer in charge', joined(content.officer, content.contact)],
      ['Owner', withLabel('stations', content.ownerForce)],
      ['Recorded for the owner', content.ownerReason],
      ['Photograph', photograph(content.photograph)],
      ['Publicity', publicityConsent === undefined ? undefined : joined(wordOf(PUBLICITY, publicityConsent.state), publicityConsent.by)],
      ['UKMPU told', content.ukmpuToldAt === undefined ? undefined : momentInWords(content.ukmpuToldAt)],
      ['DNA', sample(content.dna)],
      ['Dental records', sample(content.dental)]
    ]),
    opinions: linesOf([
      ['Risk grade', labelOf('risk-grades', content.grade)],
      ['Why', content.gradeRationale],
      ['Mental state', content.mentalState]
    ])
  }
}

export interface RiskLine {
  readonly code: string
  readonly number: number
  readonly question: string
  /** '' where it is not answered. */
  readonly answer: string
  readonly detail: string
}
/** Every question: those answered yes first, then those not answered, not known, no. */
export const riskLines = ({ risk }: Pick<MissingContent, 'risk'>): readonly RiskLine[] => {
  const rank = { yes: 0, '': 1, 'not-known': 2, no: 3 } as const
  return RISK_QUESTIONS.map((code) => ({ code, held: risk[code] }))
    .toSorted((one, other) => rank[one.held?.answer ?? ''] - rank[other.held?.answer ?? ''])
    .map(({ code, held }) => ({
      code,
      number: Number(code.slice(1)),
      question: labelOf('missing-risk-questions', code),
      answer: held === undefined ? '' : wordOf(ANSWERS, held.answer),
      detail: held?.detail ?? ''
    }))
}
