import { computed, reactive, ref, watch } from 'vue'
import { AccessContextSchema, type AccessContext } from '../../../mock-server/api/access-context.ts'
import { coachOn } from '../../../mock-server/api/justification-rules.ts'
import { justificationFor } from './justification.ts'
import { useReasons } from './reasons.ts'
import { useStop, type PartialStop } from './stop.ts'

export const STOP_FIELDS = ['reason', 'place', 'originator', 'incident', 'justification'] as const
export type StopField = (typeof STOP_FIELDS)[number]

/** What the panel holds while it is filled in. The justification follows the other fields until it is written in. */
export const useStopForm = (given: PartialStop) => {
  const reasons = useReasons()
  const values = reactive<Record<StopField, string>>({
    reason: given.reason ?? '',
    place: given.place ?? '',
    originator: given.originator ?? '',
    incident: given.incident ?? '',
    justification: given.justification ?? ''
  })
  const composed = computed(() => justificationFor({ ...values, reason: values.reason === '' ? null : reasons.byCode(values.reason) }))
  const ownWords = ref(given.justification !== undefined && given.justification !== '')
  watch(
    composed,
    (next) => {
      if (!ownWords.value) values.justification = next
    },
    { immediate: true }
  )
  const writeJustification = (text: string): void => {
    values.justification = text
    ownWords.value = text.trim() !== '' && text !== composed.value
  }

  const read = computed(() =>
    AccessContextSchema.safeParse(
      Object.fromEntries(Object.entries({ ...values, childReason: given.childReason ?? '' }).filter(([, value]) => value.trim() !== ''))
    )
  )
  const MISSING: Partial<Record<StopField, string>> = {
    reason: 'Choose a reason: its code or a word of it.',
    originator: 'Say who asked: collar number or name, 3 characters or more.',
    justification: 'Say why in 3 characters or more.'
  }
  /** What is wrong with a field, in words; undefined where nothing is. */
  const errorOf = (field: StopField): string | undefined => {
    const issue = read.value.error?.issues.find(({ path }) => path[0] === field)
    if (issue === undefined) return undefined
    return values[field].trim() === '' ? (MISSING[field] ?? issue.message) : issue.message
  }
  const firstWrong = (): StopField | undefined => STOP_FIELDS.find((field) => errorOf(field) !== undefined)
  const complete = (): AccessContext | null => read.value.data ?? null
  // SECURITY: H51 the coach tells and never refuses: what it says is no error of any field.
  const earlier = useStop().said
  const coach = computed(() => coachOn(values, earlier))

  return { values, writeJustification, errorOf, firstWrong, complete, coach }
}
