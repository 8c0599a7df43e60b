import { beforeEach, describe, expect, it } from 'vitest'
import { FoundSchema, ReturnInterviewSchema, type Found } from '../../../../../mock-server/api/missing-parts.ts'
import type { MissingContent } from '../../../../../mock-server/api/missing.ts'
import { provideBridge } from '../../../app/bridge.ts'
import { forgetTables, loadTable } from '../../../forms/code-tables.ts'
import { bridgeDouble, success } from '../../../testing/bridge-double.ts'
import { onlyFilled } from '../to-fields.ts'
import { foundAsTyped, interviewAsTyped } from './found-fields.ts'
import { readChange } from './read-change.ts'
import type { ChangeFacts } from './read-part.ts'
import type { ShortChange } from './short-fields.ts'

const NOW = '2026-11-22T15:00:00Z'
const REPORT: MissingContent = {
  informant: { name: 'A. Marsh', relation: 'Mother', contact: '01632 960118' },
  reportedAt: '2026-11-18T14:30:00Z',
  lastSeen: { from: '2026-11-18T09:00:00Z', place: 'Bus station, Diss' },
  circumstances: 'Did not arrive.',
  risk: { Q01: { answer: 'no' } },
  grade: 'M',
  gradeRationale: 'Out of character.',
  officer: 'PS 88',
  nextReviewAt: '2026-11-22T16:00:00Z',
  ownerForce: '36NN'
}
const FOUND: Found = {
  at: '2026-11-18T20:15:30+01:00',
  place: 'A friend’s home',
  by: 'PC 2210',
  outcome: 'RS',
  wellbeing: 'Well',
  informantMayBeTold: false
}
const facts = (change: Partial<ChangeFacts> = {}): ChangeFacts => ({
  now: NOW,
  versionToChange: 'v1',
  child: false,
  outcomes: ['RS', 'FP', 'DE'],
  episode: { report: REPORT, sightings: [], found: null, returnInterview: null },
  ...change
})
const afterFound = (change: Partial<ChangeFacts> = {}): ChangeFacts =>
  facts({ episode: { report: REPORT, sightings: [], found: FOUND, returnInterview: null }, ...change })
const faultsOf = (kind: ShortChange, typed: Readonly<Record<string, string>>, given = facts()): Record<string, string> => {
  const reading = readChange(kind, typed, given)
  return reading.ok ? {} : Object.fromEntries(reading.faults)
}
const asFound = onlyFilled(foundAsTyped(FOUND))

beforeEach(async () => {
  forgetTables()
  provideBridge(
    bridgeDouble({
      'reference.table': ({ table }) =>
        success({
          table,
          version: '1',
          note: '',
          rows: [
            { code: 'H', label: 'High', extra: { reviewHours: 1 } },
            { code: 'M', label: 'Medium', extra: { reviewHours: 8 } }
          ]
        })
    })
  )
  await loadTable('risk-grades')
})

describe('how a person was found', () => {
  it('reads back from its form as it is held, seconds and zone too', () => {
    const reading = readChange('found', asFound, afterFound())
    expect(reading.ok ? reading.asked.body : null).toEqual({ versionToChange: 'v1', found: FoundSchema.parse(FOUND) })
  })
  it.each<[string, Readonly<Record<string, string>>, string, RegExp]>([
    ['found in the future', { 'found.at': '23 11 26 0900' }, 'found.at', /Nobody is found in the future/],
    ['found before last being seen', { 'found.at': '17 11 26 0900' }, 'found.at', /before last being seen/],
    ['an outcome that there is not', { 'found.outcome': 'zz' }, 'found.outcome', /Choose the outcome/],
    [
      'not said whether the informant may be told',
      { 'found.informantMayBeTold': '' },
      'found.informantMayBeTold',
      /Say whether the informant/
    ],
    ['no time', { 'found.at': '' }, 'found.at', /Say when the person was found/]
  ])('%s is refused at its field', (_what, change, field, message) => {
    expect(faultsOf('found', { ...asFound, ...change })[field]).toMatch(message)
  })
  it('takes the return interview along where one is typed, and judges each at its own fields', () => {
    const held = { ...asFound, 'returnInterview.state': 'declined', 'returnInterview.at': '19 11 26 0900' }
    expect(readChange('found', held, facts()).ok).toBe(true)
    expect(faultsOf('found', { ...held, 'found.by': '', 'returnInterview.state': 'held' })).toEqual({
      'found.by': 'Say who found the person.',
      'returnInterview.by': 'Say who held the interview.',
      'returnInterview.summary': 'Sum up what the interview showed.'
    })
  })
})

describe('a return interview', () => {
  const held = { state: 'held', at: '2026-11-22T10:00:00+00:00', by: 'Youth service', summary: 'Stayed with an aunt.' } as const
  const typed = onlyFilled(interviewAsTyped(ReturnInterviewSchema.parse(held)))
  it('of a child held later than 72 hours says why; an adult’s does not', () => {
    expect(faultsOf('return-interview', typed, afterFound({ child: true }))['returnInterview.lateReason']).toMatch(/within 72 hours/)
    expect(faultsOf('return-interview', typed, afterFound())).toEqual({})
  })
  it('is always offered to a child, and never after a death', () => {
    const notOffered = { ...typed, 'returnInterview.state': 'not-offered' }
    expect(faultsOf('return-interview', notOffered, afterFound({ child: true }))['returnInterview.state']).toMatch(/always offered/)
    const dead = afterFound({ episode: { ...afterFound().episode, found: { ...FOUND, outcome: 'DE' } } })
    expect(faultsOf('return-interview', typed, dead)['returnInterview.state']).toMatch(/no return interview/)
  })
})

describe('a review of the risk', () => {
  const typed = { grade: 'M', gradeRationale: 'Out of character.', nextReviewAt: '22 11 26 2200' }
  it('confirms the grade with the rationale that stands; another grade needs words of its own', () => {
    expect(readChange('review', typed, facts()).ok).toBe(true)
    expect(faultsOf('review', { ...typed, grade: 'h', nextReviewAt: '22 11 26 1530' })['gradeRationale']).toMatch(/needs a new rationale/)
  })
  it('is not put off further than the grade allows, nor into the past', () => {
    expect(faultsOf('review', { ...typed, nextReviewAt: '24 11 26 0900' })['nextReviewAt']).toMatch(/within 8 h/)
    expect(faultsOf('review', { ...typed, nextReviewAt: '22 11 26 0900' })['nextReviewAt']).toMatch(/must be ahead/)
  })
})

describe('answers to the risk questions', () => {
  it('sends those that are new or other than they were, and no more', () => {
    const typed = { 'risk.Q01.answer': 'no', 'risk.Q02.answer': 'yes', 'risk.Q02.detail': 'Left a note.' }
    const reading = readChange('answer-risk', typed, facts())
    expect(reading.ok ? reading.asked.body : null).toEqual({
      versionToChange: 'v1',
      answers: { Q02: { answer: 'yes', detail: 'Left a note.' } }
    })
  })
  it('needs one, a detail to each yes, and takes none back', () => {
    expect(faultsOf('answer-risk', { 'risk.Q01.answer': 'no' })).toEqual({ 'risk.Q01.answer': 'Answer at least one question.' })
    expect(faultsOf('answer-risk', { 'risk.Q01.answer': 'yes' })).toEqual({
      'risk.Q01.detail': 'A yes needs its detail: say what is known.'
    })
    expect(faultsOf('answer-risk', { 'risk.Q02.answer': 'no' })['risk.Q01.answer']).toMatch(/cannot be taken away/)
  })
})

describe('the other changes', () => {
  it('refuses a sighting before the person was last seen, or to come', () => {
    const seen = {
      'sighting.at': '17 11 26 0900',
      'sighting.place': 'Thetford',
      'sighting.by': 'Driver',
      'sighting.reliability': 'possible'
    }
    expect(faultsOf('sighting', seen)['sighting.at']).toMatch(/before the person was last seen/)
    expect(faultsOf('sighting', { ...seen, 'sighting.at': '23 11 26 0900' })['sighting.at']).toMatch(/in the future/)
    expect(readChange('sighting', { ...seen, 'sighting.at': '20 11 26 0900' }, facts()).ok).toBe(true)
  })
  it('cancels only what was recorded in error, and asks what was wrong', () => {
    expect(faultsOf('cancel', { date: '22 11 26' })).toEqual({ note: 'Say what was wrong.' })
    expect(readChange('cancel', { date: '22 11 26', note: 'The twin brother.' }, facts())).toMatchObject({
      ok: true,
      asked: { kind: 'cancel', body: { reason: 'missing:recorded-in-error', date: '2026-11-22' } }
    })
  })
  it('transfers to a station that is given, with why', () => {
    expect(Object.keys(faultsOf('transfer', { officer: 'PS 14' })).sort()).toEqual(['note', 'ownerForce'])
  })
})
