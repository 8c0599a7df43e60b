import { AUDIT_PATTERNS, PATTERN_EXAMPLES } from '../../../api/audit.ts'
import type { AuditEvent, AuditPattern, AuditPatternKind } from '../../../api/audit.ts'
import { ENDPOINTS } from '../../../api/endpoints.ts'
import type { Role } from '../../../api/entitlements.ts'
import { AUDIT_REPEATS, mismatchOf, sameWords } from '../../../api/justification-rules.ts'
import { foldName } from '../../people/search/fold-name.ts'
import { MANY_CHILDREN, SHIFTS } from './thresholds.ts'

/** What is known of those who look and of those who are looked at. */
export interface Known {
  /** Null where there is no such account any more. */
  readonly user: (user: string) => { readonly name: string; readonly role: Role } | null
  readonly person: (personId: string) => { readonly surnames: readonly string[]; readonly childOn: (at: string) => boolean } | null
}

const HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' })

/** `A. Okafor-Lindqvist` as it is compared. */
const surnameOf = (name: string): string => foldName(name.replace(/^(\p{L}\.\s*)+/u, ''))
const askedSurname = ({ actionCode, subject }: AuditEvent): string | null =>
  actionCode === ENDPOINTS.searchPeople.actionCode ? (/ surname=(.+?)(?= [A-Za-z]+=|$)/.exec(subject)?.[1] ?? null) : null

interface Sign {
  readonly kind: AuditPatternKind
  /** What is alike: signs of one user and kind that agree in it are one pattern. */
  readonly alike: string
  readonly about: string
  /** What is counted, each once. */
  readonly counted: string
}

/** The words of an access and the words its reason does not go with. */
const signsOfWords = (event: AuditEvent): Sign[] => {
  const { justification, reason, personId, subject, sequence } = event
  if (justification === null) return []
  const mismatch = mismatchOf({ reason: reason?.split(' - ')[0] ?? '', justification })
  const whom = personId ?? (event.actionCode === ENDPOINTS.searchPeople.actionCode ? subject : null)
  return [
    ...(mismatch === null || reason === null
      ? []
      : [
          {
            kind: 'reason-mismatch' as const,
            alike: `${reason} ${mismatch}`,
            about: `“${justification}” speaks of ${mismatch}; the reason was ${reason}`,
            counted: String(sequence)
          }
        ]),
    ...(whom === null
      ? []
      : [{ kind: 'repeated-justification' as const, alike: sameWords(justification), about: `“${justification}”`, counted: whom }])
  ]
}

const signsOfPeople = (event: AuditEvent, known: Known, own: string): Sign[] => {
  const { personId, sequence, at } = event
  const asked = askedSurname(event)
  const person = personId === null ? null : known.person(personId)
  return [
    ...(asked !== null && foldName(asked) === own
      ? [{ kind: 'self-search' as const, alike: '', about: 'searched under the user’s own surname', counted: String(sequence) }]
      : []),
    ...(personId !== null && person?.surnames.some((surname) => foldName(surname) === own) === true
      ? [{ kind: 'same-surname' as const, alike: '', about: 'people who bear the user’s surname', counted: personId }]
      : []),
    ...(personId !== null && person?.childOn(at) === true
      ? [{ kind: 'many-children' as const, alike: '', about: 'different children’s records', counted: personId }]
      : [])
  ]
}

const signsOfTime = ({ at, sequence }: AuditEvent, role: Role): Sign[] => {
  const shift = SHIFTS[role]
  const hour = Number(HOUR.format(new Date(at)))
  if (shift === null || (hour >= shift.from && hour < shift.to)) return []
  const hours = `before ${String(shift.from).padStart(2, '0')}:00 or after ${String(shift.to).padStart(2, '0')}:00`
  return [{ kind: 'out-of-hours', alike: '', about: hours, counted: String(sequence) }]
}

/** From how many on it is a pattern. */
const LEAST: Readonly<Record<AuditPatternKind, number>> = {
  'self-search': 1,
  'same-surname': 1,
  'repeated-justification': AUDIT_REPEATS,
  'reason-mismatch': 1,
  'many-children': MANY_CHILDREN,
  'out-of-hours': 1
}

/**
 * What of these accesses is worth a look, kind by kind, the most first.
 * @param events answered accesses of users, in their order
 */
export const findPatterns = (
  events: Iterable<AuditEvent>,
  known: Known
): { readonly events: number; readonly patterns: AuditPattern[] } => {
  const found = new Map<string, Omit<AuditPattern, 'count' | 'examples'> & { readonly counted: Set<string>; examples: AuditEvent[] }>()
  let read = 0
  for (const event of events) {
    read += 1
    const account = event.user === null ? null : known.user(event.user)
    if (event.user === null || account === null) continue
    const signs = [...signsOfWords(event), ...signsOfPeople(event, known, surnameOf(account.name)), ...signsOfTime(event, account.role)]
    for (const { kind, alike, about, counted } of signs) {
      const key = JSON.stringify([kind, event.user, alike])
      const standing = found.get(key) ?? { kind, user: event.user, about, counted: new Set<string>(), examples: [] }
      standing.counted.add(counted)
      standing.examples = [event, ...standing.examples].slice(0, PATTERN_EXAMPLES)
      found.set(key, standing)
    }
  }
  const patterns = [...found.values()]
    .map(({ counted, ...pattern }) => ({ ...pattern, count: counted.size }))
    .filter(({ kind, count }) => count >= LEAST[kind])
    .sort((one, other) => AUDIT_PATTERNS.indexOf(one.kind) - AUDIT_PATTERNS.indexOf(other.kind) || other.count - one.count)
  return { events: read, patterns }
}
