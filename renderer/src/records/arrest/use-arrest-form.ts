import { computed, type ComputedRef } from 'vue'
import { today } from '../../app/clock.ts'
import { createFormModel, type FormStart } from '../../forms/form-model.ts'
import { arrestSections, offencePath, offenceFields } from './arrest-fields.ts'
import { OFFENCES, offenceNumbers, readArrest } from './read-arrest.ts'

/** What of an offence is most often the next one's too. */
const CARRIED_ON = ['startDate', 'startTime', 'place', 'locationFSCode', 'crimeReference', 'committedOnBail']

/**
 * The form of an arrest report.
 * @param done how many offences stand already: of a report that was cut off, only what is left is shown
 */
export const useArrestForm = (start: FormStart, done: ComputedRef<number>) => {
  const list = computed(() => offenceNumbers({ [OFFENCES]: form.value(OFFENCES).value }))
  const sections = computed(() => {
    const every = arrestSections(list.value)
    const left = list.value.slice(done.value).map((number) => offencePath(number))
    return done.value === 0 ? every : every.filter(({ fields }) => left.some((path) => fields[0]?.path.startsWith(`${path}.`) === true))
  })
  const form = createFormModel(
    () => sections.value,
    start,
    (typed) => {
      const reading = readArrest(typed, today())
      return reading.ok ? new Map() : reading.faults
    }
  )
  const reading = computed(() => readArrest(form.typed.value, today()))

  /** One more offence; when and where the one before was is carried on and marked. @returns path of its first field */
  const addOffence = (): string => {
    const last = list.value.at(-1) ?? 0
    const number = Math.max(...list.value) + 1
    form.value(OFFENCES).value = [...list.value, number].join(' ')
    for (const name of CARRIED_ON) {
      const before = form.value(`${offencePath(last)}.${name}`).value
      if (before !== '') form.carry(`${offencePath(number)}.${name}`, before)
    }
    return `${offencePath(number)}.code`
  }
  /** @returns path to go on at; null where it is the only one, which stays */
  const removeOffence = (number: number): string | null => {
    if (list.value.length < 2) return null
    const at = list.value.indexOf(number)
    form.value(OFFENCES).value = list.value.filter((other) => other !== number).join(' ')
    for (const { path } of offenceFields(offencePath(number))) {
      form.value(path).value = ''
      form.carried.delete(path)
    }
    return `${offencePath(list.value[Math.min(at, list.value.length - 1)] ?? 0)}.code`
  }
  return { form, sections, reading, offences: list, addOffence, removeOffence }
}
