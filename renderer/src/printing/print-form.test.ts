import { expect, it } from 'vitest'
import { printStart, readPrint } from './print-form.ts'

const printers = [
  { name: 'Laser', label: 'Laser, first floor' },
  { name: 'Hall', label: 'Hall' }
]
const typed = (fields: Record<string, string>) => ({ ...printStart(printers).fields, ...fields })
const faultsOf = (fields: Record<string, string>) => {
  const reading = readPrint(printers, typed(fields), '2026-11-22')
  return reading.ok ? [] : [...reading.faults.keys()]
}

it('H30 a print needs its reason and words each time; printer and one copy are filled in', () => {
  expect(faultsOf({})).toEqual(['reason', 'words'])
  expect(readPrint(printers, typed({ reason: 'court', words: 'Remand hearing' }), '2026-11-22')).toEqual({
    ok: true,
    asked: { reason: 'court', words: 'Remand hearing', copies: 1, printer: 'Laser' }
  })
})
it('refuses what no printer does, at its field', () => {
  const why = { reason: 'court', words: 'Remand hearing' }
  expect(faultsOf({ ...why, copies: '21' })).toEqual(['copies'])
  expect(faultsOf({ ...why, copies: 'two' })).toEqual(['copies'])
  expect(faultsOf({ ...why, printer: 'Elsewhere' })).toEqual(['printer'])
})
it('asks a page that prints itself for the reason alone', () => {
  expect(readPrint(null, { reason: 'file', words: 'Case file' }, '2026-11-22')).toMatchObject({
    ok: true,
    asked: { printer: null, copies: 1 }
  })
})
