import { describe, expect, it } from 'vitest'
import type { AuditEvent } from '../../../api/audit.ts'
import { AUDIT_REPEATS } from '../../../api/justification-rules.ts'
import { auditEntry } from '../../../store/audit-entry.fixture.ts'
import { findPatterns, type Known } from './find-patterns.ts'
import { MANY_CHILDREN } from './thresholds.ts'

const NOON = '2026-11-22T12:00:00.000Z'
let sequence = 0
const event = (more: Partial<AuditEvent> = {}): AuditEvent => ({
  ...auditEntry({ user: 'bureau1', reason: '5 - Investigation', justification: `Case ${(sequence += 1)}` }),
  sequence,
  at: NOON,
  hash: '',
  previousHash: '',
  ...more
})
const search = (surname: string): AuditEvent =>
  event({ actionCode: 'Search Person', subject: `search: 3 candidates for surname=${surname} forenames=["A"] birthDate=1990` })
const known: Known = {
  user: (user) => ({ name: 'A. Okafor-Lindqvist', role: user === 'control1' ? 'control-room' : 'bureau' }),
  person: (personId) => ({
    surnames: [personId.startsWith('kin') ? 'OKAFOR LINDQVIST' : 'Smith'],
    childOn: () => personId.startsWith('child')
  })
}
const kinds = (events: readonly AuditEvent[]) => findPatterns(events, known).patterns.map(({ kind, user, count }) => [kind, user, count])
const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))

describe('H51 patterns worth a look', () => {
  it('are none in a usual day', () => {
    const events = [search('SMITH'), event({ personId: 'a' }), event({ personId: 'child-1' })]
    expect(findPatterns(events, known)).toEqual({ events: 3, patterns: [] })
  })
  it('finds a search under one’s own surname, however it is written, and only there', () => {
    expect(kinds([search('OKAFOR LINDQVIST'), search('okafor-lindqvist'), search('OKAFOR')])).toEqual([['self-search', 'bureau1', 2]])
  })
  it('finds people of one’s own surname, each counted once', () => {
    expect(kinds([event({ personId: 'kin-1' }), event({ personId: 'kin-1' }), event({ personId: 'kin-2' })])).toEqual([
      ['same-surname', 'bureau1', 2]
    ])
  })
  it('finds one justification for many people, but not for many looks at one', () => {
    const said = (personId: string) => event({ personId, justification: 'Enquiry' })
    expect(kinds(many(AUDIT_REPEATS, (at) => said(`p-${at}`)))).toEqual([['repeated-justification', 'bureau1', AUDIT_REPEATS]])
    expect(kinds(many(AUDIT_REPEATS, () => said('p')))).toEqual([])
    expect(kinds(many(AUDIT_REPEATS - 1, (at) => said(`p-${at}`)))).toEqual([])
  })
  it('finds words that do not go with the reason', () => {
    const [found] = findPatterns([event({ reason: '1 - Vehicle and/or person stopped', justification: 'Burglary' })], known).patterns
    expect(found).toMatchObject({ kind: 'reason-mismatch', count: 1, about: expect.stringContaining('speaks of an investigation') })
  })
  it('finds many different children’s records', () => {
    expect(kinds(many(MANY_CHILDREN, (at) => event({ personId: `child-${at}` })))).toEqual([['many-children', 'bureau1', MANY_CHILDREN]])
    expect(kinds(many(MANY_CHILDREN - 1, (at) => event({ personId: `child-${at}` })))).toEqual([])
  })
  it('finds what is done out of hours by the clock of the United Kingdom, but not of a room that works round the clock', () => {
    const [early, summer, late] = ['2026-11-22T05:59:00Z', '2026-07-01T05:00:00Z', '2026-11-22T22:00:00Z']
    expect(kinds([event({ at: early }), event({ at: summer }), event({ at: late })])).toEqual([['out-of-hours', 'bureau1', 2]])
    expect(kinds([event({ at: early, user: 'control1' })])).toEqual([])
  })
  it('gives the latest few of what it found, and keeps users apart', () => {
    const [mine, theirs] = findPatterns(
      [...many(9, () => search('Okafor-Lindqvist')), { ...search('Okafor-Lindqvist'), user: 'bureau3' }],
      known
    ).patterns
    expect(mine?.examples.map((one) => one.sequence)).toEqual(many(5, (at) => sequence - 1 - at))
    expect(theirs).toMatchObject({ user: 'bureau3', count: 1 })
  })
})
