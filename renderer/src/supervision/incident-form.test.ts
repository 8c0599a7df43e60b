import { expect, it } from 'vitest'
import { readIncident } from './incident-form.ts'

const AT = '2026-11-22T14:00:00.000Z'
const typed = { category: 'paper', happenedAt: '22 11 26 09:30', words: 'A print lay at the front desk for an hour.' }
const faults = (bent: object): string[] => {
  const reading = readIncident({ ...typed, ...bent }, '2026-11-22', AT)
  return reading.ok ? [] : [...reading.faults.keys()]
}

it('reads an incident as the server takes it, and names each field that is to be mended', () => {
  expect(readIncident(typed, '2026-11-22', AT)).toMatchObject({ ok: true, report: { category: 'paper', words: typed.words } })
  expect(faults({ category: '', words: 'short' })).toEqual(['category', 'words'])
  expect(faults({ happenedAt: '' })).toEqual(['happenedAt'])
  expect(faults({ happenedAt: '23 11 26 09:30' })).toEqual(['happenedAt'])
})
