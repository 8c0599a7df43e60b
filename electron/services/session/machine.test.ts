import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advance, signedOut, UNLOCK_ATTEMPTS, userOf } from './machine.ts'
import type { Session, SessionEvent } from './machine.ts'

const RULES = { endAfterLockMs: 900_000 }
const run = (events: readonly SessionEvent[], from: Session = signedOut): Session =>
  events.reduce((session, event) => advance(session, event, RULES), from)

const active: Session = { state: 'active', user: 'bureau1' }
const lockedAt = (at: number): Session => run([{ kind: 'lock', at, reason: 'asked' }], active)

const anEvent: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.record({ kind: fc.constant('signed-in' as const), user: fc.constantFrom('bureau1', 'bureau2') }),
  fc.record({ kind: fc.constant('warned' as const), locksAt: fc.nat(2_000_000) }),
  fc.record({ kind: fc.constantFrom('extended' as const, 'unlocked' as const, 'wrong-password' as const, 'signed-out' as const) }),
  fc.record({ kind: fc.constant('lock' as const), at: fc.nat(2_000_000), reason: fc.constantFrom('asked' as const, 'idle' as const) }),
  fc.record({ kind: fc.constant('time' as const), at: fc.nat(2_000_000) })
)

describe('session machine', () => {
  it('goes from signed-out through warning and lock to ended', () => {
    expect(run([{ kind: 'signed-in', user: 'bureau1' }])).toEqual(active)
    const warning = run([{ kind: 'warned', locksAt: 100 }], active)
    expect(warning).toEqual({ state: 'warning', user: 'bureau1', locksAt: 100 })
    expect(run([{ kind: 'extended' }], warning)).toEqual(active)
    expect(run([{ kind: 'time', at: 99 }], warning)).toBe(warning)
    const locked = run([{ kind: 'time', at: 250 }], warning)
    expect(locked).toEqual({ state: 'locked', user: 'bureau1', at: 100, endsAt: 900_100, reason: 'idle', failures: 0 })
    expect(run([{ kind: 'time', at: 900_099 }], locked)).toBe(locked)
    expect(run([{ kind: 'time', at: 900_100 }], locked)).toEqual({ state: 'ended', cause: 'time' })
  })

  it('H42 ends at the fifth wrong password and not before', () => {
    const wrong: SessionEvent = { kind: 'wrong-password' }
    const four = run(Array<SessionEvent>(UNLOCK_ATTEMPTS - 1).fill(wrong), lockedAt(0))
    expect(four).toMatchObject({ state: 'locked', failures: 4 })
    expect(run([wrong], four)).toEqual({ state: 'ended', cause: 'failures' })
    expect(run([{ kind: 'unlocked' }, { kind: 'lock', at: 5, reason: 'asked' }], four)).toMatchObject({ failures: 0 })
  })

  it('H42 a lock asked for again does not put its end off', () => {
    expect(run([{ kind: 'lock', at: 800_000, reason: 'system' }], lockedAt(0))).toMatchObject({ endsAt: 900_000, reason: 'asked' })
  })

  it('H42 nothing opens a locked session but unlocking it', () => {
    fc.assert(
      fc.property(fc.array(anEvent.filter(({ kind }) => kind !== 'unlocked' && kind !== 'signed-in')), (events) => {
        expect(['locked', 'ended', 'signed-out']).toContain(run(events, lockedAt(0)).state)
      })
    )
  })

  it('only a sign-in gives a session to a user, and never over another’s', () => {
    fc.assert(
      fc.property(fc.array(anEvent), (events) => {
        let session: Session = signedOut
        for (const event of events) {
          const before = userOf(session)
          session = advance(session, event, RULES)
          const after = userOf(session)
          if (after !== before && after !== null) expect([before, event.kind]).toEqual([null, 'signed-in'])
        }
      })
    )
  })
})
