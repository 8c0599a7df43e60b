import type { AuditEntry } from './store.ts'

/**
 * How an operation completes the audit entries handed with its write: it returns an object with `audited`, whose
 * fields replace the same fields of each entry before it is hashed. It is for what exists only inside the
 * transaction: the new person's id, the reference given to a report; `audited: null` where nothing was done and nothing is
 * to be logged: a lease renewed, a check put back that one had not.
 *
 *     return { reportId, reference, audited: { subject: reference } }
 */
export interface Completing {
  readonly audited: Partial<Pick<AuditEntry, 'personId' | 'subject' | 'result'>> | null
}

const completes = (result: unknown): result is Completing =>
  typeof result === 'object' && result !== null && 'audited' in result && typeof result.audited === 'object'

/** The entries as they are to be appended, completed by what the operation returned. */
export const completed = (entries: readonly AuditEntry[], result: unknown): readonly AuditEntry[] => {
  if (!completes(result)) return entries
  const { audited } = result
  return audited === null ? [] : entries.map((entry) => ({ ...entry, ...audited }))
}
