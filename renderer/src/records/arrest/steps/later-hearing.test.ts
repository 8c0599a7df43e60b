import { describe, expect, it } from 'vitest'
import { AROUND, HEARD, IMPENDING } from './case.fixture.ts'
import { laterFieldOf, laterSections, readLater } from './later-hearing-form.ts'

type Typed = Readonly<Record<string, string>>
const VARIED: Typed = {
  reasonForAppearance: 'Subsequently Varied',
  appearanceDate: 'today',
  court: '2576',
  'offences.1.plea': 'Not Guilty',
  'offences.1.adjudication': 'Guilty',
  'offences.1.disposalResults.0.disposalCode': '1029'
}
const read = (change: Typed = {}, entry = HEARD) => readLater({ ...VARIED, ...change }, { ...AROUND, entry })
const faultAt = (path: string, change: Typed): string | undefined => {
  const reading = read(change)
  return reading.ok ? undefined : reading.faults.get(path)
}

describe('a later hearing as typed', () => {
  it('sends only the offences of which anything is typed', () => {
    const reading = read()
    expect(reading).toMatchObject({ ok: true, body: { reasonForAppearance: 'Subsequently Varied', appearanceDate: '2026-11-22' } })
    expect(reading.ok ? reading.body.offences.map(({ offenceId, adjudication }) => [offenceId, adjudication]) : null).toEqual([
      [HEARD.charges[1]?.offenceId, 'Guilty']
    ])
  })
  it('passes a deferred sentence without plea and adjudication, whatever was typed before', () => {
    const reading = read({ reasonForAppearance: 'Sentence Deferred' })
    expect(reading.ok ? [reading.body.offences[0]?.plea, reading.body.offences[0]?.adjudication] : null).toEqual([undefined, undefined])
    const asked = laterSections(HEARD, { reasonForAppearance: 'Sentence Deferred' })[1]?.fields.map(({ path }) => path)
    expect(asked).toEqual(['offences.0.disposalResults.0.disposalCode'])
  })
  it.each<[string, string, Typed, RegExp]>([
    ['no reason', 'reasonForAppearance', { reasonForAppearance: '' }, /Choose why/],
    ['no date', 'appearanceDate', { appearanceDate: '' }, /Give the date/],
    ['a date to come', 'appearanceDate', { appearanceDate: 'tomorrow' }, /cannot be in the future/],
    ['a variation without a plea', 'offences.1.plea', { 'offences.1.plea': '' }, /Choose the plea/],
    ['a variation without an adjudication', 'offences.1.adjudication', { 'offences.1.adjudication': '' }, /guilty, not guilty/],
    [
      'an offence carried forward',
      'offences.1.disposalResults.0.disposalCode',
      { 'offences.1.disposalResults.0.disposalCode': '2059' },
      /carries nothing forward/
    ],
    [
      'no offence at all',
      'offences.0.disposalResults.0.disposalCode',
      { 'offences.1.plea': '', 'offences.1.adjudication': '', 'offences.1.disposalResults.0.disposalCode': '' },
      /Give the offences that were heard/
    ]
  ])('with %s is wrong at the field', (_what, path, change, message) => {
    expect(faultAt(path, change)).toMatch(message)
  })
  it('asks of no offence that has no adjudication yet', () => {
    expect(laterSections(IMPENDING, {})).toHaveLength(1)
  })
  it('takes a refusal to the offence that was sent, not to the first of the case', () => {
    expect(laterFieldOf('offences.0.disposalResults.0.disposalFine.amount', [1])).toBe('offences.1.disposalResults.0.disposalFine')
    expect(laterFieldOf('court.courtCode', [1])).toBe('court')
  })
})
