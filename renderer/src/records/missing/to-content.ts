import { RISK_QUESTIONS } from '../../../../mock-server/api/missing-parts.ts'
import { missingRules, type MissingRuleContext } from '../../../../mock-server/api/missing-rules.ts'
import { MissingContentSchema, type MissingContent } from '../../../../mock-server/api/missing.ts'
import { today } from '../../app/clock.ts'
import type { TypedFields } from '../../forms/field.ts'
import { createFieldReader } from '../../forms/field-reader.ts'
import { readByRules, type RulesReading } from '../../forms/read-by-rules.ts'

export type MissingReading = RulesReading<MissingContent>

/** Where the schema speaks to other systems, the operator is told how to mend it. */
const PLAINER: Readonly<Record<string, string>> = {
  reportedAt: 'Say when the person was reported missing, like 22 11 26 1430, or 1430 of today.',
  'lastSeen.from': 'Say when the person was last seen, like 22 11 26 0900.',
  nextReviewAt: 'Say when the risk is looked at again. Choosing the grade fills it in.',
  'medication.name': 'Name the medication.',
  ownerForce: 'Choose the owner: four letters or digits, or part of the station’s name.',
  'photograph.held': 'Say whether a photograph is held.',
  'publicityConsent.state': 'Say whether publicity was consented to: given, refused or not asked.',
  'dna.state': 'Say whether DNA is held: held, not held or not known.',
  'dental.state': 'Say whether dental records are held: held, not held or not known.'
}
/** What is wrong at a group as a whole is said at its first field. */
const FIRST_FIELDS: Readonly<Record<string, string>> = {
  informant: 'informant.name',
  lastSeen: 'lastSeen.from',
  medication: 'medication.name',
  photograph: 'photograph.held',
  publicityConsent: 'publicityConsent.state',
  dna: 'dna.state',
  dental: 'dental.state'
}
/** The field that shows a path of the report. */
export const missingFieldOf = (path: string): string => FIRST_FIELDS[path] ?? (/^risk\.Q\d\d$/.test(path) ? `${path}.answer` : path)

const standIns = (now: string): Readonly<Record<string, unknown>> => ({
  'informant.name': 'x',
  'informant.relation': 'x',
  'informant.contact': 'x',
  reportedAt: now,
  'lastSeen.from': '1900-01-01T00:00:00Z',
  circumstances: 'x',
  grade: 'H',
  gradeRationale: 'x',
  officer: 'x',
  nextReviewAt: now,
  ownerForce: '0000',
  'medication.name': 'x',
  'photograph.held': true,
  'publicityConsent.state': 'refused',
  'dna.state': 'not-known',
  'dental.state': 'not-known',
  ...Object.fromEntries(
    RISK_QUESTIONS.flatMap((code) => [
      [`risk.${code}.answer`, 'not-known'],
      [`risk.${code}.detail`, 'x']
    ])
  )
})
/** Nothing is said of a time whose other time is not known. */
const RESTS_ON = {
  reportedAt: ['ukmpuToldAt', 'lastSeen.to', 'nextReviewAt'],
  grade: ['nextReviewAt'],
  'photograph.held': ['photograph.takenOn', 'photograph.where']
}

/** What stands in the fields of the questions, by their codes. */
export const writeRisk = (text: (path: string) => string | undefined): Record<string, unknown> =>
  Object.fromEntries(RISK_QUESTIONS.map((code) => [code, { answer: text(`risk.${code}.answer`), detail: text(`risk.${code}.detail`) }]))

/** Every moment of a report by its field. */
export const heldMoments = ({ reportedAt, lastSeen, nextReviewAt, ukmpuToldAt }: MissingContent): ReadonlyMap<string, string> =>
  new Map(
    Object.entries({ reportedAt, 'lastSeen.from': lastSeen.from, 'lastSeen.to': lastSeen.to, nextReviewAt, ukmpuToldAt }).flatMap(
      ([path, iso]) => (iso === undefined ? [] : [[path, iso]])
    )
  )

const write = (typed: TypedFields, { now, standing }: Pick<MissingRuleContext, 'now' | 'standing'>) => {
  const held = standing === undefined ? new Map<string, string>() : heldMoments(standing)
  const { text, moment, partialDate, yesNo, faults } = createFieldReader(typed, today(new Date(now)), held)
  const given = {
    informant: { name: text('informant.name') ?? '', relation: text('informant.relation') ?? '', contact: text('informant.contact') ?? '' },
    informantMayBeTold: yesNo('informantMayBeTold'),
    reportedAt: moment('reportedAt') ?? '',
    lastSeen: {
      from: moment('lastSeen.from') ?? '',
      to: moment('lastSeen.to'),
      place: text('lastSeen.place'),
      placeUnknown: yesNo('lastSeen.placeUnknown'),
      by: text('lastSeen.by')
    },
    circumstances: text('circumstances') ?? '',
    intendedDestination: text('intendedDestination'),
    grade: (text('grade') ?? '').toUpperCase(),
    gradeRationale: text('gradeRationale') ?? '',
    nextReviewAt: moment('nextReviewAt') ?? '',
    officer: text('officer') ?? '',
    contact: text('contact'),
    ownerForce: text('ownerForce') ?? '',
    clothing: text('clothing'),
    possessions: text('possessions'),
    phone: text('phone'),
    bankCard: text('bankCard'),
    vehicle: text('vehicle'),
    medication: { name: text('medication.name'), effect: text('medication.effect') },
    mentalState: text('mentalState'),
    photograph: { held: yesNo('photograph.held'), takenOn: partialDate('photograph.takenOn', 'past'), where: text('photograph.where') },
    publicityConsent: { state: text('publicityConsent.state'), by: text('publicityConsent.by') },
    ukmpuToldAt: moment('ukmpuToldAt'),
    dna: { state: text('dna.state'), detail: text('dna.detail') },
    dental: { state: text('dental.state'), detail: text('dental.detail') },
    risk: writeRisk(text)
  }
  // An amendment leaves these to a review and to a transfer: they go back as they are held.
  const kept =
    standing === undefined
      ? {}
      : {
          grade: standing.grade,
          gradeRationale: standing.gradeRationale,
          nextReviewAt: standing.nextReviewAt,
          ownerForce: standing.ownerForce
        }
  return { draft: { ...given, ...kept }, faults }
}

/** What is typed as a missing report, or everything that is wrong with it, each at its field (mock-server/api/missing-rules.ts). */
export const readMissing = (typed: TypedFields, rules: MissingRuleContext): MissingReading => {
  const { draft, faults } = write(typed, rules)
  return readByRules({
    draft,
    faults,
    shape: MissingContentSchema,
    rules: missingRules(rules),
    standIns: standIns(rules.now),
    restsOn: RESTS_ON,
    fieldOf: missingFieldOf,
    plainer: PLAINER,
    // The questions are always there, though none may be answered yet.
    always: { risk: {} }
  })
}
