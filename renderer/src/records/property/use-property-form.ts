import { computed } from 'vue'
import type { PropertyContent, PropertyStatus } from '../../../../mock-server/api/property.ts'
import { useAppState } from '../../app/app-state.ts'
import { today } from '../../app/clock.ts'
import type { TypedFields } from '../../forms/field.ts'
import { keepOwnerReason, owningBy, readOwnerReason, withOwnerReason } from '../changes/owner-reason.ts'
import type { Beside } from '../changes/proposing.ts'
import { createFormModel, type FormModel, type FormStart } from '../../forms/form-model.ts'
import { marksAsked, propertySections } from './property-fields.ts'
import { categoryRule, readProperty, type PropertyReading } from './to-content.ts'

interface Given {
  /** Of a report that is being amended: how it stands, and its content; null while that is not known. */
  readonly held?: () => { readonly status: PropertyStatus; readonly content: PropertyContent } | null
  /** What is asked beside the report. */
  readonly beside?: Beside
}

/** What of the fields decides which others are asked. */
const shapeOf = (form: FormModel) => {
  const filled = (path: string): boolean => form.value(path).value.trim() !== ''
  const parts = [
    'firearmKind',
    'calibre',
    'species',
    'breed',
    'vesselName',
    'withoutMark.state',
    'withoutMark.description',
    'finder.name',
    'finder.contact'
  ]
  return {
    category: categoryRule(form.value('category').value.trim()),
    circumstance: form.value('circumstance').value.trim().toLowerCase(),
    marks: marksAsked(form.typed.value),
    filled: new Set(parts.filter(filled))
  }
}

/** The form of a property report: its fields follow the chosen category, its rules the contract. */
export const usePropertyForm = (start: FormStart, { held, beside }: Given = {}) => {
  const owning = owningBy(useAppState().user?.force)
  // Compared by what it says: a key in a mark draws no other field anew.
  let known = ''
  let shape: ReturnType<typeof shapeOf> | null = null
  const shaped = computed(() => {
    const now = shapeOf(form)
    const said = JSON.stringify([now.category?.label, now.circumstance, now.marks, [...now.filled]])
    if (shape === null || said !== known) {
      shape = now
      known = said
    }
    return shape
  })
  const sections = computed(() => {
    const every = propertySections({ ...shaped.value, sentAs: held === undefined })
    if (held === undefined) return withOwnerReason(every, owning({ ownerForce: form.value('ownerForce').value }))
    const own = every.map((section) => ({ ...section, fields: section.fields.filter(({ path }) => path !== 'ownerForce') }))
    return beside === undefined ? own : [...own, beside.section]
  })
  /** As what it is to stand. */
  const sentAs = (typed: TypedFields): 'confirmed' | 'unconfirmed' => (typed['status'] === 'confirmed' ? 'confirmed' : 'unconfirmed')
  const read = (typed: TypedFields): PropertyReading => {
    const standing = held?.() ?? null
    const rules = { today: today(), category: categoryRule, status: standing?.status ?? sentAs(typed) }
    const reading = readProperty(typed, rules, standing?.content)
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
