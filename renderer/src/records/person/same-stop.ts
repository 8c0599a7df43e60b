import type { AccessContext } from '../../../../mock-server/api/access-context.ts'

/** Whether two accesses belong to one stop; a child's further reason is one record's, not the stop's. */
export const sameStop = (one: AccessContext | null, other: AccessContext | null): boolean =>
  one !== null &&
  other !== null &&
  (['reason', 'justification', 'originator', 'place', 'incident'] as const).every((part) => one[part] === other[part])

/** The stop alone: what is opened from a child's record does not inherit the reason for opening that child. */
export const stopOf = (context: AccessContext | null): AccessContext | null => {
  if (context === null) return null
  const { childReason: _childReason, ...stop } = context
  return stop
}
