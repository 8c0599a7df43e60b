import { CODE_HOURS, certificationFault } from '../../api/administration.ts'
import type { AccountDetail } from '../../api/administration.ts'
import { forceOf } from '../../api/primitives.ts'
import type { Call, Handler, Reply } from '../http/call.ts'
import { reply } from '../http/call.ts'
import { holds, signatureOf } from '../http/caller.ts'
import type { Caller } from '../http/caller.ts'
import { refuse, wrong } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'
import { passwordHash } from '../niam/passwords.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import type { Directory } from './directory.ts'
import { newOneTimeCode } from './one-time-code.ts'

/** What the handlers of accounts stand on beside the service. */
export interface Administration {
  readonly service: Service
  readonly directory: Directory
}

const NO_ACCOUNT = refuse('not-found/record', 'No account has this user name. Look at the name again.')
// SECURITY: H50 nobody gives themselves anything: an administrator's own account is another administrator's to change
const OWN = refuse('unprocessable/not-allowed', 'This is your own account: another administrator changes it. Nothing was changed.')

/** Administrators see every force, supervisors their own. @returns two characters, or null for every force */
export const forceSeen = (caller: Caller): string | null => (holds(caller, 'account.administer') ? null : forceOf(caller.claims.force))

const untilFault = (until: string, at: Date): Refusal | null => {
  const fault = certificationFault(until, calendarDay(at))
  return fault === null ? null : refuse('bad-request/invalid-body', 'Nothing was changed.', [wrong('until', fault, 'rule')])
}

const organisationName = ({ reference }: Service, code: string): string | undefined =>
  reference.station(code) === undefined
    ? undefined
    : (reference.table('forces').rows.find((row) => row.code === forceOf(code))?.label ?? reference.station(code)?.label)
const NO_STATION = refuse('bad-request/invalid-body', 'Nothing was changed.', [
  wrong('organisation', 'This is no force and station. Choose one from the list.', 'code')
])

const pageOf = (
  { store }: Service,
  { caller, at }: Pick<Call<'account'>, 'caller' | 'at'>,
  username: string
): Promise<AccountDetail | null> => store.read('accountPage', { username, force: forceSeen(caller), today: calendarDay(at) })

/** The account as it stands after a change, known to whoever signs on next. */
const changed = async (
  { service, directory }: Administration,
  call: Pick<Call<'account'>, 'caller' | 'at'>,
  username: string
): Promise<Reply> => {
  await directory.learn()
  const page = await pageOf(service, call, username)
  return page === null ? NO_ACCOUNT : reply(page)
}

export const listAccounts =
  ({ service: { store } }: Administration): Handler<'accounts'> =>
  async ({ caller, at, entry }) => {
    const accounts = await store.read('accountList', { force: forceSeen(caller), today: calendarDay(at) })
    return reply({ asOf: at.toISOString(), accounts }, [entry({ kind: 'consultation', subject: `accounts: ${accounts.length}` })])
  }

export const viewAccount =
  ({ service }: Administration): Handler<'account'> =>
  async (call) => {
    const page = await pageOf(service, call, call.params.username)
    return page === null ? NO_ACCOUNT : reply(page, [call.entry({ kind: 'consultation', subject: `account ${page.username}` })])
  }

/** A code, what of it is kept, and until when it is good. */
const newCode = async (at: Date) => {
  const code = newOneTimeCode()
  return { code, hash: await passwordHash(code), codeEndsAt: new Date(at.getTime() + CODE_HOURS * 3_600_000).toISOString() }
}

export const createAccount =
  ({ service, directory }: Administration): Handler<'createAccount'> =>
  async ({ body, caller, at, entry }) => {
    const fault = untilFault(body.until, at)
    if (fault !== null) return fault
    const forceName = organisationName(service, body.organisation)
    if (forceName === undefined) return NO_STATION
    const { code, hash, codeEndsAt } = await newCode(at)
    const { username } = body
    await service.store.write(
      'createAccount',
      { asked: body, forceName, hash, codeEndsAt, by: signatureOf(caller), at: at.toISOString() },
      [entry({ kind: 'collection', subject: `account ${username}` })]
    )
    await directory.putPassword(username, hash)
    return reply({ username, code, endsAt: codeEndsAt })
  }

export const amendAccount =
  (administration: Administration): Handler<'amendAccount'> =>
  async (call) => {
    const { body, params, caller, at, entry } = call
    const { service } = administration
    if (params.username === caller.claims.sub) return OWN
    const fault = untilFault(body.until, at)
    if (fault !== null) return fault
    const forceName = organisationName(service, body.organisation)
    if (forceName === undefined) return NO_STATION
    await service.store.write(
      'amendAccount',
      { username: params.username, asked: body, forceName, by: signatureOf(caller), at: at.toISOString() },
      [entry({ kind: 'alteration', subject: `account ${params.username}` })]
    )
    return changed(administration, call, params.username)
  }

export const changeStanding =
  (administration: Administration): Handler<'accountStanding'> =>
  async (call) => {
    const { body, params, caller, at, entry } = call
    const { service } = administration
    if (params.username === caller.claims.sub) return OWN
    const disabled = body.standing === 'disabled'
    await service.store.write(
      'changeStanding',
      { username: params.username, disabled, why: body.why, by: signatureOf(caller), at: at.toISOString() },
      [entry({ kind: 'alteration', subject: `account ${params.username}` })]
    )
    if (disabled) await service.sessions.endAllOf(params.username)
    return changed(administration, call, params.username)
  }

export const resetPassword =
  ({ service, directory }: Administration): Handler<'resetPassword'> =>
  async ({ params: { username }, caller, at, entry }) => {
    if (username === caller.claims.sub) return OWN
    const { code, hash, codeEndsAt } = await newCode(at)
    await service.store.write('putPassword', { username, hash, codeEndsAt }, [
      entry({ kind: 'alteration', subject: `account ${username}: one-time code until ${codeEndsAt}` })
    ])
    await directory.putPassword(username, hash)
    // SECURITY: H46 whoever knew the old password is out at once
    await service.sessions.endAllOf(username)
    return reply({ username, code, endsAt: codeEndsAt })
  }

export const certifyEntitlements =
  (administration: Administration): Handler<'certifyEntitlements'> =>
  async (call) => {
    const { body, params, caller, at, entry } = call
    if (params.username === caller.claims.sub) return OWN
    const fault = untilFault(body.until, at)
    if (fault !== null) return fault
    await administration.service.store.write(
      'certifyEntitlements',
      { username: params.username, ...body, by: signatureOf(caller), at: at.toISOString() },
      [entry({ kind: 'alteration', subject: `account ${params.username}: entitlements` })]
    )
    return changed(administration, call, params.username)
  }

export const withdrawEntitlement =
  ({ service, directory }: Administration): Handler<'withdrawEntitlement'> =>
  async ({ params: { username, entitlement }, caller, at, entry }) => {
    if (username === caller.claims.sub) return OWN
    await service.store.write('withdrawEntitlement', { username, entitlement, at: at.toISOString() }, [
      entry({ kind: 'alteration', subject: `account ${username}: ${entitlement} withdrawn` })
    ])
    await directory.learn()
    return reply(undefined)
  }

export const listOrganisations =
  ({ service: { store, reference } }: Administration): Handler<'organisations'> =>
  async ({ entry }) => {
    const counted = await store.read('accountsByForce', undefined)
    const accounts = new Map(counted.map((each) => [each.code, each.accounts]))
    const organisations = reference
      .table('forces')
      .rows.map(({ code, label }) => ({ code, name: label, accounts: accounts.get(code.toUpperCase()) ?? 0 }))
      .toSorted((one, other) => other.accounts - one.accounts || one.name.localeCompare(other.name))
    return reply({ organisations }, [entry({ kind: 'consultation', subject: `organisations: ${organisations.length}` })])
  }
