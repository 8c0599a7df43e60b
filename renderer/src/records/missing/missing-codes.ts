import type {
  PUBLICITY_CONSENTS,
  RETURN_INTERVIEW_STATES,
  SAMPLE_HOLDINGS,
  SIGHTING_RELIABILITIES
} from '../../../../mock-server/api/missing-parts.ts'
import type { CodeRow } from '../../../../mock-server/api/reference.ts'
import type { Choice } from '../../forms/field.ts'

type Row<C extends string> = CodeRow & { readonly code: C }

/** K stands for "not known": N is "no". */
export const ANSWERS: readonly Choice[] = [
  { code: 'yes', label: 'yes', key: 'y' },
  { code: 'no', label: 'no', key: 'n' },
  { code: 'not-known', label: 'not known', key: 'k' }
]
export const PUBLICITY: readonly Row<(typeof PUBLICITY_CONSENTS)[number]>[] = [
  { code: 'given', label: 'Given' },
  { code: 'refused', label: 'Refused' },
  { code: 'not-asked', label: 'Not asked' }
]
export const SAMPLES: readonly Row<(typeof SAMPLE_HOLDINGS)[number]>[] = [
  { code: 'held', label: 'Held' },
  { code: 'not-held', label: 'Not held' },
  { code: 'not-known', label: 'Not known' }
]
export const RELIABILITIES: readonly Row<(typeof SIGHTING_RELIABILITIES)[number]>[] = [
  { code: 'confirmed', label: 'Confirmed' },
  { code: 'probable', label: 'Probable' },
  { code: 'possible', label: 'Possible' },
  { code: 'doubtful', label: 'Doubtful' }
]
export const INTERVIEWS: readonly Row<(typeof RETURN_INTERVIEW_STATES)[number]>[] = [
  { code: 'held', label: 'Held' },
  { code: 'offered', label: 'Offered' },
  { code: 'declined', label: 'Declined' },
  { code: 'not-offered', label: 'Not offered' }
]
/** Label of a code of one of these lists; the code itself where there is none. */
export const wordOf = (rows: readonly CodeRow[], code: string): string => rows.find((row) => row.code === code)?.label ?? code
