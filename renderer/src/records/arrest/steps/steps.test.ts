import { describe, expect, it } from 'vitest'
import { readCase } from './case-form.ts'
import { printedLines, printFault } from './printed-lines.ts'
import { authorityWords } from './local-authority.ts'
import { readRemand, remandSections } from './remand-form.ts'
import type { StepReading } from './step-reading.ts'

const around = { today: '2026-11-22', ownerCode: '36NN', longPersonUrn: '2004/3N' }
const faultsOf = (reading: StepReading<unknown>): ReadonlyMap<string, string> => (reading.ok ? new Map() : reading.faults)

describe('a bail condition', () => {
  it('prints in lines of fifty, broken between words', () => {
    const lines = printedLines('Live and sleep each night at 14 Bramblewick Passage, Thetford, and nowhere else')
    expect(lines).toEqual(['Live and sleep each night at 14 Bramblewick', 'Passage, Thetford, and nowhere else'])
  })
  it('keeps typed lines, and breaks a word that is longer than a line', () => {
    expect(printedLines(`one\n${'x'.repeat(60)}`)).toEqual(['one', 'x'.repeat(50), 'x'.repeat(10)])
  })
  it('of five lines is two', () => {
    expect(printFault('a\nb\nc\nd')).toBeUndefined()
    expect(printFault('a\nb\nc\nd\ne')).toMatch(/5 lines.*Make two/)
  })
})

describe('a remand as typed', () => {
  const typed = {
    appearanceResult: 'remanded-on-police-bail',
    remandDate: 'today',
    'currentAppearance.forceStationCode': '36nn',
    'nextAppearance.date': '+28',
    'nextAppearance.forceStationCode': '36NN',
    'bailConditions.0': 'Not to enter any shop',
    'bailConditions.2': 'Report daily'
  }
  const read = (change: Readonly<Record<string, string>> = {}) => readRemand({ ...typed, ...change }, around)
  it('is read with its conditions, none empty between', () => {
    expect(read()).toMatchObject({
      ok: true,
      body: {
        currentAppearance: { forceStationCode: '36NN' },
        nextAppearance: { date: '2026-12-20', forceStationCode: '36NN' },
        bailConditions: ['Not to enter any shop', 'Report daily']
      }
    })
  })
  it.each<[string, string, Record<string, string>, RegExp]>([
    ['bail without a next date', 'nextAppearance.date', { 'nextAppearance.date': '' }, /Invalid Next Appearance Date/],
    ['a next date before the remand', 'nextAppearance.date', { remandDate: 'today', 'nextAppearance.date': '1 1 26' }, /before the date/],
    ['court and station at once', 'currentAppearance.forceStationCode', { 'currentAppearance.court': '2576' }, /give one of them/],
    ['no place', 'currentAppearance.forceStationCode', { 'currentAppearance.forceStationCode': '' }, /must be provided/],
    ['no result', 'appearanceResult', { appearanceResult: '' }, /Choose the result/],
    ['a remand to come', 'remandDate', { remandDate: '+1', 'nextAppearance.date': '+28' }, /cannot be in the future/],
    ['a condition of five lines', 'bailConditions.0', { 'bailConditions.0': 'a\nb\nc\nd\ne' }, /Make two conditions/],
    [
      'conditions of a release under investigation',
      'bailConditions.0',
      { appearanceResult: 'released-under-investigation', 'nextAppearance.date': '', 'nextAppearance.forceStationCode': '' },
      /no conditions/
    ]
  ])('with %s is wrong at its field', (_what, path, change, message) => {
    expect(faultsOf(read(change)).get(path)).toMatch(message)
  })
  const care = {
    appearanceResult: 'remanded-in-care',
    'localAuthority.localAuthorityName': 'Norfolk County Council',
    'localAuthority.localAuthoritySecureUnit': 'y',
    'localAuthority.socialWorker.name': 'Ann Carter',
    'localAuthority.socialWorker.telephoneNumber.telephoneNumber': '01603 555 0199'
  }
  it('into care tells the local authority, its secure unit and its social worker', () => {
    const reading = read(care)
    const localAuthority = {
      localAuthorityIdentityType: 'name',
      localAuthorityName: 'Norfolk County Council',
      localAuthoritySecureUnit: true,
      socialWorker: { name: 'Ann Carter', telephoneNumber: { telephoneNumber: '01603 555 0199' } }
    }
    expect(reading).toMatchObject({ ok: true, body: { localAuthority } })
    expect(authorityWords(localAuthority)).toBe('Norfolk County Council, secure unit; social worker Ann Carter, 01603 555 0199')
    const headings = (result: string) => remandSections({ appearanceResult: result }).map(({ heading }) => heading)
    expect([headings('remanded-in-care').includes('Local authority'), headings('remanded-on-bail').includes('Local authority')]).toEqual([
      true,
      false
    ])
  })
  it.each<[string, string, Record<string, string>, RegExp]>([
    ['no authority', 'localAuthorityCode', { 'localAuthority.localAuthorityName': '' }, /code or local authority name must be provided/],
    ['a name of 72 characters', 'localAuthorityName', { 'localAuthority.localAuthorityName': 'x'.repeat(72) }, /71 characters or fewer/],
    ['neither yes nor no', 'localAuthoritySecureUnit', { 'localAuthority.localAuthoritySecureUnit': 'perhaps' }, /Answer yes or no/]
  ])('into care with %s is wrong at its field', (_what, field, change, message) => {
    expect(faultsOf(read({ ...care, ...change })).get(`localAuthority.${field}`)).toMatch(message)
  })
  it('offers one more condition than is typed, up to ten', () => {
    const count = (fields: Record<string, string>) => remandSections(fields).at(-1)?.fields.length
    expect([count({}), count({ 'bailConditions.0': 'x' }), count({ 'bailConditions.9': 'x' })]).toEqual([1, 2, 10])
  })
})

describe('a charge as typed', () => {
  const id = (number: number) => `10000000-0000-4000-8000-00000000000${number}`
  const chargeable = [1, 3].map((number) => ({ number, offenceId: id(number), version: `v${number}`, code: 'TH68010' }))
  const typed = { kind: 'impending-prosecution-detail', linkedOffences: 'all', convictionDate: '+10', court: '2576' }
  const read = (change: Readonly<Record<string, string>> = {}) =>
    readCase({ ...typed, ...change }, { ...around, checkname: 'smith', chargeable })
  it('takes all offences, or those that are named, each with the version that was read', () => {
    const linked = (reading: ReturnType<typeof read>) =>
      reading.ok ? reading.body.content.linkedOffences.map(({ versionToChange }) => versionToChange) : null
    expect([linked(read()), linked(read({ linkedOffences: '3' }))]).toEqual([['v1', 'v3'], ['v3']])
  })
  it.each(['no-further-action', 'caution', 'conditional-caution', 'community-resolution'])('ends without a court as %s', (kind) => {
    expect(read({ kind, convictionDate: 'today', outcomeText: 'Agreed' })).toMatchObject({
      ok: true,
      body: {
        content: { disposal: { caseStatusMarker: 'out-of-court', outcome: kind, outcomeText: 'Agreed', convictionDate: '2026-11-22' } }
      }
    })
  })
  it('that is none is wrong at its field', () => {
    expect(faultsOf(read({ kind: 'let go' })).get('kind')).toMatch(/Choose what was decided/)
  })
  it('of an offence that is charged already, or of none, is wrong', () => {
    expect(faultsOf(read({ linkedOffences: '1 2' })).get('linkedOffences')).toMatch(/still to be charged/)
    expect(faultsOf(read({ linkedOffences: '' })).get('linkedOffences')).toMatch(/all, or their numbers/)
  })
})
