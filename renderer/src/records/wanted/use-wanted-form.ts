import { computed, shallowRef, watch, type ShallowRef } from 'vue'
import type { WantedContent, WantedRuleContext } from '../../../../mock-server/api/wanted.ts'
import type { PersonContent } from '../../../../mock-server/api/people.ts'
import { useAppState } from '../../app/app-state.ts'
import { today } from '../../app/clock.ts'
import { tableRows } from '../../forms/code-tables.ts'
import type { TypedFields } from '../../forms/field.ts'
import { createFormModel, type FormStart } from '../../forms/form-model.ts'
import { keepOwnerReason, owningBy, readOwnerReason, withOwnerReason } from '../changes/owner-reason.ts'
import type { Beside } from '../changes/proposing.ts'
import { readWanted, type WantedReading } from './to-content.ts'
import { readAmended } from './to-fields.ts'
import { wantedSections } from './wanted-fields.ts'

type Category = NonNullable<ReturnType<WantedRuleContext['category']>>

const categoryOf = (code: string): Category | undefined => {
  const row = tableRows('wanted-categories').find((one) => one.code === code.toUpperCase())
  return row === undefined ? undefined : { power: String(row.extra?.['power'] ?? 'none'), warrant: row.extra?.['warrant'] === true }
}

/** While the person could not be read, whether they are identified enough is left to the server, which always judges. */
const LEFT_TO_SERVER: WantedRuleContext['person'] = { birthDate: '0000-00-00', approximateAge: false, secondIdentifier: false }

const identification = ({ birth, identifiers, marks }: PersonContent): WantedRuleContext['person'] => ({
  birthDate: birth.date,
  approximateAge: birth.approximateAge !== undefined,
  secondIdentifier: marks.length > 0 || identifiers.some(({ kind }) => kind !== 'pnc-id')
})

interface Given {
  /** Of a report that is being amended: as it stands. Its owner is changed by a transfer, not here. */
  readonly held?: () => WantedContent | null
  /** Whose report it is, once they are opened. */
  readonly person?: ShallowRef<PersonContent | null>
  /** What is asked beside the report, and what is wrong with it. */
  readonly beside?: Beside
}

/** The form of a wanted report: its fields follow the chosen category, its rules the contract. */
export const useWantedForm = (start: FormStart, { held, person = shallowRef(null), beside }: Given = {}) => {
  const owning = owningBy(useAppState().user?.force)
  const rules = (): WantedRuleContext => ({
    today: today(),
    category: categoryOf,
    person: person.value === null ? LEFT_TO_SERVER : identification(person.value)
  })
  const category = computed(() => categoryOf(form.value('category').value))
  const hasWarrant = computed(() =>
    ['number', 'courtCode', 'date', 'backedForBail'].some((part) => form.value(`warrant.${part}`).value !== '')
  )
  // A warrant's fields that hold something stay in sight whatever the category, so that nothing unseen is circulated.
  const sections = computed(() => {
    const every = wantedSections({
      warrant: category.value?.warrant === true || hasWarrant.value,
      offenceWords: start.fields['offence.text'] !== undefined || form.value('offence.text').value !== ''
    })
    if (held === undefined) return withOwnerReason(every, owning({ ownerForce: form.value('ownerForce').value }))
    const own = every.map((section) => ({ ...section, fields: section.fields.filter(({ path }) => path !== 'ownerForce') }))
    return beside === undefined ? own : [...own, beside.section]
  })
  const read = (typed: TypedFields): WantedReading => {
    const standing = held?.() ?? null
    if (standing !== null) return keepOwnerReason(readAmended(typed, rules(), standing), standing)
    const reading = readWanted(typed, rules())
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
  const reading = computed(() => read(form.typed.value))

  let setByUs: string | null = null
  watch(category, (chosen, before) => {
    const power = form.value('power')
    if (chosen === undefined || chosen.power === before?.power) return
    if (power.value !== '' && power.value !== setByUs && before !== undefined) return
    setByUs = chosen.power
    form.carry('power', chosen.power)
  })
  return { form, sections, reading, person }
}
