import type { AuditEvent, AuditFilters, AuditVerification } from '../../../mock-server/api/audit.ts'
import { clockTimeWithSeconds, today } from '../app/clock.ts'
import { addDays, inWords } from '../forms/dates/calendar.ts'

export const KIND_WORDS: Readonly<Record<AuditEvent['kind'], string>> = {
  collection: 'Recorded',
  alteration: 'Changed',
  consultation: 'Looked at',
  disclosure: 'Disclosed',
  combination: 'Combined',
  erasure: 'Erased',
  refusal: 'Refused',
  'sign-on': 'Sign-on',
  workstation: 'Workstation'
}

/** @returns `22 November 2026, 14:02:51` */
export const momentOf = ({ at }: Pick<AuditEvent, 'at'>): string => `${inWords(today(new Date(at)))}, ${clockTimeWithSeconds(at)}`

const shortId = (id: string): string => id.slice(0, 8)

const beginning = (day: string): number => new Date(`${day}T00:00:00`).getTime()
/** A calendar day of the workstation, from its first moment to its last. @param day `YYYY-MM-DD` */
export const startOf = (day: string): string => new Date(beginning(day)).toISOString()
export const endOf = (day: string): string => new Date(beginning(addDays(day, 1)) - 1).toISOString()
export const dayOf = (moment: string): string => today(new Date(moment))

const daysIn = ({ from, to }: AuditFilters): string[] => {
  if (from === undefined && to === undefined) return []
  if (from === undefined) return [`until ${inWords(dayOf(to ?? ''))}`]
  if (to === undefined) return [`since ${inWords(dayOf(from))}`]
  return dayOf(from) === dayOf(to) ? [inWords(dayOf(from))] : [`${inWords(dayOf(from))} to ${inWords(dayOf(to))}`]
}

/** What a search asks, in words: `bureau1 · Looked at · 22 November 2026`. */
export const askedWords = (filters: AuditFilters): string => {
  const parts = [
    ...(filters.user === undefined ? [] : [filters.user]),
    ...(filters.personId === undefined ? [] : [`person ${filters.personId}`]),
    ...(filters.kind === undefined ? [] : [KIND_WORDS[filters.kind]]),
    ...(filters.actionCode === undefined ? [] : [filters.actionCode]),
    ...(filters.reason === undefined ? [] : [`reason ${filters.reason}`]),
    ...(filters.referenceId === undefined ? [] : [`reference ${filters.referenceId}`]),
    ...daysIn(filters)
  ]
  return parts.length === 0 ? 'every event' : parts.join(' · ')
}

export const eventsInWords = (count: number): string => `${count} ${count === 1 ? 'event' : 'events'}`

/** What a tab of such a search is called. */
export const titleOf = ({ user, personId }: AuditFilters): string => {
  if (personId !== undefined) return `Audit: person ${shortId(personId)}`
  return user === undefined ? 'Audit' : `Audit: ${user}`
}

const FAULTS: Readonly<Record<NonNullable<AuditVerification['fault']>, string>> = {
  link: 'It is changed, missing, inserted or out of its place.',
  recomputed: 'From there on the chain was computed anew: it holds, but it is not the one that was signed.',
  cut: 'It was signed, and is gone: the end of the log is cut off.'
}
export const verifiedHeading = ({ intact, firstBroken }: AuditVerification): string =>
  intact ? 'The log is whole' : `The log is broken at event ${firstBroken ?? 'unknown'}`
export const verifiedWords = ({ events, fault, checkpoints, signedTo }: AuditVerification): string => {
  const signed = `${events} events were read and held against ${checkpoints} signed heads; the newest vouches for event ${signedTo}.`
  return fault === null ? signed : `${FAULTS[fault]} ${signed} Tell the administrator of the service, and keep the log as it is.`
}
