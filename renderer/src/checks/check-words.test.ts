import { describe, expect, it } from 'vitest'
import type { Candidate, PersonSearchResult } from '../../../mock-server/api/people.ts'
import { candidateWords, countWords, extentWords, likenessWords, NO_TRACE, spokenAnswer } from './check-words.ts'

const candidate = (change: Partial<Candidate> = {}): Candidate => ({
  personId: '10000000-0000-4000-8000-000000000001',
  pncId: '03/62845E',
  displayName: 'SMITH, John Arthur',
  trueName: 'SMITH, John Arthur',
  birthDate: '1985-03-12',
  sex: 'M',
  appearance: '1',
  heightCm: 180,
  score: 98,
  reasons: ['name exact'],
  flags: { warnings: [], markers: [], wanted: null, missing: false, child: false, deceased: false },
  ...change
})
const result = (candidates: Candidate[], more = false): PersonSearchResult => ({
  candidates,
  more,
  populationSize: 20_000,
  tookMs: 2.6,
  notes: [],
  searchToken: 'x'
})

describe('the answer in words', () => {
  it('counts one, several and too many', () => {
    expect(countWords(result([candidate()]))).toBe('1 possible match')
    expect(countWords(result([candidate(), candidate()]))).toBe('2 possible matches')
    expect(countWords(result([candidate()], true))).toBe('More than 1 possible matches')
  })
  it('says over how many and how quickly', () => {
    expect(extentWords(result([]))).toBe('of 20,000 in 3 ms')
  })
  it('says what is not known instead of leaving a gap', () => {
    expect(candidateWords(candidate({ birthDate: null, heightCm: null }))).toBe('birth date not known · M · IC1')
  })
  it('announces the first one’s dangers, never a name', () => {
    const flags = { ...candidate().flags, warnings: ['FI'], wanted: 'arrest' as const }
    const said = spokenAnswer(result([candidate({ flags }), candidate()]), () => 'firearms')
    expect(said).toBe('2 possible matches, first: firearms warning, wanted')
    expect(said).not.toContain('SMITH')
  })
  it('never says that somebody is not wanted', () => {
    expect(spokenAnswer(result([]), String)).toBe(NO_TRACE)
  })
})

describe('how like a candidate is', () => {
  it('is said in a word beside the score', () => {
    expect([100, 90, 89, 70, 69, 45].map(likenessWords)).toEqual([
      'strong match',
      'strong match',
      'fair match',
      'fair match',
      'weak match',
      'weak match'
    ])
  })
})
