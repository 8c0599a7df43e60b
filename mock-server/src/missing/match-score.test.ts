import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MatchFacts } from './match-facts.ts'
import { LEAST_SCORE, matchScore } from './match-score.ts'

const missing: MatchFacts = {
  sex: 'M',
  born: { from: 1984, to: 1984 },
  height: { from: 185, to: 185 },
  appearance: '3',
  build: 'Slim',
  hair: 'Black, short',
  eyes: 'Brown',
  marks: [{ kind: 'tattoo', place: 'left forearm', description: 'Anchor with a rope' }],
  clothing: 'Navy parka, grey trainers',
  place: 'Norwich railway station',
  day: '2026-11-20'
}
const found: MatchFacts = {
  ...missing,
  born: { from: 1976, to: 1991 },
  height: { from: 182, to: 188 },
  place: 'River bank below Norwich station',
  clothing: 'Parka',
  day: '2026-11-21'
}

describe('matchScore', () => {
  it('gives everything that agrees, the strongest first', () => {
    const match = matchScore(missing, found)
    expect(match?.score).toBeGreaterThanOrEqual(90)
    expect(match?.reasons[0]).toBe('tattoo on the left forearm: Anchor with a rope')
    expect(match?.reasons).toEqual(
      expect.arrayContaining(['same sex', 'age within the estimate', 'height within 5 cm', 'both at norwich station', 'found 1 day later'])
    )
    expect(match?.against).toEqual([])
  })
  it('counts a height within 5 cm for it, and one beyond against it', () => {
    const at = (cm: number) => matchScore(missing, { ...found, height: { from: cm, to: cm } })
    expect(at(180)?.reasons).toContain('height within 5 cm')
    expect(at(179)?.against).toContain('height differs by 6 cm')
  })
  it('lets another sex weigh more than all looks together', () => {
    const match = matchScore({ ...missing, marks: [] }, { ...found, marks: [], sex: 'F' })
    expect(match?.against[0]).toBe('sex differs')
    expect(match?.score).toBeLessThan(LEAST_SCORE)
  })
  it('does not count what is not recorded', () => {
    const bare = { ...found, born: undefined, height: undefined, build: undefined, hair: undefined, eyes: undefined, marks: [] }
    expect(matchScore(missing, bare)?.against).toEqual([])
  })
  it('says what differs of hair and eyes in both words', () => {
    expect(matchScore(missing, { ...found, hair: 'Fair, long' })?.against).toContain('hair fair, long, not black, short')
  })
  it('is none where somebody was found before the other was last seen', () => {
    expect(matchScore(missing, { ...found, day: '2026-11-19' })).toBeUndefined()
  })
  it('stays between 0 and 100, whatever is compared', () => {
    const range = fc.option(
      fc.tuple(fc.integer({ min: 1, max: 2026 }), fc.integer({ min: 0, max: 40 })).map(([from, more]) => ({ from, to: from + more })),
      { nil: undefined }
    )
    const words = fc.option(fc.string(), { nil: undefined })
    const facts = fc.record({
      sex: fc.constantFrom('M', 'F', 'U'),
      born: range,
      height: range,
      appearance: words,
      build: words,
      hair: words,
      eyes: words,
      marks: fc.array(fc.record({ kind: fc.constantFrom('tattoo', 'scar'), place: fc.string(), description: fc.string() }), {
        maxLength: 5
      }),
      clothing: words,
      place: words,
      day: fc.constantFrom('2026-01-01', '2026-06-01', '2026-11-20')
    }) as fc.Arbitrary<MatchFacts>
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const score = matchScore(one, other)?.score ?? 0
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
      })
    )
  })
})
