import { beforeEach, describe, expect, it } from 'vitest'
import type { MissingContent, MissingVersion } from '../../../../../mock-server/api/missing.ts'
import { provideBridge } from '../../../app/bridge.ts'
import { forgetTables } from '../../../forms/code-tables.ts'
import { bridgeDouble } from '../../../testing/bridge-double.ts'
import { historyEntries } from '../../changes/record-history.ts'
import { episodeVersion, MISSING } from './missing-record.ts'

const CONTENT: MissingContent = {
  informant: { name: 'A. Marsh', relation: 'Mother', contact: '01632 960118' },
  reportedAt: '2026-11-22T14:30:00Z',
  lastSeen: { from: '2026-11-22T09:00:00Z', place: 'Bus station, Diss' },
  circumstances: 'Did not arrive.',
  risk: {},
  grade: 'M',
  gradeRationale: 'Out of character.',
  officer: 'PS 88',
  nextReviewAt: '2026-11-22T22:30:00Z',
  ownerForce: '36NN'
}
const version = (versionNumber: number, change: Partial<MissingVersion>) =>
  episodeVersion({
    versionNumber,
    versionToChange: `v${versionNumber}`,
    action: 'amended',
    at: '2026-11-22T15:00:00Z',
    by: 'bureau1',
    onBehalfOf: '4312',
    reason: null,
    justification: null,
    note: null,
    status: 'missing',
    content: CONTENT,
    sightings: [],
    found: null,
    returnInterview: null,
    cancellation: null,
    ...change
  })
const SIGHTING = {
  at: '2026-11-22T16:00:00Z',
  place: 'Thetford',
  by: 'Driver',
  reliability: 'possible',
  recordedAt: '2026-11-22T16:05:00Z',
  recordedBy: 'bureau1'
} as const
const FOUND = {
  at: '2026-11-22T19:00:00Z',
  place: 'Thetford',
  by: 'PC 2210',
  outcome: 'FP',
  wellbeing: 'Well',
  informantMayBeTold: false
} as const

beforeEach(() => {
  forgetTables()
  provideBridge(bridgeDouble())
})

describe('the history of an episode', () => {
  it('tells answers, sightings and how the person was found field by field, opinion marked', () => {
    const risk = { Q01: { answer: 'yes', detail: 'Left a note.' } } as const
    const content = { ...CONTENT, risk }
    const entries = historyEntries(
      MISSING,
      [
        version(1, { action: 'reported' }),
        version(2, { action: 'risk-answered', content }),
        version(3, { action: 'regraded', content: { ...content, grade: 'H', gradeRationale: 'A note was left.' } }),
        version(4, { action: 'sighted', content: { ...content, grade: 'H', gradeRationale: 'A note was left.' }, sightings: [SIGHTING] }),
        version(5, {
          action: 'found',
          status: 'found',
          content: { ...content, grade: 'H', gradeRationale: 'A note was left.' },
          sightings: [SIGHTING],
          found: FOUND
        })
      ],
      '2026-11-22'
    )
    const told = entries.map(({ action, changes }) => [action, changes.map(({ path }) => path)])
    expect(told).toEqual([
      ['Reported', []],
      ['Risk questions answered', ['risk.Q01.answer', 'risk.Q01.detail']],
      ['Regraded', ['grade', 'gradeRationale']],
      ['Sighting added', ['sightings.0']],
      ['Found', ['found.at', 'found.place', 'found.by', 'found.outcome', 'found.wellbeing', 'found.informantMayBeTold']]
    ])
    expect(entries[2]?.changes.every(({ opinion }) => opinion)).toBe(true)
    expect(entries[1]?.changes[0]).toMatchObject({ before: '', after: 'yes' })
    expect(entries[3]?.changes[0]?.after).toContain('Thetford. Possible, by Driver.')
    expect(entries[4]?.changes.at(-1)).toMatchObject({ after: 'No' })
  })
})

describe('what of an episode a change holds', () => {
  const held = (change: Parameters<typeof MISSING.fieldsOf>[1], given: Partial<MissingVersion> = {}) =>
    MISSING.fieldsOf(version(2, given).content, change)
  it('is nothing of what is not there yet, so that what is added is not told as changed', () => {
    expect([held('found'), held('return-interview'), held('answer-risk'), held('sighting')]).toEqual([{}, {}, {}, {}])
    expect(held('found', { found: FOUND })).toMatchObject({ 'found.outcome': 'FP', 'found.harm': '' })
  })
  it('leaves the grade, its review and the owner out of an amendment', () => {
    const paths = Object.keys(held('amend'))
    expect(paths).toContain('circumstances')
    for (const path of ['grade', 'gradeRationale', 'nextReviewAt', 'ownerForce']) expect(paths).not.toContain(path)
    expect(held('review')).toEqual({ grade: 'M', gradeRationale: 'Out of character.' })
  })
})

describe('a change that can no longer be made', () => {
  const ended = (change: Parameters<typeof MISSING.ended>[1], given: Partial<MissingVersion>, force = '36NN') =>
    MISSING.ended(version(2, given), change, force)
  it('says so of a report that was cancelled, a person who is found, and an interview before that', () => {
    expect(
      ended('amend', {
        status: 'cancelled',
        action: 'cancelled',
        cancellation: { reason: 'missing:recorded-in-error', date: '2026-11-22', note: 'The twin.' }
      })
    ).toContain('It takes no more changes.')
    expect(ended('review', { status: 'found', action: 'found', found: FOUND })).toContain('The person is no longer missing.')
    expect(ended('found', { status: 'found', action: 'found', found: FOUND })).toBeNull()
    expect(ended('return-interview', {})).toContain('still missing')
  })
  it('says whose the report is where it is another force’s', () => {
    expect(ended('sighting', {}, '52VB')).toContain('Only its owner changes it. Ask PS 88.')
    expect(ended('sighting', {}, '36AA')).toBeNull()
  })
})
