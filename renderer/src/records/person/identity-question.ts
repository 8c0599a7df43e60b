import type { Candidate, PersonContent } from '../../../../mock-server/api/people.ts'
import { tellFromOthers, type TellFromOthers } from '../../checks/tell-apart.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import { trueName } from './person-words.ts'

/** What is asked before an identity is confirmed; `others` is null where the search found nobody else. */
export interface IdentityQuestion extends Omit<TellFromOthers, 'others'> {
  readonly others: string | null
}

/** What only the person is likely to know or to bear, the surest first. */
const fromRecord = (content: PersonContent): Omit<TellFromOthers, 'others'> => {
  const { birth, marks, addresses } = content
  if (birth.date?.length === 10) return { question: 'What is your date of birth?', here: inWords(birth.date) }
  const [mark] = marks
  if (mark !== undefined) return { question: `Any ${mark.kind} on the ${mark.place}?`, here: mark.description }
  const [address] = addresses
  if (address !== undefined) return { question: 'Where do you live?', here: address.lines }
  if (birth.place !== undefined) return { question: 'Where were you born?', here: birth.place }
  return { question: 'What is your full name?', here: trueName(content) }
}

/** The question that tells the person of this record from the others that the search found; else one from the record alone. */
export const identityQuestion = (
  personId: string,
  { content, candidates }: { readonly content: PersonContent; readonly candidates: readonly Candidate[] }
): IdentityQuestion => tellFromOthers(personId, candidates) ?? { ...fromRecord(content), others: null }
