import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WantedContentSchema, wantedRules, type WantedContent, type WantedRuleContext } from '../../../../mock-server/api/wanted.ts'
import { addDays } from '../../forms/dates/calendar.ts'
import { readAmended, toFields } from './to-fields.ts'

const TODAY = '2026-11-22'
const CATEGORIES: Readonly<Record<string, { power: string; warrant: boolean }>> = {
  WO: { power: 'arrest', warrant: false },
  WW: { power: 'arrest', warrant: true },
  AB: { power: 'retake', warrant: false },
  LS: { power: 'none', warrant: false }
}
const rules: WantedRuleContext = {
  today: TODAY,
  person: { birthDate: '1985-03-12', approximateAge: false, secondIdentifier: false },
  category: (code) => CATEGORIES[code]
}
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const words = (most: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength: most })
const past = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(TODAY, -days))
const future = fc.integer({ min: 1, max: 4000 }).map((days) => addDays(TODAY, days))
const partial = fc.tuple(past, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length))
const moment = fc
  .tuple(past, fc.integer({ min: 0, max: 86_399 }), fc.constantFrom('Z', '+00:00', '+01:00', '-05:00'))
  .map(([day, second, zone]) => `${new Date(Date.parse(`${day}T00:00:00Z`) + second * 1000).toISOString().slice(0, 19)}${zone}`)
const code = fc.constantFrom('TH68010', 'OF61102', 'CD71039A')

/** Whatever the contract lets through: what the schema trims or refuses is no report that a server holds. */
const held: fc.Arbitrary<WantedContent> = fc
  .record({
    category: fc.constantFrom(...Object.keys(CATEGORIES)),
    power: fc.constantFrom('arrest', 'retake', 'none'),
    grounds: maybe(words(60)),
    offence: maybe(
      fc.record({ cjsCode: maybe(code), text: maybe(fc.oneof(words(40), code)), date: maybe(partial), place: maybe(words(30)) })
    ),
    warrant: maybe(
      fc.record({
        number: maybe(words(30)),
        courtCode: maybe(fc.constantFrom('2576', '0101')),
        date: maybe(past),
        backedForBail: maybe(fc.boolean())
      })
    ),
    grading: maybe(fc.constantFrom('red', 'amber', 'green')),
    officer: words(60),
    contact: fc.constantFrom('01632 960118', '+44 1632 960118 ext 4'),
    actionOnFinding: words(80),
    bailTo: maybe(fc.record({ place: maybe(words(40)), at: maybe(moment) })),
    enquiriesMade: maybe(fc.array(words(20), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))),
    enquiriesToMake: maybe(words(40)),
    likelyPlaces: maybe(words(40)),
    riskToOfficers: maybe(words(40)),
    circulation: fc.constantFrom('force', 'region', 'national'),
    reviewDate: future,
    weedDate: maybe(future.map((day) => addDays(day, 4000))),
    ownerForce: fc.constantFrom('36NN', '01ZD', '52aa')
  })
  // As JSON carries it: what is absent is not there, and a group of nothing is none.
  .map(
    (content) =>
      JSON.parse(JSON.stringify(content), (_key, value: unknown) =>
        value !== null && typeof value === 'object' && Object.keys(value).length === 0 ? undefined : value
      ) as unknown
  )
  .filter((content) => wantedRules(rules).safeParse(content).success)
  .map((content) => WantedContentSchema.parse(content))

describe('a held report in its form', () => {
  it('is the same report when it is read from there again', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(held, (content) => {
        expect(readAmended(toFields(content), rules, content)).toEqual({ ok: true, content })
      }),
      { numRuns: 500 }
    )
  })
  it('shows words of the offence in its own field only where a code stands beside them', () => {
    const content = (offence: WantedContent['offence']): WantedContent => ({
      category: 'LS',
      power: 'none',
      officer: 'DS 1187',
      contact: '01632 960118',
      actionOnFinding: 'Tell us',
      circulation: 'national',
      reviewDate: '2027-01-01',
      ownerForce: '36NN',
      offence
    })
    expect(toFields(content({ text: 'theft of a bicycle' }))).toMatchObject({ 'offence.cjsCode': 'theft of a bicycle' })
    const both = toFields(content({ cjsCode: 'TH68010', text: 'theft of a bicycle' }))
    expect(both).toMatchObject({ 'offence.cjsCode': 'TH68010', 'offence.text': 'theft of a bicycle' })
    const mixed = readAmended({ ...both, 'offence.cjsCode': 'burglary' }, rules, content({}))
    expect(mixed.ok ? undefined : mixed.faults.get('offence.cjsCode')).toBe('Give the code alone: the words stand in their own field.')
  })
})
