import { RISK_QUESTIONS } from '../../api/missing-parts.ts'
import type { Found, ReturnInterview, RiskAnswer, RiskAnswers, RiskQuestion } from '../../api/missing-parts.ts'
import { headlineWith } from '../../src/missing/headline.ts'
import type { StoredMissing } from '../../src/missing/standing.ts'
import type { Random } from '../random.ts'
import { addDays, daysBefore, momentOn } from './calendar.ts'

/** A missing report as it is stored (records, Missing and found). */
export interface PlannedMissing {
  readonly reportedAt: string
  readonly open: boolean
  readonly headline: string
  readonly content: StoredMissing
}

const OUTCOMES = {
  RS: 'Returned by self',
  FP: 'Found by police',
  FO: 'Found by family, carer or other',
  HO: 'In hospital or care',
  CU: 'In custody',
  AB: 'Abroad',
  DE: 'Found dead'
} as const

type Given = Partial<StoredMissing> &
  Pick<StoredMissing, 'reportedAt' | 'lastSeen' | 'circumstances' | 'risk' | 'grade' | 'gradeRationale' | 'ownerForce' | 'nextReviewAt'>

/** A report with what every one of the population says alike. */
export const plannedMissing = (given: Given): PlannedMissing => {
  const { reportedAt } = given
  const content: StoredMissing = {
    informant: { name: 'Marion Aldous', relation: 'Parent', contact: '01632 960117' },
    officer: 'PS 2216, Missing Persons Desk',
    contact: '01632 960218',
    sightings: [],
    found: null,
    returnInterview: null,
    gradedAt: reportedAt,
    interviewDueAt: null,
    ...given
  }
  const { found } = content
  const label = Object.entries(OUTCOMES).find(([code]) => code === found?.outcome)?.[1] ?? ''
  const open = found === null
  return { reportedAt, open, content, headline: headlineWith({ status: open ? 'missing' : 'found', content, found }, label) }
}

const PLACES = [
  'Bus station',
  'School',
  'Family home',
  'Place of work',
  'Hospital ward',
  'A friend’s address',
  'Railway station',
  'Care home'
]
const CIRCUMSTANCES = [
  'Left after an argument and has not answered the telephone since.',
  'Did not come home from school.',
  'Left the ward without telling staff.',
  'Went for a walk and did not return; may be confused.',
  'Did not arrive at work, which is out of character.'
]
const RATIONALES = {
  H: 'Vulnerable, and it is night and cold: harm is likely if not found soon.',
  M: 'Risk of harm cannot be excluded; nothing points to danger at once.',
  L: 'Has gone before for a night and come back unharmed; no risk known.'
} as const
/** What a yes says; questions without words here are answered no or not known. */
const DETAILS: Partial<Readonly<Record<RiskQuestion, string>>> = {
  Q01: 'Spoke of not wanting to go on, two weeks ago.',
  Q05: 'Asthma; has an inhaler along.',
  Q08: 'Known to children’s services since last year.',
  Q10: 'Quarrel at home on the day before.',
  Q14: 'Trouble with money since losing a job.',
  Q17: 'Has never been out of touch for so long.',
  Q21: 'Missing last year for two days, found with bruises.',
  Q23: 'Depression, under the care of the GP.'
}
const WELLBEING = ['Well, tired and hungry.', 'Unharmed. Spoken to alone.', 'Cold, seen by paramedics, not taken to hospital.', 'Well.']

/** @param random of its own stream, so that the rest of the population does not hang on how many questions there are */
const riskOf = (random: Random): RiskAnswers =>
  Object.fromEntries(
    RISK_QUESTIONS.map((code): [RiskQuestion, RiskAnswer] => {
      const at = random.next()
      const detail = DETAILS[code]
      if (detail !== undefined && at < 0.16) return [code, { answer: 'yes', detail }]
      return [code, { answer: at < 0.8 ? 'no' : 'not-known' }]
    })
  )

const foundOf = (random: Random, { at, outcome, mayBeTold }: { at: string; outcome: string; mayBeTold: boolean }): Found => ({
  at,
  place: random.pick(PLACES),
  by: random.pick(['PC 4312', 'Family', 'PC 2907', 'Care staff', 'Came back alone']),
  outcome,
  wellbeing: random.pick(WELLBEING),
  informantMayBeTold: mayBeTold
})

interface Plan {
  readonly today: string
  readonly child: boolean
  readonly open: boolean
  readonly ownerForce: string
  readonly town: string
}
/** The population's own stream, and one for what hangs on missing reports alone. */
export interface MissingChance {
  readonly random: Random
  readonly episodes: Random
}

const HOUR_MS = 3_600_000
const hoursAfter = (at: string, hours: number): string => `${new Date(Date.parse(at) + hours * HOUR_MS).toISOString().slice(0, 19)}Z`

export const missingReport = ({ random, episodes }: MissingChance, { today, child, open, ownerForce, town }: Plan): PlannedMissing => {
  const day = open ? daysBefore(random, today, { least: 1, most: 20 }) : daysBefore(random, today, { least: 30, most: 2200 })
  const reportedAt = momentOn(random, day)
  const grade = child ? random.pick(['H', 'M', 'M'] as const) : random.pick(['H', 'M', 'M', 'L', 'L'] as const)
  const place = `${random.pick(PLACES)}, ${town}`
  const circumstances = random.pick(CIRCUMSTANCES)
  const mayBeTold = child || random.chance(0.6)
  const outcome = open ? undefined : random.pick(['RS', 'FP', 'FO', 'HO'])
  const foundDay = open ? undefined : addDays(day, random.between(0, 4))
  const at =
    foundDay === undefined ? undefined : hoursAfter(foundDay === day ? reportedAt : `${foundDay}T12:00:00Z`, episodes.between(1, 9))
  const found = at === undefined || outcome === undefined ? null : foundOf(episodes, { at, outcome, mayBeTold })
  const interview: ReturnInterview | null =
    found !== null && child
      ? { state: episodes.chance(0.8) ? 'held' : 'declined', at: hoursAfter(found.at, episodes.between(4, 70)) }
      : null
  return plannedMissing({
    reportedAt,
    lastSeen: { from: hoursAfter(reportedAt, -episodes.between(1, 10)), place },
    circumstances,
    risk: riskOf(episodes),
    grade,
    gradeRationale: RATIONALES[grade],
    ownerForce,
    // The first review of the training day is the fixed people's; these come up over the next.
    nextReviewAt: open ? momentOn(episodes, addDays(today, 1)) : hoursAfter(reportedAt, 1),
    ...(open ? { informantMayBeTold: mayBeTold } : {}),
    found,
    returnInterview:
      interview === null || interview.state !== 'held'
        ? interview
        : { ...interview, by: 'Youth worker', summary: 'Spoke freely. Nothing points to harm while away.' }
  })
}
