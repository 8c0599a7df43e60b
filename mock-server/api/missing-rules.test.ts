import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RISK_ANSWERS, RISK_QUESTIONS, RiskAnswersSchema, unansweredQuestions } from './missing-parts.ts'
import type { RiskAnswers } from './missing-parts.ts'
import { interviewBy, missingRules, reviewBy } from './missing-rules.ts'
import type { MissingContent } from './missing.ts'

const NOW = '2026-11-22T12:00:00.000Z'
const HOURS: Record<string, number> = { H: 1, M: 8, L: 48, V: 168, N: 0 }
const grade = (code: string) => ({ label: code, reviewHours: HOURS[code] ?? 0, offered: code !== 'N' })
const rules = missingRules({ now: NOW, grade })
const minutesFromNow = (minutes: number): string => new Date(Date.parse(NOW) + minutes * 60_000).toISOString()

const content: MissingContent = {
  informant: { name: 'Cordelia Bassington', relation: 'Sister', contact: '01632 960118' },
  reportedAt: minutesFromNow(-60),
  lastSeen: { from: minutesFromNow(-600), placeUnknown: true },
  circumstances: 'Went for a walk.',
  risk: {},
  grade: 'M',
  gradeRationale: 'Out of character.',
  officer: 'PS 2216',
  nextReviewAt: minutesFromNow(60),
  ownerForce: '36NN'
}
const pathsOf = (report: MissingContent): string[] => (rules.safeParse(report).error?.issues ?? []).map(({ path }) => path.join('.'))

describe('missingRules', () => {
  it('allow exactly the times that follow one another: last seen, then reported, then now', () => {
    const minutes = fc.integer({ min: -5000, max: 60 })
    fc.assert(
      fc.property(minutes, minutes, minutes, (from, to, reported) => {
        const times = {
          reportedAt: minutesFromNow(reported),
          lastSeen: { ...content.lastSeen, from: minutesFromNow(from), to: minutesFromNow(to) }
        }
        const review = { nextReviewAt: minutesFromNow(Math.max(reported, 60)) }
        const follow = from <= to && to <= reported && reported <= 0
        expect(pathsOf({ ...content, ...times, ...review }).length === 0).toBe(follow)
      })
    )
  })
  it('compare moments, not the way in which they are written', () => {
    expect(pathsOf({ ...content, reportedAt: '2026-11-22T12:30:00.000+01:00' })).toEqual([])
    expect(pathsOf({ ...content, reportedAt: '2026-11-22T11:30:00.000-01:00' })).toEqual(['reportedAt'])
  })
  it.each(['H', 'M', 'L', 'V'] as const)('let risk %s be reviewed at its hour and not a minute later', (code) => {
    const limit = reviewBy(grade(code), NOW)
    const late = new Date(Date.parse(limit) + 60_000).toISOString()
    expect(pathsOf({ ...content, grade: code, nextReviewAt: limit })).toEqual([])
    expect(pathsOf({ ...content, grade: code, nextReviewAt: late })).toEqual(['nextReviewAt'])
  })
})

describe('the risk questions', () => {
  it('are unanswered where nothing is said, which is not the same as not known', () => {
    const answer = fc
      .constantFrom(...RISK_ANSWERS)
      .map((said) => (said === 'yes' ? { answer: said, detail: 'Said so.' } : { answer: said }))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...RISK_QUESTIONS), answer), (risk: RiskAnswers) => {
        expect(RiskAnswersSchema.safeParse(risk).success).toBe(true)
        expect(unansweredQuestions(risk)).toHaveLength(RISK_QUESTIONS.length - Object.keys(risk).length)
      })
    )
  })
})

describe('a child’s return interview', () => {
  it('is due 72 hours after being found', () => {
    expect(interviewBy('2026-11-19T12:00:00Z')).toBe(NOW)
  })
})
