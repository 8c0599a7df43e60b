import { computed } from 'vue'
import type { RiskQuestion } from '../../../../mock-server/api/missing-parts.ts'
import type { MissingContent } from '../../../../mock-server/api/missing.ts'
import { useAppState } from '../../app/app-state.ts'
import type { TypedFields } from '../../forms/field.ts'
import { createFormModel, type FormModel, type FormStart } from '../../forms/form-model.ts'
import { keepOwnerReason, owningBy, readOwnerReason, withOwnerReason } from '../changes/owner-reason.ts'
import type { Beside } from '../changes/proposing.ts'
import { amendSections, missingSections } from './missing-fields.ts'
import { gradeRule } from './missing-words.ts'
import { readMissing, type MissingReading } from './to-content.ts'
import { useGradeReview } from './use-grade-review.ts'

/** A yes asks for its detail; a detail that is there stays in sight whatever the answer, so that nothing unseen is sent. */
export const detailAsked =
  (form: Pick<FormModel, 'value'>) =>
  (code: RiskQuestion): boolean =>
    form.value(`risk.${code}.answer`).value === 'yes' || form.value(`risk.${code}.detail`).value !== ''

/**
 * The form of a missing report; its rules are the contract's.
 * @param held of a report that is being amended: as it stands. Its grade, review and owner are changed elsewhere.
 * @param beside what is asked beside the report
 */
export const useMissingForm = (start: FormStart, held?: () => MissingContent | null, beside?: Beside) => {
  const owning = owningBy(useAppState().user?.force)
  const sections = computed(() => {
    const every = missingSections(detailAsked(form))
    if (held === undefined) return withOwnerReason(every, owning({ ownerForce: form.value('ownerForce').value }))
    return beside === undefined ? amendSections(every) : [...amendSections(every), beside.section]
  })
  const read = (typed: TypedFields): MissingReading => {
    const standing = held?.() ?? undefined
    const reading = readMissing(typed, {
      now: new Date().toISOString(),
      grade: gradeRule,
      ...(standing === undefined ? {} : { standing })
    })
    if (standing !== undefined) return keepOwnerReason(reading, standing)
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
  if (held === undefined) useGradeReview(form)
  return { form, sections, reading }
}
