import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { RiskAnswersSchema } from './missing-parts.ts'
import { foundRules, interviewRules, missingRules, reviewRules, sightingRules } from './missing-rules.ts'
import { MissingContentSchema } from './missing.ts'

const NOW = '2026-11-22T12:00:00.000Z'
const hours = (from: number): string => new Date(Date.parse(NOW) + from * 3_600_000).toISOString()
const grade = (code: string) => ({ label: 'Medium', reviewHours: 8, offered: code !== 'N' })

const report = {
  informant: { name: 'Cordelia Bassington', relation: 'Sister', contact: '01632 960118' },
  reportedAt: hours(-90),
  lastSeen: { from: hours(-100), placeUnknown: true },
  circumstances: 'Went for a walk.',
  risk: {},
  grade: 'M',
  gradeRationale: 'Out of character.',
  officer: 'PS 2216',
  nextReviewAt: hours(1),
  ownerForce: '36NN'
} as const
const standing = MissingContentSchema.parse(report)
const found = {
  at: hours(-80),
  place: 'Cromer',
  by: 'PC 2210',
  outcome: 'FP',
  wellbeing: 'Well',
  informantMayBeTold: true
} as const
const sighting = { at: hours(-50), place: 'Cromer pier', by: 'A bus driver', reliability: 'probable' } as const
const interview = { state: 'held', at: hours(-70), by: 'PS 88', summary: 'Had quarrelled.' } as const
const review = { versionToChange: 'one', grade: 'L', gradeRationale: 'Has telephoned: well.', nextReviewAt: hours(1) } as const

const refusals = (rules: z.ZodType, given: object): string[] =>
  (rules.safeParse(given).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
type Case = readonly [string, object, RegExp]

describe('a missing report is refused', () => {
  const rules = missingRules({ now: NOW, grade })
  it('by no rule as it stands here', () => expect(refusals(rules, report)).toEqual([]))
  it.each<Case>([
    [
      'where the place is neither given nor said to be unknown',
      { lastSeen: { from: hours(-100) } },
      /^lastSeen\.place: .*or that it is not known/
    ],
    [
      'where a place is given and said to be unknown',
      { lastSeen: { ...report.lastSeen, place: 'Riverside' } },
      /^lastSeen\.placeUnknown: .*Take one of the two out/
    ],
    ['with nobody who consented to publicity', { publicityConsent: { state: 'given' } }, /^publicityConsent\.by: Say who consented/],
    [
      'with details of a photograph that is not held',
      { photograph: { held: false, where: 'Norwich' } },
      /^photograph\.held: .*none is held/
    ],
    ['with the UK Missing Persons Unit told in the future', { ukmpuToldAt: hours(1) }, /^ukmpuToldAt: .*in the future/],
    ['with the UK Missing Persons Unit told before the report', { ukmpuToldAt: hours(-91) }, /^ukmpuToldAt: .*not before/],
    ['with a grade that is no longer given', { grade: 'N' }, /^grade: This grade is no longer given/],
    ['reviewed before it was made', { reportedAt: hours(-1), nextReviewAt: hours(-2) }, /^nextReviewAt: The next review comes after/],
    ['without a rationale of its grade', { gradeRationale: ' ' }, /^gradeRationale: Say why/],
    ['without an officer in charge', { officer: '' }, /^officer: Name the officer/]
  ])('%s', (_rule, wrong, message) => expect(refusals(rules, { ...report, ...wrong })).toEqual([expect.stringMatching(message)]))
  it('where a yes to a risk question is not explained', () => {
    expect(refusals(RiskAnswersSchema, { Q01: { answer: 'yes' } })).toHaveLength(1)
  })
})

describe('an amendment of a missing report is refused', () => {
  const rules = missingRules({ now: NOW, grade, standing })
  it.each<Case>([
    ['where it would change the grade', { grade: 'H' }, /^grade: .*Review the risk instead/],
    ['where it would change the rationale', { gradeRationale: 'Other' }, /^gradeRationale: .*Review the risk instead/],
    ['where it would change the next review', { nextReviewAt: hours(2) }, /^nextReviewAt: .*Review the risk instead/],
    ['where it would change the owner', { ownerForce: '52VB' }, /^ownerForce: .*Transfer it/]
  ])('%s', (_rule, wrong, message) => expect(refusals(rules, { ...report, ...wrong })).toEqual([expect.stringMatching(message)]))
})

describe('a review of the risk is refused', () => {
  const rules = reviewRules({ now: NOW, grade, standing })
  it('by no rule as it stands here', () => expect(refusals(rules, review)).toEqual([]))
  it.each<Case>([
    [
      'where a new grade keeps the old rationale',
      { gradeRationale: report.gradeRationale },
      /^gradeRationale: A new grade needs a new rationale/
    ],
    ['where the next review is past', { nextReviewAt: hours(-1) }, /^nextReviewAt: The next review must be ahead/],
    ['where the next review is later than the grade allows', { nextReviewAt: hours(9) }, /^nextReviewAt: .*within 8 h/]
  ])('%s', (_rule, wrong, message) => expect(refusals(rules, { ...review, ...wrong })).toEqual([expect.stringMatching(message)]))
})

describe('a sighting is refused', () => {
  const rules = sightingRules({ now: NOW, standing })
  it('by no rule as it stands here', () => expect(refusals(rules, sighting)).toEqual([]))
  it.each<Case>([
    ['in the future', { at: hours(1) }, /^at: A sighting cannot be in the future/],
    ['before the person was last seen', { at: hours(-101) }, /^at: This is before the person was last seen/],
    ['without a place', { place: '' }, /^place: Say where/],
    ['without who saw the person', { by: '' }, /^by: Say who saw/],
    ['without how reliable it is', { reliability: 'certain' }, /^reliability: Say how reliable/]
  ])('%s', (_rule, wrong, message) => expect(refusals(rules, { ...sighting, ...wrong })).toEqual([expect.stringMatching(message)]))
})

describe('a finding is refused', () => {
  const rules = foundRules({ now: NOW, standing, outcomes: ['FP', 'DE'] })
  it('by no rule as it stands here', () => expect(refusals(rules, found)).toEqual([]))
  it.each<Case>([
    ['in the future', { at: hours(1) }, /^at: Nobody is found in the future/],
    ['before the person was last seen', { at: hours(-101) }, /^at: .*before last being seen/],
    ['with an outcome that is in no list', { outcome: 'QQ' }, /^outcome: Choose the outcome/],
    ['without how the person is', { wellbeing: '' }, /^wellbeing: Say how/],
    ['without whether the informant may be told', { informantMayBeTold: undefined }, /^informantMayBeTold: Say whether/]
  ])('%s', (_rule, wrong, message) => expect(refusals(rules, { ...found, ...wrong })).toEqual([expect.stringMatching(message)]))
})

describe('a return interview is refused', () => {
  const rules = interviewRules({ now: NOW, child: true, found })
  it('by no rule as it stands here', () => expect(refusals(rules, interview)).toEqual([]))
  it.each<Case>([
    ['before it has taken place', { at: hours(1), lateReason: 'Was ill' }, /^at: Record the interview when/],
    ['before the person was found', { at: hours(-81) }, /^at: .*comes after the person was found/],
    ['of a child to whom it was not offered', { state: 'not-offered' }, /^state: A child is always offered/],
    ['held by nobody', { by: undefined }, /^by: Say who held/],
    ['held without what it showed', { summary: undefined }, /^summary: Sum up/],
    ['of a child, later than 72 hours, without why', { at: hours(-7) }, /^lateReason: .*within 72 hours/]
  ])('%s', (_rule, wrong, message) => expect(refusals(rules, { ...interview, ...wrong })).toEqual([expect.stringMatching(message)]))
  it('of somebody found dead', () => {
    const dead = interviewRules({ now: NOW, child: true, found: { ...found, outcome: 'DE' } })
    expect(refusals(dead, interview)).toEqual([expect.stringMatching(/^state: .*found dead/)])
  })
})
