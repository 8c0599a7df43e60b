import { RISK_QUESTIONS } from '../../../mock-server/api/missing-parts.ts'
import type { Found, ReturnInterview, Sighting } from '../../../mock-server/api/missing-parts.ts'
import type { MissingContent, MissingReport } from '../../../mock-server/api/missing.ts'
import { capital, dateWords, dayOf, facts, joined, momentOf, opinions } from './words.ts'
import type { CodeWords, SheetSection } from './words.ts'

const DO_NOT_TELL = 'DO NOT TELL THE INFORMANT where the person is'
const ANSWERS = { yes: 'Yes', no: 'No', 'not-known': 'Not known' } as const
const plain = (code: string): string => capital(code.replaceAll('-', ' '))

/** What nobody may miss who holds the sheet in their hand. */
export const missingNotices = ({ informantMayBeTold, child, status }: MissingReport): string[] => [
  ...(informantMayBeTold ? [] : [DO_NOT_TELL]),
  ...(child ? ['A child: under 18 when reported missing'] : []),
  ...(status === 'cancelled' ? ['CANCELLED: recorded in error'] : [])
]

const lastSeen = ({ from, to, place, by }: MissingContent['lastSeen']): string =>
  [
    to === undefined ? (momentOf(from) ?? '') : `between ${momentOf(from) ?? ''} and ${momentOf(to) ?? ''}`,
    place ?? 'place not known',
    ...(by === undefined ? [] : [`by ${by}`])
  ].join(', ')

const photograph = (held: MissingContent['photograph']): string | undefined => {
  if (held === undefined) return undefined
  return held.held ? joined('Held', held.takenOn === undefined ? undefined : `taken ${dateWords(held.takenOn)}`, held.where) : 'None held'
}
const sample = (held: MissingContent['dna']): string | undefined =>
  held === undefined ? undefined : joined(plain(held.state), held.detail)

const reportSection = async (report: MissingReport, words: CodeWords): Promise<SheetSection> => {
  const { content } = report
  const { informant, publicityConsent, medication } = content
  return {
    heading: `Missing report ${report.reference}`,
    rows: [
      ...facts([
        ['Status', `${capital(report.status)}, version ${report.versionNumber}, changed ${momentOf(report.changedAt) ?? ''}`],
        ['Last seen', lastSeen(content.lastSeen)],
        ['Reported', momentOf(content.reportedAt)],
        ['Circumstances', content.circumstances],
        ['Intended destination', content.intendedDestination],
        ['Clothing', content.clothing],
        ['Possessions', content.possessions],
        ['Phone', content.phone],
        ['Bank card', content.bankCard],
        ['Vehicle', content.vehicle],
        ['Medication', medication?.name],
        ['Without it', medication?.effect],
        ['Informant', joined(informant.name, informant.relation, informant.contact)],
        ['Officer in charge', joined(content.officer, content.contact)],
        ['Next review', momentOf(content.nextReviewAt)],
        ['Photograph', photograph(content.photograph)],
        ['Publicity', publicityConsent === undefined ? undefined : joined(plain(publicityConsent.state), publicityConsent.by)],
        ['UKMPU told', momentOf(content.ukmpuToldAt)],
        ['DNA', sample(content.dna)],
        ['Dental records', sample(content.dental)],
        ['Owner', await words.national('stations', content.ownerForce)],
        ['Recorded for the owner', content.ownerReason]
      ]),
      ...opinions([
        ['Risk grade', capital(await words.of('risk-grades', content.grade))],
        ['Why', content.gradeRationale],
        ['Mental state', content.mentalState]
      ])
    ]
  }
}

const foundSection = async (found: Found, words: CodeWords): Promise<SheetSection> => ({
  heading: 'Found',
  rows: facts([
    ['When', momentOf(found.at)],
    ['Where', found.place],
    ['By', found.by],
    ['Outcome', await words.of('missing-outcomes', found.outcome)],
    ['How the person is', found.wellbeing],
    ['Harm suffered', found.harm],
    ['Informant', found.informantMayBeTold ? 'May be told where the person is' : DO_NOT_TELL]
  ])
})

const interviewSection = (interview: ReturnInterview): SheetSection => ({
  heading: 'Return interview',
  rows: facts([
    ['State', joined(plain(interview.state), momentOf(interview.at), interview.by)],
    ['Summary', interview.summary],
    ['Why it was late', interview.lateReason]
  ])
})

const sightingsSection = (sightings: readonly Sighting[]): SheetSection => ({
  heading: 'Sightings',
  rows: sightings.flatMap(({ at, place, by, reliability, note }) => [
    ...facts([[momentOf(at) ?? '', [`${place}, seen by ${by}`, note].filter((part) => part !== undefined).join('\n')]]),
    ...opinions([['How reliable', capital(reliability)]])
  ])
})

const riskSection = async ({ content: { risk } }: MissingReport, words: CodeWords): Promise<SheetSection> => ({
  heading: 'Risk questions',
  rows: facts(
    await Promise.all(
      RISK_QUESTIONS.map(async (code): Promise<[string, string]> => {
        const held = risk[code]
        const answer = held === undefined ? 'NOT ANSWERED' : ANSWERS[held.answer]
        const question = await words.of('missing-risk-questions', code)
        return [`${Number(code.slice(1))}. ${answer}`, held?.detail === undefined ? question : `${question}\n${held.detail}`]
      })
    )
  )
})

/** An episode as whoever looks for the person reads it (records, Missing and found); how it ended comes first. */
export const missingSections = async (report: MissingReport, words: CodeWords): Promise<SheetSection[]> => [
  ...(report.found === null ? [] : [await foundSection(report.found, words)]),
  await reportSection(report, words),
  sightingsSection(report.sightings),
  ...(report.returnInterview === null ? [] : [interviewSection(report.returnInterview)]),
  {
    heading: 'Cancellation',
    rows: facts([['Recorded in error', joined(dayOf(report.cancellation?.date), report.cancellation?.note)]])
  },
  await riskSection(report, words)
]
