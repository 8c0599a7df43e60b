import { beforeEach, describe, expect, it } from 'vitest'
import { silentLogger } from '../logging/logger.ts'
import { createFakeSignOn } from '../testing/fake-sign-on.ts'
import type { FakeSignOn } from '../testing/fake-sign-on.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import type { ManualClock } from '../testing/manual-clock.ts'
import { numberedIds } from '../testing/numbered-ids.ts'
import { createSessionKeeper } from './session-keeper.ts'
import type { SessionKeeper } from './session-keeper.ts'

const END_AFTER_LOCK = 900_000

describe('session keeper', () => {
  let signOn: FakeSignOn
  let clock: ManualClock
  let happenings: string[]
  let keeper: SessionKeeper
  let sending: Promise<void>
  let shown: string[]

  beforeEach(async () => {
    signOn = createFakeSignOn()
    clock = createManualClock()
    happenings = []
    sending = Promise.resolve()
    shown = []
    keeper = createSessionKeeper({
      signOn,
      rules: { endAfterLockMs: END_AFTER_LOCK },
      clock,
      newId: numberedIds(),
      log: silentLogger,
      changed: (_, after) => shown.push(after.state),
      happened: (kind, detail) => happenings.push(`${kind} ${detail}`.trim()),
      beforeRevoking: () => sending
    })
    await keeper.signIn('bureau1', 'right')
  })
  const token = (): string | undefined => keeper.identityOf('bureau1').authorisation()?.accessToken

  it('refuses a wrong password and holds nothing', async () => {
    await keeper.signOut()
    expect(await keeper.signIn('bureau1', 'wrong')).toMatchObject({ ok: false, problem: { type: 'unauthorised/credentials' } })
    expect([keeper.session().state, keeper.claims(), token()]).toEqual(['signed-out', null, undefined])
  })

  it('H43 gives tokens to their own user alone', () => {
    expect(token()).toBe('access-1')
    expect(keeper.identityOf('bureau2').authorisation()).toBeNull()
  })

  it('H43 renews tokens at 80 % of their life', async () => {
    await clock.pass(239_999)
    expect(token()).toBe('access-1')
    await clock.pass(1)
    expect(token()).toBe('access-2')
    expect(signOn.asked).toContain('refresh refresh-1-bureau1')
  })

  it('renews once for any number of calls refused at the same time', async () => {
    const { renew } = keeper.identityOf('bureau1')
    expect(await Promise.all([renew('access-1'), renew('access-1')])).toEqual(['renewed', 'renewed'])
    expect(await renew('access-1')).toBe('renewed')
    expect(signOn.asked.filter((asked) => asked.startsWith('refresh'))).toHaveLength(1)
  })

  it('keeps its tokens while the server is away, and tries again', async () => {
    signOn.server = 'away'
    await clock.pass(240_000)
    expect([keeper.session().state, token()]).toEqual(['active', 'access-1'])
    signOn.server = 'there'
    await clock.pass(5_000)
    expect(token()).toBe('access-2')
  })

  it('keeps its tokens while the server is at fault, and tries again', async () => {
    signOn.server = 'failing'
    await clock.pass(240_000)
    expect([keeper.session().state, token()]).toEqual(['active', 'access-1'])
    signOn.server = 'there'
    await clock.pass(5_000)
    expect(token()).toBe('access-2')
  })

  it('locks when the server gives no more tokens', async () => {
    signOn.server = 'over'
    await clock.pass(240_000)
    expect(keeper.session()).toMatchObject({ state: 'locked', reason: 'token-ended' })
    expect(token()).toBeUndefined()
    signOn.server = 'there'
    expect((await keeper.unlock('right')).ok).toBe(true)
    expect(token()).toBe('access-2')
  })

  it('H43 forgets and revokes its tokens at sign-out', async () => {
    await keeper.signOut()
    expect([token(), signOn.revoked]).toEqual([undefined, ['refresh-1-bureau1']])
  })

  it('H43 revokes the tokens of who left, also when another signs in before that, and those of nobody else', async () => {
    let send = (): void => undefined
    sending = new Promise((resolve) => (send = resolve))
    const leaving = keeper.signOut()
    expect(keeper.departing.holder()).toBe('bureau1')
    await keeper.signIn('bureau2', 'right')
    expect(keeper.departing.holder()).toBe('bureau2')
    send()
    await leaving
    expect(signOn.revoked).toEqual(['refresh-1-bureau1'])
    expect(keeper.identityOf('bureau2').authorisation()?.accessToken).toBe('access-2')
  })

  it('H42 unlocks by the same user’s password, judged by the server', async () => {
    keeper.lock('asked')
    expect((await keeper.unlock('right')).ok).toBe(true)
    expect(signOn.asked.at(-1)).toBe('signIn bureau1')
    expect(keeper.session().state).toBe('active')
    expect(signOn.revoked).toEqual(['refresh-1-bureau1'])
  })

  it('H42 ends after five wrong passwords, with tokens revoked', async () => {
    keeper.lock('asked')
    for (let attempt = 1; attempt <= 4; attempt += 1)
      expect(await keeper.unlock('wrong')).toMatchObject({ ok: false, problem: { kind: 'refused' } })
    expect(await keeper.unlock('wrong')).toMatchObject({ ok: false, problem: { kind: 'signed-out' } })
    await clock.pass(0)
    expect(keeper.session()).toEqual({ state: 'ended', cause: 'failures' })
    expect(signOn.revoked).toEqual(['refresh-1-bureau1'])
    expect(happenings.slice(-2)).toEqual(['unlock-failed', 'signed-out ended after wrong passwords'])
  })

  it('H42 unlocks by its own hash while the server is away, and counts wrong passwords there too', async () => {
    keeper.lock('asked')
    signOn.server = 'away'
    expect(await keeper.unlock('wrong')).toMatchObject({ ok: false, problem: { kind: 'refused' } })
    expect(keeper.session()).toMatchObject({ failures: 1 })
    expect((await keeper.unlock('right')).ok).toBe(true)
  })

  it('H42 opens for nobody else, whatever session a right password was answered with, and ends that session', async () => {
    keeper.lock('asked')
    signOn.opensFor = 'bureau2'
    expect(await keeper.unlock('right')).toMatchObject({ ok: false, problem: { kind: 'refused' } })
    expect(keeper.session()).toMatchObject({ state: 'locked', user: 'bureau1', failures: 1 })
    expect(keeper.identityOf('bureau2').authorisation()).toBeNull()
    expect(signOn.revoked).toEqual(['refresh-2-bureau2'])
  })

  it('H42 takes guesses one at a time', async () => {
    keeper.lock('asked')
    const [first, second] = await Promise.all([keeper.unlock('wrong'), keeper.unlock('wrong')])
    expect([first.ok ? '' : first.problem.kind, second.ok ? '' : second.problem.kind]).toEqual(['refused', 'throttled'])
    expect(keeper.session()).toMatchObject({ failures: 1 })
  })

  it('H42 ends when it was locked too long; the right password comes too late', async () => {
    keeper.lock('idle')
    await clock.pass(END_AFTER_LOCK - 1)
    expect(keeper.session().state).toBe('locked')
    await clock.pass(1)
    expect(keeper.session()).toEqual({ state: 'ended', cause: 'time' })
    expect(await keeper.unlock('right')).toMatchObject({ ok: false, problem: { kind: 'signed-out' } })
  })

  it('H40 a clock set back puts the end of a lock off by nothing', async () => {
    keeper.lock('idle')
    clock.setBack(3_600_000)
    await clock.pass(END_AFTER_LOCK)
    expect(keeper.session().state).toBe('ended')
  })

  it.each(['there', 'away'] as const)(
    'H40 stays locked when the machine locks while the password is judged (server %s)',
    async (server) => {
      keeper.lock('asked')
      signOn.server = server
      const pending = keeper.unlock('right')
      keeper.lock('system')
      expect(await pending).toMatchObject({ ok: false, problem: { kind: 'locked' } })
      expect(keeper.session().state).toBe('locked')
      expect(happenings).not.toContain('unlocked')
      expect(signOn.revoked).toEqual(server === 'there' ? ['refresh-2-bureau1'] : [])
      expect((await keeper.unlock('right')).ok).toBe(true)
    }
  )

  it('H40 goes straight to locked when the machine locks during the sign-in', async () => {
    await keeper.signOut()
    shown = []
    const pending = keeper.signIn('bureau1', 'right')
    keeper.lock('system')
    expect((await pending).ok).toBe(true)
    expect(shown).toEqual(['locked'])
    expect(happenings.slice(-2)).toEqual(['signed-in', 'locked system'])
    expect((await keeper.unlock('right')).ok).toBe(true)
  })

  it('tells the audit what happened, in order', async () => {
    keeper.lock('system')
    await keeper.unlock('wrong')
    await keeper.unlock('right')
    await keeper.signOut()
    expect(happenings).toEqual(['signed-in', 'locked system', 'unlock-failed', 'unlocked', 'signed-out asked'])
  })
})
