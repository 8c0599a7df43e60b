import type { Tab } from '../../../../../electron/contract/workspace.ts'
import type { PersonRecord } from '../../../../../mock-server/api/people.ts'
import { useTabs, type NewTab } from '../../../workspaces/tabs.ts'
import { trueName } from '../../person/person-words.ts'

/** The report's tab, which takes the place of a step that was sent; one that stood open beside it gives way to it. */
export const reportAfter = (
  { reportId, personId, context }: Extract<Tab, { kind: 'arrest-step' }>,
  person: Pick<PersonRecord, 'content'> | null
): NewTab => {
  const tabs = useTabs()
  const other = tabs.find((one) => one.kind === 'arrest-report' && one.reportId === reportId)
  const title = other?.title ?? `Arrest: ${person === null ? '' : trueName(person.content)}`
  if (other !== undefined) tabs.close(other.number)
  return { kind: 'arrest-report', title: title.slice(0, 200), context, personId, reportId }
}
