import type { EndpointName } from '../../api/endpoints.ts'
import type { Call } from '../http/call.ts'
import type { Refusal } from '../http/refusal.ts'
import { childAccess } from '../people/child-reason.ts'
import { NO_PERSON } from '../people/handlers.ts'
import { isChild } from '../people/search/born-between.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'

/** What the audit entry adds of the access, or why a person's arrests and disposals may not be opened. */
export const openArrests = async (
  { store }: Service,
  call: Pick<Call<EndpointName>, 'caller' | 'headers' | 'at'>,
  personId: string
): Promise<{ readonly state: 'open'; readonly note: string } | Refusal> => {
  const person = await store.read('personRecord', { personId })
  if (person === null) return NO_PERSON
  if (!isChild(person.content.birth, calendarDay(call.at))) return { state: 'open', note: '' }
  // SECURITY: H52 a child's arrests and disposals are as much of the record as the person page
  const access = childAccess(call)
  return 'outcome' in access ? { ...access, personIds: [personId] } : access
}
