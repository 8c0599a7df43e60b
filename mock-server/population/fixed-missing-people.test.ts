import { describe, expect, it } from 'vitest'
import { unansweredQuestions } from '../api/missing-parts.ts'
import { foundRules, interviewRules, missingRules } from '../api/missing-rules.ts'
import { unidentifiedRules } from '../api/unidentified.ts'
import { matchScore } from '../src/missing/match-score.ts'
import { factsOfMissing, factsOfUnidentified } from '../src/missing/match-facts.ts'
import { partsOf } from '../src/missing/standing.ts'
import { wasChild } from '../src/missing/report-row.ts'
import { PersonContentSchema } from '../api/people.ts'
import { bodyFound, fixedMissingPeople, manFound } from './fixed-missing-people.ts'
import { FIXED_IDS, fixedPeople } from './fixed-people.ts'
import { syntheticPeople } from './people.ts'

const TODAY = '2026-11-22'
const hoursOf: Record<string, number> = { H: 1, M: 8, L: 48 }
const OUTCOMES = ['RS', 'FP', 'FO', 'HO', 'CU', 'AB', 'DE']
const grade = (code: string) => ({ label: code, reviewHours: hoursOf[code] ?? 0, offered: true })

describe('the population’s missing reports', () => {
  it('break no rule of a missing report, of being found or of a return interview', () => {
    const people = [...syntheticPeople({ seed: 42, people: 1500, today: TODAY })]
    const reports = people.flatMap(({ missing, content }) => missing.map((report) => ({ report, birth: content.birth })))
    expect(reports.length).toBeGreaterThan(60)
    for (const { report, birth } of reports) {
      const { content, found, returnInterview } = partsOf(report.content)
      const now = `${TODAY}T23:59:59Z`
      const child = wasChild(birth, content.reportedAt)
      // Compared with itself: by now it may have been reviewed any number of times.
      expect(missingRules({ now, grade, standing: content }).safeParse(content).error?.issues).toBeUndefined()
      expect(report.open).toBe(found === null)
      if (found === null) continue
      expect(foundRules({ now, standing: content, outcomes: OUTCOMES }).safeParse(found).error?.issues).toBeUndefined()
      if (returnInterview !== null) expect(interviewRules({ now, child, found }).safeParse(returnInterview).error?.issues).toBeUndefined()
    }
  })
  it('hold the cases that a page has to bear', () => {
    const [child, adult, often] = fixedMissingPeople(TODAY)
    expect(child?.missing[0]).toMatchObject({ open: true, content: { grade: 'H' } })
    expect(unansweredQuestions(child?.missing[0]?.content.risk ?? {})).toEqual(['Q09', 'Q14', 'Q20'])
    expect(adult?.missing[0]?.content.found?.informantMayBeTold).toBe(false)
    expect(often?.missing).toHaveLength(12)
    expect(new Set(often?.missing.map(({ content }) => content.ownerForce.slice(0, 2))).size).toBe(4)
  })
  it('hold a body that is like one of the missing', () => {
    const missing = fixedPeople(TODAY).find(({ id }) => id === FIXED_IDS.smithJohnMissing)
    const report = missing?.missing[0]
    if (missing === undefined || report === undefined) throw new Error('nobody is missing')
    const facts = factsOfMissing(PersonContentSchema.parse(missing.content), partsOf(report.content).content)
    expect(matchScore(facts, factsOfUnidentified(bodyFound(TODAY)))?.score).toBeGreaterThanOrEqual(80)
    for (const found of [bodyFound(TODAY), manFound(TODAY)])
      expect(unidentifiedRules(`${TODAY}T12:00:00Z`).safeParse(found).error?.issues).toBeUndefined()
  })
})
