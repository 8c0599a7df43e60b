import type { PersonSummary } from '../../../mock-server/api/summary.ts'
import { success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import type { LedsClient } from '../leds/leds-client.ts'
import type { ArrestAsked, HeldArrest } from './arrest-sheet.ts'

/** The first refusal, or all that was asked for. */
const all = <T>(answers: readonly Result<T>[]): Result<T[]> => {
  const values: T[] = []
  for (const answer of answers) {
    if (!answer.ok) return answer
    values.push(answer.value)
  }
  return success(values)
}

/** The report with its offences, remands and cases, each read under the stop. */
export const readArrest = async (
  call: LedsClient,
  { context, personId, reportId }: ArrestAsked,
  person: PersonSummary
): Promise<Result<HeldArrest>> => {
  const asked = { context, params: { personId } }
  const [report, page, history] = await Promise.all([
    call('arrestReport', { context, params: { personId, reportId } }),
    call('arrestReports', asked),
    call('disposalHistory', asked)
  ])
  if (!report.ok) return report
  if (!page.ok) return page
  if (!history.ok) return history
  const summary = page.value.arrestSummaries.find(({ arrestReportHeadlines }) => arrestReportHeadlines.reportId === reportId)
  const [offences, remands] = await Promise.all([
    Promise.all(
      (summary?.offencesHeadlines ?? []).map(({ offenceId }) => call('offence', { context, params: { personId, reportId, offenceId } }))
    ),
    Promise.all(
      (summary?.remandHeadlines ?? []).map(({ remandId }) => call('remand', { context, params: { personId, reportId, remandId } }))
    )
  ])
  const [heldOffences, heldRemands] = [all(offences), all(remands)]
  if (!heldOffences.ok) return heldOffences
  if (!heldRemands.ok) return heldRemands
  return success({
    person,
    report: report.value,
    offences: heldOffences.value,
    remands: heldRemands.value.toSorted((one, other) => other.content.remandDate.localeCompare(one.content.remandDate)),
    cases: history.value.entries.filter(({ charges }) => charges.some(({ arrestSummonsId }) => arrestSummonsId === reportId))
  })
}
