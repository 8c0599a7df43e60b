import { describe, expect, it } from 'vitest'
import { BailConditionSchema, BasicRemandSchema, remandFaults } from './remands.ts'
import type { BasicRemand } from './remands.ts'

const TODAY = '2026-11-22'
const court = { courtIdentityType: 'code', courtCode: '2576' }
const remand = (bent: object): BasicRemand =>
  BasicRemandSchema.parse({
    ownerCode: '01YZ',
    longPersonUrn: '2026/1004L',
    remandDate: '2026-11-20',
    appearanceResult: 'remanded-on-bail',
    bailConditions: [],
    currentAppearance: { court },
    nextAppearance: { date: '2026-12-08', court },
    ...bent
  })
const fieldsOf = (bent: object): string[] => remandFaults(remand(bent), TODAY).map(({ field }) => field)
const STATION = { forceStationCode: '36NN' }

describe('a remand', () => {
  it('that breaks no rule has no fault', () => {
    expect(fieldsOf({})).toEqual([])
    expect(
      fieldsOf({
        appearanceResult: 'remanded-on-police-bail',
        currentAppearance: STATION,
        nextAppearance: { date: '2026-12-01', ...STATION }
      })
    ).toEqual([])
    expect(fieldsOf({ appearanceResult: 'adjourned', nextAppearance: null })).toEqual([])
    for (const nextAppearance of [undefined, null, {}])
      expect(fieldsOf({ appearanceResult: 'released-under-investigation', nextAppearance })).toEqual([])
  })
  it.each(['remanded-on-bail', 'remanded-on-police-bail', 'postal-requisition'])('%s needs a next date', (appearanceResult) => {
    expect(fieldsOf({ appearanceResult, nextAppearance: { court } })).toEqual(['nextAppearance.date'])
    expect(fieldsOf({ appearanceResult, nextAppearance: undefined })).toEqual(['nextAppearance.date'])
  })
  it.each(['remanded-in-custody', 'adjourned', 'remanded-in-care'])('%s may be without one', (appearanceResult) => {
    expect(fieldsOf({ appearanceResult, nextAppearance: { court } })).toEqual([])
  })
  it('on bail needs none where the person failed to appear', () => {
    expect(fieldsOf({ nextAppearance: { court: { courtIdentityType: 'name', courtName: '*****FAILED TO APPEAR*****' } } })).toEqual([])
  })
  it.each<[string, object, string]>([
    ['a day to come', { remandDate: '2026-11-23' }, 'remandDate'],
    ['a next date before it', { nextAppearance: { date: '2026-11-19', court } }, 'nextAppearance.date'],
    ['a next date and no place', { nextAppearance: { date: '2026-12-08' } }, 'nextAppearance'],
    ['no place of its own', { currentAppearance: {} }, 'currentAppearance'],
    ['a court and a station', { currentAppearance: { court, ...STATION } }, 'currentAppearance'],
    ['a next date under investigation', { appearanceResult: 'released-under-investigation' }, 'nextAppearance'],
    [
      'conditions under investigation',
      { appearanceResult: 'released-under-investigation', nextAppearance: undefined, bailConditions: ['Curfew'] },
      'bailConditions'
    ],
    [
      'a local authority without care',
      { localAuthority: { localAuthorityIdentityType: 'code', localAuthorityCode: '0123' } },
      'localAuthority'
    ],
    [
      'a social worker of no local authority',
      {
        appearanceResult: 'remanded-in-care',
        localAuthority: { localAuthorityIdentityType: 'name', socialWorker: { name: 'Ann Carter' } }
      },
      'localAuthority'
    ]
  ])('with %s is refused there', (_what, bent, field) => {
    expect(fieldsOf(bent)).toEqual([field])
  })
})

describe('a bail condition', () => {
  const line = 'x'.repeat(50)
  it.each([
    ['one line', line],
    ['four lines of fifty characters', [line, line, line, line].join('\n')],
    ['a line feed at its end', 'Curfew from 21:00 to 06:00\n'],
    ['spaces that fill its lines', 'Exclusion: not to enter Some Road or Some Lane in ']
  ])('of %s is taken as it is', (_what, condition) => {
    expect(BailConditionSchema.parse(condition)).toBe(condition)
  })
  it.each([
    ['nothing', ''],
    ['five lines', ['a', 'b', 'c', 'd', 'e'].join('\n')],
    ['a line of 51 characters', `${line}x`],
    ['a bell', 'Curfew\u0007']
  ])('of %s is refused', (_what, condition) => {
    expect(BailConditionSchema.safeParse(condition).success).toBe(false)
  })
  it('is one of ten at most', () => {
    expect(() => remand({ bailConditions: Array.from({ length: 10 }, () => 'Curfew') })).not.toThrow()
    expect(() => remand({ bailConditions: Array.from({ length: 11 }, () => 'Curfew') })).toThrow(/10 bail conditions at most/)
  })
})
