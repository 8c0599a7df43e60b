import { expect, it } from 'vitest'
import { readAccount, readCertification } from './account-forms.ts'

const TODAY = '2026-11-22'
const typed = {
  username: 'c.winterbourne',
  name: 'C. Winterbourne',
  number: '6123',
  organisation: '36NN',
  role: 'bureau',
  until: '1 11 27'
}
const faults = (bent: object): string[] => {
  const reading = readAccount({ ...typed, ...bent }, TODAY, null)
  return reading.ok ? [] : [...reading.faults.keys()]
}

it('reads an account by the server’s own rules', () => {
  expect(readAccount(typed, TODAY, null)).toEqual({ ok: true, value: { ...typed, until: '2027-11-01' } })
  expect(faults({ username: 'C W' })).toEqual(['username'])
  expect(faults({ role: 'Bureau operator' })).toEqual(['role'])
  expect(faults({ until: '1 12 27' })).toEqual(['until'])
  expect(faults({ until: '', name: '' }).toSorted()).toEqual(['name', 'until'])
})
it('certifies until a day after today, a year ahead at most', () => {
  const read = (until: string) => readCertification({ until }, TODAY)
  expect(read('30 6 27')).toEqual({ ok: true, value: '2027-06-30' })
  expect(read('22 11 26').ok).toBe(false)
  expect(read('22 11 28').ok).toBe(false)
})
