import { describe, expect, it } from 'vitest'
import { foldLookAlikes, looksLike } from '../api/look-alikes.ts'
import { PropertyContentSchema } from '../api/property.ts'
import { propertyRules } from '../api/property-rules.ts'
import { VehicleContentSchema } from '../api/vehicles.ts'
import { vehicleRules } from '../api/vehicle-rules.ts'
import { loadReference } from '../src/reference/reference.ts'
import { categoryIn } from '../src/property/property-faults.ts'
import { kindIn } from '../src/vehicles/vehicle-faults.ts'
import { fixedObjects } from './fixed-objects.ts'
import { FIXED_REPORT_IDS } from './fixed-report-ids.ts'
import { fixedPeople } from './fixed-people.ts'
import type { PlannedObject } from './insert-object.ts'
import { syntheticPeople } from './people.ts'

const TODAY = '2026-11-22'
const AT = '2026-11-22T14:00:00.000Z'
const reference = loadReference()
const people = [...syntheticPeople({ seed: 42, people: 3000, today: TODAY })]
const fixed = fixedObjects(TODAY, AT)
const all: readonly PlannedObject[] = [...fixed, ...people.flatMap(({ objects }) => objects)]

const faultsOf = ({ kind, content, status }: PlannedObject): string[] => {
  const checked =
    kind === 'property'
      ? propertyRules({ today: TODAY, category: categoryIn(reference), status: status === 'located' ? 'located' : 'confirmed' }).safeParse(
          content
        )
      : vehicleRules({ today: TODAY, kind: kindIn(reference), status: status === 'unconfirmed' ? 'unconfirmed' : 'confirmed' }).safeParse(
          content
        )
  return checked.success ? [] : checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('property and vehicle reports of the population', () => {
  it('obey every rule that binds an operator', () => {
    expect(all.filter(({ kind }) => kind === 'property').length).toBeGreaterThan(20)
    expect(all.filter(({ kind }) => kind === 'vehicle').length).toBeGreaterThan(10)
    for (const report of all) expect(faultsOf(report)).toEqual([])
  })
  it('are found by marks that no two of them share, but for the match', () => {
    const marks = all.flatMap(({ bearing }) => bearing.marks.filter(({ kind }) => kind !== 'vin').map(({ value }) => foldLookAlikes(value)))
    expect(marks.length - new Set(marks).size).toBe(1)
  })
  it('hold the cases that training and tests go by', () => {
    const of = (id: string) => fixed.find((each) => each.id === id)
    const marked = PropertyContentSchema.parse(of(FIXED_REPORT_IDS.thirtyMarks)?.content)
    expect(marked.marks).toHaveLength(30)
    expect(marked.description.length).toBeGreaterThan(1000)
    expect(of(FIXED_REPORT_IDS.unconfirmed47Hours)).toMatchObject({ at: '2026-11-20T15:00:00.000Z', status: 'unconfirmed', by: 'control1' })
    expect(of(FIXED_REPORT_IDS.unconfirmedDay35)).toMatchObject({ at: '2026-10-18T14:00:00.000Z', held: { deletedOn: '2026-11-29' } })
    const [vehicle] = fixedPeople(TODAY).flatMap(({ vehicles }) => vehicles)
    const { vrm = '' } = VehicleContentSchema.parse(of(FIXED_REPORT_IDS.lookAlike)?.content)
    expect(looksLike(vrm, vehicle?.vrm ?? '')).toBe(true)
  })
})
