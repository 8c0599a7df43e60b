import { describe, expect, it } from 'vitest'
import { smallTable } from '../src/reference/small-tables.ts'
import { categoryOf, propertyRules } from './property-rules.ts'
import type { PropertyContent, PropertyStatus } from './property.ts'

const TODAY = '2026-11-22'
const { rows } = smallTable('property-categories')
const category = (code: string) => {
  const row = rows.find((each) => each.code === code)
  return row === undefined ? undefined : categoryOf(row)
}
const bicycle: PropertyContent = {
  category: 'CY',
  circumstance: 'stolen',
  make: 'Trek',
  description: 'Mountain bicycle, scratched crossbar',
  marks: [{ kind: 'frame number', value: 'WTU 102 C5' }],
  date: '2026-11-20',
  place: 'Market Place, Norwich',
  ownerForce: '36NN'
}
const firearm: PropertyContent = {
  ...bicycle,
  category: 'FA',
  marks: [{ kind: 'serial number', value: 'B 88150' }],
  firearmKind: 'shotgun',
  calibre: '12 bore'
}
const faults = (content: object, status: PropertyStatus = 'unconfirmed') => {
  const checked = propertyRules({ today: TODAY, category, status }).safeParse({ ...bicycle, ...content })
  return checked.success ? [] : checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('a property report', () => {
  it('stands with what its category asks for', () => {
    expect(faults({})).toEqual([])
    expect(faults(firearm)).toEqual([])
    expect(faults({ category: 'AN', species: 'dog', breed: 'collie', marks: [{ kind: 'microchip', value: '985112001234567' }] })).toEqual(
      []
    )
    expect(faults({ category: 'MA', vesselName: 'Heron', marks: [{ kind: 'hull number', value: 'GB-ABC12345D404' }] })).toEqual([])
  })
  it('needs a mark that identifies it', () => {
    expect(faults({ marks: [] })).toEqual([expect.stringMatching(/^marks\.0\.value: .*frame number or security mark/)])
    expect(faults({ marks: [{ kind: 'other mark', value: 'blue tape' }] })).toEqual([expect.stringContaining('marks.0.value')])
  })
  it('is of a category of the list', () => {
    expect(faults({ category: 'QQ' })).toEqual(['category: Choose a category from the list.'])
    expect(faults({ category: 'bicycle' })[0]).toMatch(/^category: Choose a category from the list/)
  })
  it('says whether it is lost, stolen or found, and what it looks like', () => {
    expect(faults({ circumstance: 'mislaid' })).toEqual(['circumstance: Say whether it is lost, stolen or found.'])
    expect(faults({ description: ' ' })).toEqual(['description: Describe it.'])
  })
  it('of all categories lets firearms alone be without a mark, and every other says so at the field', () => {
    const without = { state: 'none', description: 'Home-made' }
    const free = rows.filter(
      ({ code }) => !faults({ category: code, marks: [], withoutMark: without }).some((fault) => fault.startsWith('withoutMark'))
    )
    expect(free.map(({ code }) => code)).toEqual(['FA'])
  })
  it('counts a mark that looks like another as a mark of its own: nothing is read otherwise than it was typed', () => {
    expect(faults({ marks: [...bicycle.marks, { kind: 'frame number', value: 'WTU IO2 CS' }] })).toEqual([])
  })
  it('has marks of its own category only', () => {
    expect(faults({ marks: [...bicycle.marks, { kind: 'hull number', value: 'X 99' }] })).toEqual([
      expect.stringMatching(/^marks\.1\.kind: /)
    ])
  })
  it('has each mark once', () => {
    expect(faults({ marks: [...bicycle.marks, { kind: 'frame number', value: 'wtu102c5' }] })).toEqual([
      'marks.1.value: This mark is given already. Take one of them out.'
    ])
  })
  it('of a firearm needs calibre and kind', () => {
    const { calibre: _c, firearmKind: _k, ...rest } = firearm
    const checked = propertyRules({ today: TODAY, category, status: 'unconfirmed' }).safeParse(rest)
    expect(checked.error?.issues.map(({ path }) => path.join('.'))).toEqual(['firearmKind', 'calibre'])
  })
  it('of a firearm may say that the serial number is none or removed, with a description, and not beside one', () => {
    const withoutMark = { state: 'removed', description: 'Ground off; walnut stock, initials JB' }
    expect(faults({ ...firearm, marks: [], withoutMark })).toEqual([])
    expect(faults({ ...firearm, marks: [] })).toEqual([expect.stringContaining('If there is none or it was removed, say so')])
    expect(faults({ ...firearm, marks: [], withoutMark: { state: 'none' } })).toEqual([expect.stringContaining('withoutMark.description')])
    expect(faults({ ...firearm, withoutMark })).toEqual([expect.stringContaining('Take one of the two out')])
    expect(faults({ withoutMark })).toEqual([expect.stringContaining('Only firearms')])
  })
  it('of an animal needs its species, and no other property has one', () => {
    expect(faults({ category: 'AN', marks: [{ kind: 'tattoo', value: 'K91' }] })).toEqual(['species: Animals need the species.'])
    expect(faults({ species: 'dog' })).toEqual([expect.stringMatching(/^species: /)])
  })
  it('is of no day in the future, and ends not before it starts', () => {
    expect(faults({ date: '2026-11-23' })).toEqual(['date: The date cannot be in the future.'])
    expect(faults({ dateTo: '2026-11-19' })).toEqual(['dateTo: The end is before the start.'])
    expect(faults({ dateTo: '2026-11-23' })).toEqual(['dateTo: The date cannot be in the future.'])
  })
  it('has a finder only where it is found', () => {
    expect(faults({ finder: { name: 'A. Walker' } })).toEqual([expect.stringMatching(/^finder\.name: /)])
    expect(faults({ circumstance: 'found', finder: { name: 'A. Walker' } })).toEqual([])
  })
  it('needs its reference and officer once confirmed', () => {
    expect(faults({}, 'confirmed').map((fault) => fault.split(':')[0])).toEqual(['reference', 'officer'])
    expect(faults({ reference: '36/81234/26', officer: 'PC 1204' }, 'confirmed')).toEqual([])
  })
})
