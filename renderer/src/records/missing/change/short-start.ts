import { reviewBy } from '../../../../../mock-server/api/missing-rules.ts'
import type { MissingReport } from '../../../../../mock-server/api/missing.ts'
import { today } from '../../../app/clock.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import { momentAsTyped } from '../../../forms/datetimes/moment-as-typed.ts'
import type { FormStart } from '../../../forms/form-model.ts'
import { NOT_AMENDED } from '../missing-fields.ts'
import { gradeRule } from '../missing-words.ts'
import { onlyFilled, riskAsTyped, toFields } from '../to-fields.ts'
import { foundAsTyped, interviewAsTyped } from './found-fields.ts'
import type { MissingChange } from '../../../../../mock-server/api/missing.ts'

/** What is guessed before a key is pressed, marked until looked at. @param now ISO 8601 */
const guessed = (change: MissingChange, { content, found, returnInterview }: MissingReport, now: string): Record<string, string> => {
  switch (change) {
    case 'sighting':
      return { 'sighting.at': momentAsTyped(now) }
    case 'found':
      return found === null ? { 'found.at': momentAsTyped(now) } : {}
    case 'return-interview':
      return returnInterview === null ? { 'returnInterview.at': momentAsTyped(now) } : {}
    case 'cancel':
      return { date: inWords(today(new Date(now))) }
    case 'review': {
      const rule = gradeRule(content.grade)
      const next = rule?.offered === true ? { nextReviewAt: momentAsTyped(reviewBy(rule, now)) } : {}
      return { grade: content.grade, gradeRationale: content.gradeRationale, ...next }
    }
    case 'amend':
    case 'answer-risk':
    case 'transfer':
      return {}
  }
}
/** What stands in the report already and is put right in this form. */
const standing = (change: MissingChange, { content, found, returnInterview }: MissingReport): Readonly<Record<string, string>> => {
  switch (change) {
    case 'amend':
      return Object.fromEntries(Object.entries(toFields(content)).filter(([path]) => !NOT_AMENDED.has(path)))
    case 'answer-risk':
      return onlyFilled(riskAsTyped(content.risk))
    case 'found':
      return onlyFilled({ ...foundAsTyped(found), ...interviewAsTyped(returnInterview) })
    case 'return-interview':
      return onlyFilled(interviewAsTyped(returnInterview))
    case 'sighting':
    case 'review':
    case 'transfer':
    case 'cancel':
      return {}
  }
}

/** What the form of a change begins with. @param now ISO 8601 */
export const changeStart = (change: MissingChange, report: MissingReport, now: string): FormStart => {
  const carried = guessed(change, report, now)
  return { fields: { ...standing(change, report), ...carried }, carried: Object.keys(carried) }
}
