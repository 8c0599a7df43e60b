import { computed } from 'vue'
import type { VehicleRuleContext } from '../../../../mock-server/api/vehicle-rules.ts'
import type { VehicleContent, VehicleStatus } from '../../../../mock-server/api/vehicles.ts'
import { useAppState } from '../../app/app-state.ts'
import { today } from '../../app/clock.ts'
import type { TypedFields } from '../../forms/field.ts'
import { keepOwnerReason, owningBy, readOwnerReason, withOwnerReason } from '../changes/owner-reason.ts'
import type { Beside } from '../changes/proposing.ts'
import { createFormModel, type FormStart } from '../../forms/form-model.ts'
import { kindOf, readVehicle, type VehicleReading } from './to-content.ts'
import { vehicleSections } from './vehicle-fields.ts'

interface Given {
  /** Whether it may be sent confirmed. */
  readonly confirms: boolean
  /** Of a report that is being amended: how it stands, and its content; null while that is not known. */
  readonly held?: () => { readonly status: VehicleStatus; readonly content: VehicleContent } | null
  /** What is asked beside the report. */
  readonly beside?: Beside
}

/** The form of a vehicle report; its rules are the contract's. */
export const useVehicleForm = (start: FormStart, { confirms, held, beside }: Given) => {
  const owning = owningBy(useAppState().user?.force)
  const sections = computed(() => {
    const every = vehicleSections({ sentAs: confirms && held === undefined })
    if (held === undefined) return withOwnerReason(every, owning({ ownerForce: form.value('ownerForce').value }))
    const own = every.map((section) => ({ ...section, fields: section.fields.filter(({ path }) => path !== 'ownerForce') }))
    return beside === undefined ? own : [...own, beside.section]
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
    const reading = readVehicle(typed, rules)
    if (standing !== null) return keepOwnerReason(reading, standing.content)
    return held === undefined ? readOwnerReason(reading, owning(typed)) : reading
  }
  const form = createFormModel(
    () => sections.value,
    start,
    (typed) => {
      const reading = read(typed)
      return new Map([...(reading.ok ? [] : reading.faults), ...(beside?.faults(typed) ?? [])])
    }
  )
  return { form, sections, reading: computed(() => read(form.typed.value)), status: computed(() => sentAs(form.typed.value)) }
}
