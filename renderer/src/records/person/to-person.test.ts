import { describe, expect, it } from 'vitest'
import { personFieldOf, readPerson } from './to-person.ts'
import { personStart } from './person-start.ts'

const today = '2026-11-22'
const read = (typed: Record<string, string>) => readPerson({ sex: 'M', 'names.0.surname': 'Smith', ...typed }, today)
const fault = (path: string, typed: Record<string, string>) => {
  const reading = read(typed)
  return reading.ok ? undefined : reading.faults.get(path)
}

describe('what is typed, as a person', () => {
  it('reads names, dates, heights and the groups that are filled in', () => {
    expect(
      read({
        'names.0.forenames': 'John  Arthur',
        'birth.date': '12 3 85',
        'height.cm': "5'11",
        'addresses.0.lines': '4 High Street',
        'addresses.0.postcode': 'ip22 4ab'
      })
    ).toEqual({
      ok: true,
      content: expect.objectContaining({
        names: [{ kind: 'true', surname: 'Smith', forenames: ['John', 'Arthur'] }],
        birth: { date: '1985-03-12' },
        height: { cm: 180 },
        addresses: [{ kind: 'home', lines: '4 High Street', postcode: 'IP22 4AB' }],
        marks: [],
        identifiers: []
      })
    })
  })
  it('keeps a date that cannot exist as it was given', () => {
    expect(read({ 'birth.date': '31/04/1972' })).toMatchObject({ ok: true, content: { birth: { asGiven: '31/04/1972' } } })
  })
  it('takes an age with by how much it may be out', () => {
    expect(read({ 'birth.age': '30 5' })).toMatchObject({
      ok: true,
      content: { birth: { approximateAge: { years: 30, plusMinus: 5, on: today } } }
    })
  })
  it.each([
    ['names.0.surname', { 'names.0.surname': '' }, 'Give a surname or a forename.'],
    ['names.0.surname', { 'names.0.surname': 'Smith 🙂' }, 'Names hold letters, apostrophes, hyphens and spaces only.'],
    ['names.0.surname', { 'names.0.surname': 'Smith\u202E' }, 'Names hold letters, apostrophes, hyphens and spaces only.'],
    ['names.0.forenames', { 'names.0.forenames': 'J0hn' }, 'Names hold letters, apostrophes, hyphens and spaces only.'],
    ['birth.date', { 'birth.date': 'soon' }, 'This is not read as a date. Give it like 4 3 85, mar 1985 or 1985.'],
    ['birth.date', { 'birth.date': '1 1 2027' }, 'A birth date cannot be in the future.'],
    ['birth.date', { 'birth.date': '1905' }, 'A birth date must be within the last 120 years.'],
    ['birth.age', { 'birth.age': 'thirty' }, 'Give an age like 30, or 30 5 for 30 give or take 5.'],
    ['birth.age', { 'birth.age': '130' }, 'Give an age from 0 to 120, and by how many years it may be out.'],
    ['sex', { sex: '' }, 'Choose male, female or unknown.'],
    ['height.cm', { 'height.cm': 'tall' }, 'Give the height in cm, or in feet and inches like 5 11.'],
    ['height.cm', { 'height.cm': '12' }, 'Give a height from 30 to 272 cm.'],
    ['marks.0.place', { 'marks.0.kind': 'tattoo', 'marks.0.description': 'swallow' }, 'Say where on the body the mark is.'],
    ['identifiers.0.kind', { 'identifiers.0.value': '65656/91H' }, 'Choose what kind of number it is.'],
    ['addresses.0.lines', { 'addresses.0.postcode': 'IP22' }, 'Give the address that the postcode belongs to.']
  ] as [string, Record<string, string>, string][])('%s: %o is refused at its field', (path, typed, message) => {
    expect(fault(path, typed)).toBe(message)
  })
  it('takes a name in any script', () => {
    expect(read({ 'names.0.surname': 'الحسن', 'names.0.forenames': 'Łukasz' }).ok).toBe(true)
  })
  it('shows each refusal of the server at a field of the form', () => {
    expect(
      ['names.0.forenames.1', 'birth.approximateAge.years', 'birth.asGiven', 'height.toCm', 'names', 'sex'].map(personFieldOf)
    ).toEqual(['names.0.forenames', 'birth.age', 'birth.date', 'height.cm', 'names.0.surname', 'sex'])
  })
})

describe('what a check carries over to a new person', () => {
  it('is all that it asked for, marked', () => {
    expect(personStart({ surname: 'SMITH', forenames: ['JOHN'], birthDate: '1985-03-12', sex: 'M', limit: 20 })).toEqual({
      fields: { 'names.0.surname': 'SMITH', 'names.0.forenames': 'JOHN', 'birth.date': '12 March 1985', sex: 'M' },
      carried: ['names.0.surname', 'names.0.forenames', 'birth.date', 'sex']
    })
  })
  it('is no wildcard', () => {
    expect(personStart({ surname: 'SM*TH', limit: 20 })).toEqual({ fields: {}, carried: [] })
  })
})
