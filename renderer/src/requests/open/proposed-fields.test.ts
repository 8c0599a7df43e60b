import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import type { RequestField } from '../../../../mock-server/api/requests.ts'
import { provideBridge } from '../../app/bridge.ts'
import { bridgeDouble } from '../../testing/bridge-double.ts'
import { readReturn, returnStart } from '../return/return-fields.ts'
import { soughtOf } from '../use-who.ts'
import { proposedFields, startOf, typedFields } from './proposed-fields.ts'

const field = (path: string, given: string | null, faults: readonly string[] = []): RequestField => ({
  path,
  given,
  base: null,
  faults: faults.map((message) => ({ message, rule: 'rule' })),
  remark: null
})
const typed = (...[kind, fields]: Parameters<typeof proposedFields>) => typedFields(proposedFields(kind, fields))

beforeEach(() => {
  setActivePinia(createPinia())
  provideBridge(bridgeDouble())
})

describe('what a sender gave, as it is typed into the form', () => {
  it.each([
    ['a British date', 'reviewDate', '04/12/2027', '4 December 2027'],
    ['an ISO date', 'reviewDate', '2027-12-04', '4 December 2027'],
    ['a date that cannot be, as it was given', 'reviewDate', '31/02/2027', '31/02/2027'],
    ['a code of the form in other letters', 'circulation', 'National', 'national'],
    ['a code of a table in small letters', 'category', 'wo', 'WO']
  ])('reads %s', (_what, path, given, stands) => {
    expect(typed('wanted', [field(path, given)])).toEqual({ [path]: stands })
  })
  it('of somebody found without a name names what an identification says, by the labels of its form', () => {
    const named = proposedFields('unidentified', [
      field('identification.pncId', '2001/0123456A'),
      field('identification.by', 'dental'),
      field('clothing', 'Green oilskin')
    ])
    expect(named.map(({ path, label, becomes }) => [path, label, becomes])).toEqual([
      ['clothing', 'Clothing', 'Green oilskin'],
      ['identification.pncId', 'PNC ID of their record', '2001/0123456A'],
      ['identification.by', 'Identified by', expect.stringContaining('Dental records')]
    ])
  })
  it('puts yes and no into the letters of their field', () => {
    expect(typed('wanted', [field('warrant.backedForBail', 'yes')])).toEqual({ 'warrant.backedForBail': 'Y' })
    expect(typed('wanted', [field('warrant.backedForBail', 'false')])).toEqual({ 'warrant.backedForBail': 'N' })
  })
  it('puts words of an offence where the form has them: into the field of the code, unless there is a code', () => {
    expect(typed('wanted', [field('offence.text', 'theft')])).toEqual({ 'offence.cjsCode': 'theft' })
    expect(typed('wanted', [field('offence.text', 'theft'), field('offence.cjsCode', 'TH68010')])).toEqual({
      'offence.text': 'theft',
      'offence.cjsCode': 'TH68010'
    })
  })
  it('puts forenames of an arrest into one field, and its offence into the first', () => {
    const fields = [
      field('arrestFirstNames.0', 'Ann'),
      field('arrestFirstNames.1', 'Mary'),
      field('offence.offenceCode.cjsOffenceCode', 'TH68010'),
      field('offence.committedOnBail', 'no')
    ]
    expect(typed('arrest', fields)).toEqual({
      arrestFirstNames: 'Ann Mary',
      'offence.0.code': 'TH68010',
      'offence.0.committedOnBail': 'N'
    })
  })
  it('leaves out what the form has no field for, and still shows it', () => {
    const [shown] = proposedFields('wanted', [field('shoeSize', '11')])
    expect(shown).toMatchObject({ given: '11', spec: undefined, label: 'Shoe size' })
    expect(typed('wanted', [field('shoeSize', '11')])).toEqual({})
  })
  it('marks everything that was given until it is looked at, and takes the place of what a form knows by itself', () => {
    const start = { fields: { officer: '4312', circulation: 'national' }, carried: ['officer', 'circulation'] }
    const begun = startOf(start, { kind: 'wanted', fields: [field('officer', 'DC Halloran'), field('grounds', 'Named')] })
    expect(begun.fields).toEqual({ officer: 'DC Halloran', circulation: 'national', grounds: 'Named' })
    expect([...begun.carried].toSorted()).toEqual(['circulation', 'grounds', 'officer'])
  })
})

describe('whom to look for', () => {
  it('goes by the PNC ID, and by the name where that breaks a rule', () => {
    expect(soughtOf([field('pncId', '01/123456A'), field('surname', 'SMITH')])).toEqual({ identifier: '01/123456A', limit: 20 })
    expect(
      soughtOf([
        field('pncId', '01/123456A', ['The check letter is not right.']),
        field('surname', 'SMITH'),
        field('birthDate', '12/03/1985')
      ])
    ).toEqual({ surname: 'SMITH', birthDate: '1985-03-12', limit: 20 })
  })
  it('is nobody where neither a number nor a name was given', () => {
    expect(soughtOf([field('sex', 'M')])).toBeNull()
  })
})

describe('a return', () => {
  const request = {
    kind: 'wanted' as const,
    person: [field('birthDate', '31/04/1972', ['There is no such day.'])],
    fields: [field('warrant.courtCode', null, ['A warrant category needs the court that issued it.']), field('officer', 'DC Halloran')]
  }
  it('begins with what was found wrong, at its field, marked until it is looked at', () => {
    expect(returnStart(request).fields).toEqual({
      reason: 'wrong',
      'remarks.person.birthDate': 'There is no such day.',
      'remarks.warrant.courtCode': 'A warrant category needs the court that issued it.'
    })
    expect(returnStart({ ...request, person: [] }).fields).toMatchObject({ reason: 'incomplete' })
  })
  it('says what is missing at its field, and sends the remarks that are filled', () => {
    const reading = readReturn({ reason: '' })
    expect(reading.ok ? [] : [...reading.faults]).toEqual(
      expect.arrayContaining([
        ['reason', 'Choose why it goes back.'],
        ['note', 'Say what the sender is to do.']
      ])
    )
    expect(readReturn({ reason: 'wrong', note: 'Look again.', 'remarks.officer': 'Who?', 'remarks.contact': ' ' })).toEqual({
      ok: true,
      body: { reason: 'wrong', note: 'Look again.', remarks: { officer: 'Who?' } }
    })
  })
})
