import { passwordFault } from '../../api/before-work.ts'
import type { Handler } from '../http/call.ts'
import { reply } from '../http/call.ts'
import { refuse, wrong } from '../http/refusal.ts'
import { passwordHash } from '../niam/passwords.ts'
import type { Administration } from './handlers.ts'

export const viewProcedures =
  ({ service: { store }, directory: { procedures } }: Administration): Handler<'procedures'> =>
  async ({ caller, entry }) => {
    const { version } = procedures
    const acceptedAt = await store.read('acceptedAt', { username: caller.claims.sub, version })
    return reply({ ...procedures, acceptedAt }, [entry({ kind: 'consultation', subject: `operating procedures ${version}` })])
  }

export const acceptProcedures =
  ({ service: { store }, directory }: Administration): Handler<'acceptProcedures'> =>
  async ({ caller, body: { version }, at, entry }) => {
    if (caller.kind === 'system') return refuse('unprocessable/not-allowed', 'Operating procedures are accepted by people.')
    if (version !== directory.procedures.version)
      return refuse('conflict/version', 'The operating procedures have changed meanwhile. Read them again, then accept them.')
    await store.write('acceptProcedures', { username: caller.claims.sub, version, at: at.toISOString() }, [
      entry({ kind: 'alteration', subject: `operating procedures ${version} accepted` })
    ])
    await directory.learn()
    return reply({})
  }

/** In place of a one-time code alone: a password of one's own is changed by asking for a code. */
export const changePassword =
  ({ service: { store }, directory }: Administration): Handler<'changePassword'> =>
  async ({ caller, body: { password }, entry }) => {
    const username = caller.claims.sub
    if (caller.claims.beforeWork?.includes('password') !== true)
      return refuse(
        'unprocessable/not-allowed',
        'Your password is your own already. Ask an administrator for a one-time code to change it.'
      )
    // SECURITY: H46 length and deny-list hold for whatever a user chooses
    const fault = passwordFault(password, username)
    if (fault !== null) return refuse('bad-request/invalid-body', 'The password was not changed.', [wrong('password', fault, 'rule')])
    const hash = await passwordHash(password)
    await store.write('putPassword', { username, hash, codeEndsAt: null }, [
      entry({ kind: 'alteration', subject: 'own password in place of a one-time code' })
    ])
    await directory.putPassword(username, hash)
    return reply({})
  }
