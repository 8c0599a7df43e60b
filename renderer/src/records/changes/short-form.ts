import { computed } from 'vue'
import type { Faults, SectionSpec, TypedFields } from '../../forms/field.ts'
import { createFormModel, type FormStart } from '../../forms/form-model.ts'
import type { Beside } from './proposing.ts'
import type { ChangeFields, ChangeReading } from './use-record-change.ts'

interface ShortForm<Asked> {
  readonly sections: readonly SectionSpec[]
  readonly start: FormStart
  /** What is asked beside the change. */
  readonly beside?: Beside | undefined
  readonly read: (typed: TypedFields) => { readonly ok: true; readonly asked: Asked } | { readonly ok: false; readonly faults: Faults }
}

/** The form of a change that asks only what it needs. */
export const useShortForm = <Asked>({ sections: own, start, read, beside }: ShortForm<Asked>): ChangeFields<Asked> => {
  const sections = beside === undefined ? own : [...own, beside.section]
  const form = createFormModel(
    () => sections,
    start,
    (typed) => {
      const reading = read(typed)
      return new Map([...(reading.ok ? [] : reading.faults), ...(beside?.faults(typed) ?? [])])
    }
  )
  const reading = computed<ChangeReading<Asked>>(() => read(form.typed.value))
  return { form, sections: computed(() => sections), reading }
}
