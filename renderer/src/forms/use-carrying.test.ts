import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, type EffectScope } from 'vue'
import type { FactFields } from './known-facts.ts'
import { createFormModel, type FormModel } from './form-model.ts'
import { useKnownFacts } from './known-facts.ts'
import { ARREST_FACTS } from '../records/arrest/arrest-fields.ts'
import { MISSING_FACTS } from '../records/missing/missing-fields.ts'
import { PROPERTY_FACTS } from '../records/property/property-fields.ts'
import { VEHICLE_FACTS, vehicleSections } from '../records/vehicle/vehicle-fields.ts'
import { WANTED_FACTS } from '../records/wanted/wanted-fields.ts'
import { useCarrying } from './use-carrying.ts'

const PERSON = '10000000-0000-4000-8000-000000000001'
const WANTED = { contact: 'contact', officer: 'officer', likelyPlaces: 'places' } as const
const MISSING = { contact: 'informant.contact', likelyPlaces: 'seenAt' } as const

let scope: EffectScope
beforeEach(() => {
  setActivePinia(createPinia())
  scope = effectScope()
})

interface Opening {
  readonly fresh?: boolean
  readonly start?: Record<string, string>
  readonly of?: string | null
}
const open = (fields: FactFields, { fresh = true, start = {}, of = PERSON }: Opening = {}): FormModel => {
  const paths = Object.values(fields)
  const section = {
    heading: 'All',
    fields: paths.map((path) => ({ path, label: path, widget: 'text', span: 12, topic: path }) as const)
  }
  const form = scope.run(() => {
    const made = createFormModel(
      () => [section],
      { fields: start, carried: [] },
      () => new Map()
    )
    useCarrying(made, { personId: of, fields, fresh })
    return made
  })
  if (form === undefined) throw new Error('The scope is over.')
  return form
}

describe('what is carried', () => {
  it('goes from one report to the next of the same person, under each form’s own name, and is marked until looked at', async () => {
    const wanted = open(WANTED)
    wanted.value('contact').value = '01603 555 0123'
    await vi.waitFor(() => expect(useKnownFacts().of(PERSON).contact).toBe('01603 555 0123'))
    const missing = open(MISSING)
    expect(missing.value('informant.contact').value).toBe('01603 555 0123')
    expect([...missing.carried]).toEqual(['informant.contact'])
    missing.leave('informant.contact')
    expect([...missing.carried]).toEqual([])
    expect(open(MISSING, { of: '10000000-0000-4000-8000-000000000002' }).value('informant.contact').value).toBe('')
    expect(open(MISSING, { of: null }).value('informant.contact').value).toBe('')
  })
  it('comes from the record when that is read, once, and never over what is typed', async () => {
    const form = open(MISSING)
    useKnownFacts().noteRecord(PERSON, { likelyPlaces: '4 The Close', contact: ' ' })
    await nextTick()
    expect([form.value('seenAt').value, form.value('informant.contact').value]).toEqual(['4 The Close', ''])
    form.value('seenAt').value = ''
    useKnownFacts().noteRecord(PERSON, { likelyPlaces: '5 The Close' })
    await nextTick()
    expect(form.value('seenAt').value).toBe('')
    const typed = open(WANTED, { start: { places: 'The harbour' } })
    expect([typed.value('places').value, typed.carried.has('places')]).toEqual(['The harbour', false])
  })
  it.each([
    ['missing', MISSING_FACTS],
    ['property', PROPERTY_FACTS],
    ['vehicle', VEHICLE_FACTS]
  ])('goes on from a wanted report to a %s report: officer, contact and owner, each marked', async (_kind, facts) => {
    const wanted = open(WANTED_FACTS)
    const known = { officer: 'DS 1187', contact: '01632 960118', owner: '36NN' } as const
    for (const fact of ['officer', 'contact', 'owner'] as const) wanted.value(WANTED_FACTS[fact] ?? '').value = known[fact]
    await vi.waitFor(() => expect(useKnownFacts().of(PERSON)).toMatchObject(known))
    const next = open(facts)
    for (const fact of ['officer', 'contact', 'owner'] as const) {
      const path = facts[fact] ?? ''
      expect([fact, next.value(path).value, next.carried.has(path)]).toEqual([fact, known[fact], true])
    }
  })
  it('takes the crime reference from an arrest to the person’s vehicle report, into fields that the form has', async () => {
    const arrest = open(ARREST_FACTS)
    arrest.value(ARREST_FACTS.crimeReference ?? '').value = '36/81234/26'
    await vi.waitFor(() => expect(useKnownFacts().of(PERSON).crimeReference).toBe('36/81234/26'))
    expect(open(VEHICLE_FACTS).value('reference').value).toBe('36/81234/26')
    const asked = vehicleSections({ sentAs: true }).flatMap(({ fields }) => fields.map(({ path }) => path))
    expect(Object.values(VEHICLE_FACTS).filter((path) => !asked.includes(path))).toEqual([])
  })
  it('leaves a draft as it was', () => {
    useKnownFacts().noteRecord(PERSON, { likelyPlaces: '4 The Close' })
    expect(open(MISSING, { fresh: false }).value('seenAt').value).toBe('')
  })
})
