import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RISK_QUESTIONS } from '../../../../mock-server/api/missing-parts.ts'
import { missingRules, type GradeRule } from '../../../../mock-server/api/missing-rules.ts'
import { MissingContentSchema, type MissingContent } from '../../../../mock-server/api/missing.ts'
import { readMissing } from './to-content.ts'
import { toFields } from './to-fields.ts'

const NOW = '2026-11-22T15:00:30Z'
const GRADES: Readonly<Record<string, GradeRule>> = {
  H: { label: 'High', reviewHours: 1, offered: true },
  M: { label: 'Medium', reviewHours: 8, offered: true },
  N: { label: 'No apparent risk', reviewHours: 0, offered: false }
}
const rules = { now: NOW, grade: (code: string) => GRADES[code] }
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const words = (most: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength: most })
/** @param seconds before (negative: after) now; @returns in any zone */
const moment = (least: number, most: number) =>
  fc.tuple(fc.integer({ min: least, max: most }), fc.constantFrom(0, 60, -300)).map(([before, minutes]) => {
    const local = new Date(Date.parse(NOW) - before * 1000 + minutes * 60_000).toISOString().slice(0, 19)
    const size = Math.abs(minutes)
    const zone = `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:00`
    return `${local}${minutes === 0 ? 'Z' : zone}`
  })
const DAY = 86_400
const sample = maybe(fc.record({ state: fc.constantFrom('held', 'not-held', 'not-known'), detail: maybe(words(20)) }))

/** Whatever the contract lets through: what the schema trims or refuses is no report that a server holds. */
const held: fc.Arbitrary<MissingContent> = fc
  .record({
    informant: fc.record({ name: words(20), relation: words(20), contact: words(20) }),
    reportedAt: moment(0, DAY),
    lastSeen: fc.record({
      from: moment(3 * DAY, 40 * DAY),
      to: maybe(moment(DAY, 3 * DAY)),
      place: maybe(words(30)),
      placeUnknown: maybe(fc.boolean()),
      by: maybe(words(20))
    }),
    circumstances: fc.array(words(20), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
    intendedDestination: maybe(words(20)),
    risk: fc.dictionary(
      fc.constantFrom(...RISK_QUESTIONS),
      fc.record({ answer: fc.constantFrom('yes', 'no', 'not-known'), detail: maybe(words(20)) }),
      { maxKeys: 6 }
    ),
    grade: fc.constantFrom('H', 'M', 'N'),
    gradeRationale: words(30),
    officer: words(20),
    contact: maybe(fc.constantFrom('01632 960118', '+44 1632 960118 ext 4')),
    nextReviewAt: moment(-3600, 0),
    informantMayBeTold: maybe(fc.boolean()),
    ownerForce: fc.constantFrom('36NN', '01ZD'),
    clothing: maybe(words(20)),
    possessions: maybe(words(20)),
    phone: maybe(words(20)),
    bankCard: maybe(words(20)),
    vehicle: maybe(words(20)),
    medication: maybe(fc.record({ name: words(20), effect: maybe(words(20)) })),
    mentalState: maybe(words(20)),
    photograph: maybe(
      fc.record({ held: fc.boolean(), takenOn: maybe(fc.constantFrom('2019', '2021-03', '2024-02-29')), where: maybe(words(20)) })
    ),
    publicityConsent: maybe(fc.record({ state: fc.constantFrom('given', 'refused', 'not-asked'), by: maybe(words(20)) })),
    ukmpuToldAt: maybe(moment(0, DAY)),
    dna: sample,
    dental: sample
  })
  // As JSON carries it: what is absent is not there.
  .map((content) => JSON.parse(JSON.stringify(content)) as unknown)
  .filter((content) => MissingContentSchema.safeParse(content).success)
  .map((content) => MissingContentSchema.parse(content))
  .filter((content) => missingRules({ ...rules, standing: content }).safeParse(content).success)

describe('a held missing report in its form', () => {
  it('is the same report when it is read from there again, an unanswered question still unanswered', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(held, (content) => {
        expect(readMissing(toFields(content), { ...rules, standing: content })).toEqual({ ok: true, content })
      }),
      { numRuns: 200 }
    )
  })
})

const NEW: Readonly<Record<string, string>> = {
  reportedAt: '22 11 26 1430',
  'lastSeen.from': '22 11 26 0900',
  'lastSeen.place': 'Bus station, Diss',
  circumstances: 'Left for college and did not arrive.',
  'informant.name': 'A. Marsh',
  'informant.relation': 'Mother',
  'informant.contact': '01632 960118',
  grade: 'm',
  nextReviewAt: '22 11 26 2230',
  gradeRationale: 'Out of character.',
  officer: 'PS 88',
  ownerForce: '36NN'
}
const faultsOf = (change: Readonly<Record<string, string>>): Record<string, string> => {
  const reading = readMissing({ ...NEW, ...change }, rules)
  return reading.ok ? {} : Object.fromEntries(reading.faults)
}

describe('what is typed as a new missing report', () => {
  it('is read with none of the questions answered: they may follow within the hour', () => {
    expect(readMissing(NEW, rules)).toMatchObject({ ok: true, content: { grade: 'M', risk: {}, lastSeen: { place: 'Bus station, Diss' } } })
  })
  it('keeps "not known" apart from a blank, and a yes asks for its detail', () => {
    const reading = readMissing({ ...NEW, 'risk.Q01.answer': 'not-known', 'risk.Q02.answer': 'no' }, rules)
    expect(reading.ok ? reading.content.risk : null).toEqual({ Q01: { answer: 'not-known' }, Q02: { answer: 'no' } })
    expect(faultsOf({ 'risk.Q03.answer': 'yes' })).toEqual({ 'risk.Q03.detail': 'A yes needs its detail: say what is known.' })
    expect(faultsOf({ 'risk.Q03.detail': 'Frail' })).toEqual({ 'risk.Q03.answer': 'Answer yes, no or not known.' })
  })
  it.each<[string, Readonly<Record<string, string>>, string, RegExp]>([
    ['no place', { 'lastSeen.place': '' }, 'lastSeen.place', /or that it is not known/],
    ['a place that is unknown too', { 'lastSeen.placeUnknown': 'Y' }, 'lastSeen.placeUnknown', /cannot be unknown as well/],
    ['seen after it was reported', { 'lastSeen.from': '22 11 26 1445' }, 'lastSeen.from', /last seen before it was reported/],
    ['two times the wrong way round', { 'lastSeen.to': '22 11 26 0800' }, 'lastSeen.to', /later of the two times comes second/],
    ['reported in the future', { reportedAt: '23 11 26 0900', nextReviewAt: '23 11 26 0901' }, 'reportedAt', /in the future/],
    ['a review later than the grade allows', { grade: 'H' }, 'nextReviewAt', /within 1 h/],
    ['a grade no longer given', { grade: 'N' }, 'grade', /no longer given/],
    ['consent by nobody', { 'publicityConsent.state': 'given' }, 'publicityConsent.by', /who consented/],
    ['who consented, but not whether', { 'publicityConsent.by': 'Mother' }, 'publicityConsent.state', /whether publicity was consented to/],
    ['an effect of no medication', { 'medication.effect': 'Seizures' }, 'medication.name', /Name the medication/],
    ['a date for a time', { reportedAt: '22 11 26' }, 'reportedAt', /24-hour time/]
  ])('%s is refused at its field', (_what, change, field, message) => {
    expect(faultsOf(change)[field]).toMatch(message)
  })
  it('says what breaks a rule between fields while others are still empty, and nothing of what rests on them', () => {
    const faults = faultsOf({ officer: '', grade: '', 'lastSeen.place': '' })
    expect(Object.keys(faults).sort()).toEqual(['grade', 'lastSeen.place', 'officer'])
    expect(faultsOf({ reportedAt: '', ukmpuToldAt: '22 11 26 1445' })).toEqual({
      reportedAt: 'Say when the person was reported missing, like 22 11 26 1430, or 1430 of today.'
    })
  })
  it('takes a time alone as today’s', () => {
    expect(faultsOf({ reportedAt: '1430', 'lastSeen.from': '0900' })['reportedAt']).toBeUndefined()
  })
})
