/**
 * What of a justification is worth a second look (H51): shared by the operator's coach and the auditor's patterns. It
 * tells, and never refuses: a stop-check desk repeats its words with reason.
 */

/** A justification as it is compared: its words alone, whatever their case, spacing and punctuation. */
export const sameWords = (justification: string): string =>
  justification
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** So many checks before with the same words are many: the coach says so. */
export const COACH_REPEATS = 5
/** One user's same words over so many different people are worth an auditor's look. */
export const AUDIT_REPEATS = 10

interface Hint {
  readonly says: RegExp
  /** What the words speak of, as it is said to the operator. */
  readonly of: string
  /** Codes of the table of reasons that they go with. */
  readonly fits: readonly string[]
}

/** Words that speak of one kind of task. Few and plain ones: what may mean several things is not among them. */
const HINTS: readonly Hint[] = [
  { says: /\b(traffic stop|stop check|stop and search|pulled over)\b/, of: 'somebody stopped', fits: ['1', '2', '10'] },
  { says: /\b(collision|rtc|crash)\b/, of: 'a collision', fits: ['4'] },
  { says: /\b(abandoned|unattended|parked)\b/, of: 'a parked or abandoned vehicle', fits: ['3'] },
  { says: /\b(domestic abuse|domestic violence|child protection|safeguarding)\b/, of: 'family protection', fits: ['7'] },
  { says: /\b(audit|transaction log)\b/, of: 'an audit check', fits: ['0'] },
  { says: /\b(data quality|housekeeping|administration|vetting|recruitment)\b/, of: 'administration', fits: ['6', '8'] },
  { says: /\b(investigation|suspect|burglary|robbery|theft|assault|fraud)\b/, of: 'an investigation', fits: ['5', '7', '8', '9'] }
]

/**
 * What the words speak of where no reason that they go with was given; null where they fit, or say nothing of the kind.
 * @param reason code of the reason, 0 to 10
 */
export const mismatchOf = ({ reason, justification }: { readonly reason: string; readonly justification: string }): string | null => {
  const words = sameWords(justification)
  const spoken = HINTS.filter(({ says }) => says.test(words))
  return spoken.some(({ fits }) => fits.includes(reason)) ? null : (spoken[0]?.of ?? null)
}

/**
 * What the coach says of a justification; null for nothing.
 * @param earlier the justifications of this session's checks before
 */
export const coachOn = (
  { reason, justification }: { readonly reason: string; readonly justification: string },
  earlier: readonly string[]
): string | null => {
  const words = sameWords(justification)
  if (words === '' || reason === '') return null
  const mismatch = mismatchOf({ reason, justification })
  if (mismatch !== null) return `These words speak of ${mismatch}. Look whether reason ${reason} is the one you mean.`
  const repeats = earlier.filter((other) => sameWords(other) === words).length
  return repeats < COACH_REPEATS
    ? null
    : `The same words stood for ${repeats} checks before. Say what is different about this one: the place, the incident, what was seen.`
}
