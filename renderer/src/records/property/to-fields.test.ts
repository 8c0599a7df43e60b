import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { success } from '../../../../electron/contract/result.ts'
import { propertyRules } from '../../../../mock-server/api/property-rules.ts'
import type { PropertyContent } from '../../../../mock-server/api/property.ts'
import { provideBridge } from '../../app/bridge.ts'
import { forgetTables, loadTable } from '../../forms/code-tables.ts'
import { addDays } from '../../forms/dates/calendar.ts'
import { bridgeDouble } from '../../testing/bridge-double.ts'
import { marksAsked } from './property-fields.ts'
import { categoryRule, readProperty } from './to-content.ts'
import { toFields } from './to-fields.ts'

const TODAY = '2026-11-22'
const CATEGORIES = [
  { code: 'CY', label: 'Pedal cycles', extra: { identify: ['frame number', 'security mark'] } },
  {
    code: 'FA',
    label: 'Firearms',
    extra: { identify: ['serial number'], parts: ['firearmKind', 'calibre'], needs: ['firearmKind', 'calibre'], mayLackMark: true }
  }
]
beforeEach(async () => {
  forgetTables()
  provideBridge(bridgeDouble({ 'reference.table': ({ table }) => success({ table, version: '1', note: '', rows: CATEGORIES }) }))
  await loadTable('property-categories')
})
const rules = (status: 'confirmed' | 'unconfirmed' = 'unconfirmed') => ({ today: TODAY, category: categoryRule, status })

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const words = (most: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength: most })
const named = maybe(fc.record({ name: words(30), contact: maybe(words(20)) }))
const marks = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom('frame number', 'security mark', 'serial number', 'other mark'),
    value: fc.stringMatching(/^[A-Z0-9]{2,12}$/)
  }),
  { maxLength: 8, selector: ({ value }) => value }
)
/** Whatever the contract lets through: what the schema trims or refuses is no report that a server holds. */
const held: fc.Arbitrary<PropertyContent> = fc
  .record({
    category: fc.constantFrom('CY', 'FA'),
    circumstance: fc.constantFrom('lost', 'stolen', 'found'),
    make: maybe(words(30)),
    model: maybe(words(30)),
    description: words(200),
    colour: maybe(words(20)),
    marks,
    withoutMark: maybe(fc.record({ state: fc.constantFrom('none', 'removed'), description: words(60) })),
    firearmKind: maybe(words(20)),
    calibre: maybe(words(10)),
    date: fc.integer({ min: 0, max: 4000 }).map((days) => addDays(TODAY, -days)),
    place: words(60),
    reference: maybe(words(20)),
    officer: maybe(words(20)),
    contact: maybe(fc.constant('01632 960118')),
    value: maybe(fc.integer({ min: 0, max: 999_999_999 })),
    loser: named,
    finder: named,
    storage: maybe(words(30)),
    ownerForce: fc.constantFrom('36NN', '01ZD')
  })
  .map(({ finder, firearmKind = 'shotgun', calibre = '12 bore', withoutMark, marks: given, ...report }) => {
    const found = report.circumstance === 'found' ? { finder } : {}
    if (report.category === 'CY')
      return {
        ...report,
        ...found,
        marks: [{ kind: 'frame number', value: 'WTU1' }, ...given.filter(({ kind }) => kind !== 'serial number')]
      }
    const numbered = given.filter(({ kind }) => kind === 'serial number' || kind === 'other mark')
    const without = numbered.some(({ kind }) => kind === 'serial number')
      ? {}
      : { withoutMark: withoutMark ?? { state: 'none', description: 'x' } }
    return { ...report, ...found, ...without, firearmKind, calibre, marks: numbered }
  })
  .map((report) => propertyRules(rules()).safeParse(JSON.parse(JSON.stringify(report))))
  .filter((parsed) => parsed.success)
  .map(({ data }) => data)

describe('a property report in its form', () => {
  it('read again is the same report, whatever it holds', () => {
    fc.assert(
      fc.property(held, (content) => {
        expect(readProperty(toFields(content), rules())).toEqual({ ok: true, content })
      })
    )
  })
})

const TYPED = {
  category: 'CY',
  circumstance: 'stolen',
  description: 'Mountain bicycle',
  'marks.0.kind': 'frame number',
  'marks.0.value': 'WTU106S0412K',
  date: 'yesterday',
  place: 'Railway station, Diss',
  ownerForce: '36NN'
}
const faultsOf = (typed: Readonly<Record<string, string>>, status: 'confirmed' | 'unconfirmed' = 'unconfirmed') => {
  const reading = readProperty(typed, rules(status))
  return reading.ok ? {} : Object.fromEntries(reading.faults)
}

describe('what is typed as a property report', () => {
  it('always has a row for the next mark, and passes over rows left empty', () => {
    expect(marksAsked({})).toBe(1)
    expect(marksAsked(TYPED)).toBe(2)
    const typed = { ...TYPED, 'marks.3.kind': 'security mark', 'marks.3.value': 'X' }
    expect(marksAsked(typed)).toBe(5)
    expect(Object.keys(faultsOf(typed))).toEqual(['marks.3.value'])
  })
  it('needs a mark that identifies its category', () => {
    expect(Object.keys(faultsOf({ ...TYPED, 'marks.0.kind': 'serial number' }))).toEqual(['marks.0.kind', 'marks.0.value'])
    expect(Object.keys(faultsOf({ ...TYPED, 'marks.0.kind': '', 'marks.0.value': '' }))).toEqual(['marks.0.value'])
  })
  it('of a firearm may have none, where it is described', () => {
    const firearm = { ...TYPED, category: 'FA', firearmKind: 'shotgun', calibre: '12 bore', 'marks.0.kind': '', 'marks.0.value': '' }
    expect(Object.keys(faultsOf(firearm))).toEqual(['marks.0.value'])
    expect(faultsOf({ ...firearm, 'withoutMark.state': 'removed', 'withoutMark.description': 'Crack in the stock' })).toEqual({})
  })
  it('confirmed has its reference and its officer', () => {
    expect(Object.keys(faultsOf(TYPED, 'confirmed')).sort()).toEqual(['officer', 'reference'])
  })
  it('is worth whole pounds', () => {
    expect(readProperty({ ...TYPED, value: '£1,250' }, rules())).toMatchObject({ ok: true, content: { value: 1250 } })
    expect(faultsOf({ ...TYPED, value: 'a lot' })).toHaveProperty('value')
  })
  it('names every field that is missing at once', () => {
    expect(Object.keys(faultsOf({})).sort()).toEqual(['category', 'circumstance', 'date', 'description', 'ownerForce', 'place'])
  })
})
