import type { CodeRow } from '../../../../mock-server/api/reference.ts'

/** How the person came to be reported. */
export const PROCESS_STAGES: readonly CodeRow[] = [
  { code: 'A', label: 'Arrest' },
  { code: 'S', label: 'Summons' },
  { code: 'P', label: 'Charge by post' },
  { code: 'R', label: 'Reported' }
]
/** What a letter after a CJS code says too (leds-api, Identifiers). */
export const ROLES: readonly CodeRow[] = [
  { code: 'AT', label: 'Attempt' },
  { code: 'AA', label: 'Aiding and abetting' },
  { code: 'C', label: 'Conspiracy' },
  { code: 'I', label: 'Incitement' }
]
export const FINGERPRINT_STATES: readonly CodeRow[] = [
  { code: 'T', label: 'Taken' },
  { code: 'N', label: 'Not taken' }
]
export const DNA_STATES: readonly CodeRow[] = [
  { code: 'T', label: 'Taken' },
  { code: 'C', label: 'Confirmed on the database' },
  { code: 'N', label: 'Not taken' }
]
