import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { castFor, readScenario } from './read-scenario.ts'

const MOMENT = { today: '2026-11-22', now: new Date('2026-11-22T10:00:00Z') }
const FILE = 'name-check-easy.yaml'
const TEXT = readFileSync(join(import.meta.dirname, '../../scenarios', FILE), 'utf8')
const faultsOf = (text: string, file = FILE) => {
  const reading = readScenario(file, text, MOMENT)
  return reading.state === 'faulty' ? reading.faults : []
}
/** 1 for the first. */
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length

describe('a scenario file', () => {
  it('is read where nothing is wrong', () => {
    expect(faultsOf(TEXT)).toEqual([])
  })
  it.each([
    ['level: first', 'level: easier', 'level', 'Choose the level'],
    ['minutes: 8', 'minutes: soon', 'minutes', 'number'],
    ['points: 20', 'pionts: 20', 'expectations.0.pionts', 'Nothing here is called "pionts"'],
    ['looked: { person: driver }', 'looked: { person: drivr }', 'expectations.0.looked.person', 'No person is called "drivr"'],
    ['after: stop', 'after: halt', 'expectations.0.after', 'No event is called "halt"'],
    ['at: 240', 'at: 4800', 'timeline.1.at', 'The run ends after 480 seconds']
  ])('says of %s → %s the line, the field and the remedy', (right, wrong, field, remedy) => {
    const text = TEXT.replace(right, wrong)
    expect(text).not.toBe(TEXT)
    expect(faultsOf(text)).toContainEqual({ file: FILE, line: lineOf(text, wrong), field, message: expect.stringContaining(remedy) })
  })
  it('says where it is not YAML, and which name stands for nothing', () => {
    expect(faultsOf('id: [\n')[0]).toMatchObject({ line: expect.any(Number), message: expect.stringContaining('not YAML') })
    expect(faultsOf(TEXT.replace('{driver.surname}', '{drver.surname}'))[0]?.message).toContain('{drver.surname} stands for nothing')
    expect(faultsOf(TEXT, 'other.yaml')[0]).toMatchObject({ field: 'id', message: expect.stringContaining('give the id other') })
  })
})

it('casts the same people from the same seed, others in another place, and one who sounds like another', () => {
  const free = { surname: () => true, vrm: () => true }
  const raw = {
    people: { one: { forenames: ['A'] }, two: { forenames: ['B'], soundsLike: 'one' } },
    vehicles: { van: {} },
    marks: ['bike']
  }
  const cast = castFor(raw, { seed: 7, place: 0 }, free)
  expect(castFor(raw, { seed: 7, place: 0 }, free)).toEqual(cast)
  expect(castFor(raw, { seed: 7, place: 1 }, free)).not.toEqual(cast)
  expect(cast['two']?.['surname']).toBe(cast['one']?.['heard'])
  expect(cast['van']?.['vrm']).toMatch(/O$/)
  expect(cast['van']?.['heard']).toMatch(/0$/)
  expect(castFor(raw, { seed: 7, place: 0 }, { ...free, surname: (surname) => surname !== cast['one']?.['surname'] })).not.toEqual(cast)
})
