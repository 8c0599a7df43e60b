import { computed, watch } from 'vue'
import { reviewBy } from '../../../../mock-server/api/missing-rules.ts'
import { momentAsTyped } from '../../forms/datetimes/moment-as-typed.ts'
import type { FormModel } from '../../forms/form-model.ts'
import { gradeRule } from './missing-words.ts'

/**
 * The grade sets when the risk is next reviewed, marked until it was looked at. A time given by hand stands.
 * @param regraded told whenever another grade was chosen
 */
export const useGradeReview = (form: Pick<FormModel, 'value' | 'carry'>, regraded: () => void = () => undefined): void => {
  const grade = computed(() => form.value('grade').value.toUpperCase())
  const review = form.value('nextReviewAt')
  let setByUs = review.value
  watch(grade, (chosen, before) => {
    const rule = gradeRule(chosen)
    if (rule === undefined || !rule.offered || chosen === before) return
    regraded()
    if (review.value !== '' && review.value !== setByUs) return
    setByUs = momentAsTyped(reviewBy(rule, new Date().toISOString()))
    form.carry('nextReviewAt', setByUs)
  })
}
