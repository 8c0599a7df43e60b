import type { HeldDraft } from '../../../electron/contract/drafts.ts'
import type { Write } from '../../../electron/contract/writes.ts'
import type { DueItem } from '../../../mock-server/api/due.ts'
import { clockTime, today } from '../app/clock.ts'
import { MONTHS } from '../forms/dates/calendar.ts'
import type { SignalKind } from '../ui/kinds.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** What is due within this time is said as a warning. Milliseconds. */
const SOON_MS = 4 * HOUR

const WHAT: Readonly<Record<DueItem['kind'], string>> = {
  'second-check': 'Second check',
  queried: 'Queried: look again',
  review: 'Review',
  weeding: 'Is erased',
  'wanted-unconfirmed': 'Unconfirmed wanted',
  'sealed-opened': 'Sealed details opened',
  request: 'Request',
  'missing-review': 'Risk review',
  'missing-risk': 'Risk questions open',
  'return-interview': 'Return interview',
  'missing-ukmpu': 'Tell the UKMPU',
  'property-unconfirmed': 'Unconfirmed property',
  'property-review': 'Property review',
  'property-match': 'Possible match',
  'vehicle-unconfirmed': 'Unconfirmed vehicle',
  'vehicle-reminder': 'Still unconfirmed',
  'vehicle-supervisor': 'Unconfirmed for 35 days',
  'vehicle-expiry': 'Vehicle report expires',
  'vehicle-match': 'Possible match',
  hit: 'Checked by another force',
  'hit-overdue': 'Check not acknowledged',
  'print-return': 'Print to return',
  recertification: 'Account to recertify',
  incident: 'Security incident'
}
const ACTION: Readonly<Record<DueItem['kind'], string>> = {
  'second-check': 'opens the report for the second check',
  queried: 'opens the report to amend it',
  review: 'opens the report to extend its review',
  weeding: 'opens the report to extend it',
  'wanted-unconfirmed': 'opens the report to confirm it',
  'sealed-opened': 'opens who opened them, and why',
  request: 'takes the request and opens it',
  'missing-review': 'opens the review of the risk',
  'missing-risk': 'opens the risk questions',
  'return-interview': 'opens the return interview',
  'missing-ukmpu': 'opens the amendment to say when they were told',
  'property-unconfirmed': 'opens the report to confirm it',
  'property-review': 'opens the report to extend its review',
  'property-match': 'opens the report and says that you have seen it',
  'vehicle-unconfirmed': 'opens the report to confirm it',
  'vehicle-reminder': 'opens the report to confirm it',
  'vehicle-supervisor': 'opens the report and says that you have seen it',
  'vehicle-expiry': 'opens the report to extend it',
  'vehicle-match': 'opens the report and says that you have seen it',
  hit: 'opens the report and acknowledges the check',
  'hit-overdue': 'opens the report and says that you have seen it',
  'print-return': 'leads to it in Prints',
  recertification: 'opens the account: an administrator recertifies it',
  incident: 'opens the incident among the notices'
}
const DRAFT_WHAT: Readonly<Record<HeldDraft['content']['kind'], string>> = {
  'wanted-report': 'Wanted report',
  'wanted-change': 'Change of a wanted report',
  'property-report': 'Property report',
  'property-change': 'Change of a property report',
  'vehicle-report': 'Vehicle report',
  'vehicle-change': 'Change of a vehicle report',
  person: 'New person',
  'arrest-report': 'Arrest report',
  'arrest-step': 'Step of an arrest report',
  'missing-report': 'Missing report',
  'missing-change': 'Change of a missing report',
  'unidentified-report': 'Somebody found without a name',
  'unidentified-change': 'Change of somebody found without a name',
  'request-return': 'Return of a request'
}

export const itemWhat = ({ kind }: DueItem): string => WHAT[kind]
/** What Enter does, for the keys shown. */
export const itemAction = ({ kind }: DueItem): string => ACTION[kind]
export const draftWhat = ({ content }: HeldDraft): string => DRAFT_WHAT[content.kind]

/** @param milliseconds not negative. @returns `25 min`, `3 h 10 min`, `4 days` */
export const lasting = (milliseconds: number): string => {
  if (milliseconds >= 2 * DAY) return `${Math.floor(milliseconds / DAY)} days`
  const hours = Math.floor(milliseconds / HOUR)
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE)
  return hours === 0 ? `${minutes} min` : minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`
}

/** @param iso moment. @returns `14:02` of today, `21 Nov, 14:02` of another day */
export const shortMoment = (iso: string, at: Date): string => {
  const moment = new Date(iso)
  const day = `${moment.getDate()} ${(MONTHS[moment.getMonth()] ?? '').slice(0, 3)}`
  return today(moment) === today(at) ? clockTime(moment) : `${day}, ${clockTime(moment)}`
}

export interface Clock {
  readonly kind: SignalKind
  readonly icon: string
  readonly text: string
}

/** How an item stands against its time: icon and word beside the colour. */
export const itemClock = ({ dueAt }: DueItem, at: Date): Clock => {
  const left = Date.parse(dueAt) - at.getTime()
  if (left <= 0) return { kind: 'danger', icon: 'pi-exclamation-triangle', text: `Overdue ${lasting(-left)}` }
  return left <= SOON_MS
    ? { kind: 'warning', icon: 'pi-clock', text: `Due in ${lasting(left)}` }
    : { kind: 'neutral', icon: 'pi-clock', text: `Due in ${lasting(left)}` }
}

const WRITE_CLOCK: Readonly<Partial<Record<Write['state'], Clock>>> = {
  refused: { kind: 'danger', icon: 'pi-times-circle', text: 'Returned' },
  'in-doubt': { kind: 'warning', icon: 'pi-question-circle', text: 'Not certain' },
  queued: { kind: 'warning', icon: 'pi-pause-circle', text: 'Waits to be sent' }
}
export const writeClock = ({ state }: Write): Clock => WRITE_CLOCK[state] ?? { kind: 'neutral', icon: 'pi-send', text: 'Under way' }

export const draftClock = ({ handedOver, savedRevision, revision }: HeldDraft): Clock => {
  if (handedOver !== null) return { kind: 'information', icon: 'pi-user-edit', text: 'Handed to you' }
  return savedRevision < revision
    ? { kind: 'warning', icon: 'pi-save', text: 'Kept here only' }
    : { kind: 'neutral', icon: 'pi-file-edit', text: 'Draft' }
}

/** What a notice of a hit says: who checked, where and why, and whom to tell. */
const hitNotes = ({ hit }: DueItem): string[] => {
  if (hit === undefined) return []
  const tell = [hit.officer, hit.contact].filter((part) => part !== null).join(', ')
  const where = hit.place === null ? '' : `, ${hit.place}`
  return [`${hit.by}, force ${hit.byForce}${where} · ${hit.reason}`, ...(tell === '' ? [] : [`tell ${tell}`])]
}

/** Who holds or held an item, and what they said; the parts that are so. */
export const itemNotes = (item: DueItem, me: string, at: Date): string[] => {
  const { assignedTo, assignmentNote, lease, mayAct, kind } = item
  const handed =
    assignedTo === null
      ? ''
      : `handed to ${assignedTo.name === me ? 'you' : assignedTo.name}${assignmentNote === null ? '' : `: “${assignmentNote}”`}`
  const atIt = lease === null || lease.name === me ? '' : `${lease.name} is at it until ${shortMoment(lease.until, at)}`
  const barred = mayAct ? '' : kind === 'second-check' ? 'you sent it: another operator checks it' : 'not yours to act on'
  return [...hitNotes(item), handed, atIt, barred].filter((part) => part !== '')
}

/** @returns `3 overdue, 12 due, 2 drafts` */
export const countWords = (counts: { readonly overdue: number; readonly due: number; readonly drafts: number }): string => {
  const parts = [
    counts.overdue === 0 ? '' : `${counts.overdue} overdue`,
    counts.due === 0 ? '' : `${counts.due} due`,
    counts.drafts === 0 ? '' : `${counts.drafts} ${counts.drafts === 1 ? 'draft' : 'drafts'}`
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'nothing' : parts.join(', ')
}
