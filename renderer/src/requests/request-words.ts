import type { InboxKind, RequestItem, RequestState } from '../../../mock-server/api/requests.ts'
import { lasting, shortMoment, type Clock } from '../due/due-words.ts'

const SOON_MS = 4 * 3_600_000

export const KIND_WORDS: Readonly<Record<InboxKind, string>> = {
  wanted: 'Wanted',
  missing: 'Missing',
  arrest: 'Arrest',
  property: 'Property',
  vehicle: 'Vehicle',
  unidentified: 'Unidentified'
}
const STATE_WORDS: Readonly<Record<RequestState, string>> = {
  waiting: 'Waits',
  taken: 'Taken',
  submitted: 'Submitted',
  returned: 'Returned',
  withdrawn: 'Withdrawn'
}

export const isOpen = ({ state }: Pick<RequestItem, 'state'>): boolean => state === 'waiting' || state === 'taken'

/** `Wanted: new`, `Wanted: amendment`, `Wanted: proposal`. */
export const kindWords = ({ kind, action, proposal }: Pick<RequestItem, 'kind' | 'action' | 'proposal'>): string =>
  `${KIND_WORDS[kind]}: ${proposal ? 'proposal' : action}`

/** How it stands against its time while it waits; what became of it after. Icon and word beside the colour. */
export const requestClock = (request: Pick<RequestItem, 'state' | 'dueAt' | 'wishedBy'>, at: Date): Clock => {
  if (request.state === 'submitted') return { kind: 'good', icon: 'pi-check-circle', text: STATE_WORDS.submitted }
  if (!isOpen(request)) return { kind: 'neutral', icon: 'pi-reply', text: STATE_WORDS[request.state] }
  const left = Date.parse(request.dueAt) - at.getTime()
  if (left <= 0) return { kind: 'danger', icon: 'pi-exclamation-triangle', text: `Overdue ${lasting(-left)}` }
  return { kind: left <= SOON_MS ? 'warning' : 'neutral', icon: 'pi-clock', text: `Due in ${lasting(left)}` }
}

/** How long ago it came: `3 h 10 min`. */
export const ageWords = ({ receivedAt }: Pick<RequestItem, 'receivedAt'>, at: Date): string =>
  lasting(Math.max(0, at.getTime() - Date.parse(receivedAt)))

export const sourceWords = ({ source }: Pick<RequestItem, 'source'>): string => `${source.label} (${source.kind} ${source.code})`

export const faultWords = ({ faultCount }: Pick<RequestItem, 'faultCount'>): string =>
  faultCount === 0 ? 'none found' : `${faultCount} to mend`

/** Who is at it, and until when; '' where nobody is. @param me user's name as leases have it */
export const holderWords = ({ lease }: Pick<RequestItem, 'lease'>, me: string, at: Date): string =>
  lease === null ? '' : `${lease.name === me ? 'you' : lease.name}, until ${shortMoment(lease.until, at)}`

export const stateWords = ({ state, record }: Pick<RequestItem, 'state' | 'record'>): string =>
  state === 'submitted' && record !== null && record.reference !== '' ? `Submitted as ${record.reference}` : STATE_WORDS[state]

/** @returns `12 wait, 2 overdue, 1 taken` */
export const totalWords = ({ waiting, taken, overdue }: { readonly waiting: number; readonly taken: number; readonly overdue: number }) =>
  [`${waiting} ${waiting === 1 ? 'waits' : 'wait'}`, overdue === 0 ? '' : `${overdue} overdue`, taken === 0 ? '' : `${taken} taken`]
    .filter((part) => part !== '')
    .join(', ')
