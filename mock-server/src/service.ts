import type { Logger } from 'pino'
import type { LedsStore } from '../store/open-store.ts'
import type { Reference } from './reference/reference.ts'
import type { Sessions } from './niam/sessions.ts'
import type { TrainingPorts } from './training/ports.ts'

/** What every handler stands on; made once at start, passed in (no globals). */
export interface Service {
  readonly store: LedsStore
  readonly sessions: Sessions
  readonly reference: Reference
  readonly logger: Logger
  readonly clock: () => Date
  /** Key of this process for the tokens that prove a duplicate search. */
  readonly searchKey: Uint8Array
  /** Within which a force is to acknowledge a hit on a report of its own. */
  readonly hitMinutes: number
  /** After which a print is due back, days. */
  readonly printDays: number
  /** What a training run refuses and withholds. */
  readonly training: TrainingPorts
}

// Made once: making one takes longer than all the rest of a call's checks.
const CALENDAR = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

/** The calendar day of the United Kingdom, YYYY-MM-DD: dates in records are dates there. */
export const calendarDay = (at: Date): string => CALENDAR.format(at)
