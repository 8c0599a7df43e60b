import { computed } from 'vue'
import type { VehicleRuleContext } from '../../../../mock-server/api/vehicle-rules.ts'
import type { VehicleContent, VehicleStatus } from '../../../../mock-server/api/vehicles.ts'
import { today } from '../../app/clock.ts'
import type { TypedFields } from '../../forms/field.ts'
import { createFormModel, type FormStart } from '../../forms/form-model.ts'
import { kindOf, readVehicle, type VehicleReading } from './to-content.ts'
import { vehicleSections } from './vehicle-fields.ts'

interface Given {
  /** Whether it may be sent confirmed. */
  readonly confirms: boolean
  /** Of a report that is being amended: how it stands, and its content; null while that is not known. */
  readonly held?: () => { readonly status: VehicleStatus; readonly content: VehicleContent } | null
}

/** The form of a vehicle report; its rules are the contract's. */
export const useVehicleForm = (start: FormStart, { confirms, held }: Given) => {
  const sections = computed(() => {
    const every = vehicleSections({ sentAs: confirms && held === undefined })
    if (held === undefined) return every
    return every.map((section) => ({ ...section, fields: section.fields.filter(({ path }) => path !== 'ownerForce') }))
  })
  /** As what it is to stand. */
  const sentAs = (typed: TypedFields): 'confirmed' | 'unconfirmed' =>
    confirms && typed['status'] === 'confirmed' ? 'confirmed' : 'unconfirmed'
  const read = (typed: TypedFields): VehicleReading => {
    const standing = held?.() ?? null
    const rules: VehicleRuleContext = {
      today: today(),
      kind: kindOf,
      status: standing?.status ?? sentAs(typed),
      ...(standing === null ? {} : { standing: standing.content })
    }
    return readVehicle(typed, rules)
  }
  const form = createFormModel(
    () => sections.value,
    start,
    (typed) => {
      const reading = read(typed)
      return reading.ok ? new Map() : reading.faults
    }
  )
  return { form, sections, reading: computed(() => read(form.typed.value)), status: computed(() => sentAs(form.typed.value)) }
}
