import { OPERATING_PROCEDURES } from '../../api/before-work.ts'
import type { BeforeWork } from '../../api/before-work.ts'
import { ROLES } from '../../api/entitlements.ts'
import type { TokenClaims } from '../../api/niam.ts'
import { accountOf } from './account-book.ts'
import type { KnownAccount } from './account-book.ts'
import { heldOn } from './colleagues.ts'
import type { Session } from './sessions.ts'

/** What a user is still to do before anything else answers. @param version of the operating procedures that hold */
export const beforeWorkOf = (
  { codeEndsAt, accepted }: Pick<KnownAccount, 'codeEndsAt' | 'accepted'>,
  version = OPERATING_PROCEDURES.version
): BeforeWork[] => [...(codeEndsAt === null ? [] : ['password' as const]), ...(accepted === version ? [] : ['procedures' as const])]

/** What a session's access tokens say; undefined where its account is no longer there, or is disabled. @param today YYYY-MM-DD @param version of the operating procedures that hold */
export const claimsOf = (
  { kind, username, client }: Pick<Session, 'kind' | 'username' | 'client'>,
  today: string,
  version = OPERATING_PROCEDURES.version
): Omit<TokenClaims, 'sid' | 'exp'> | undefined => {
  if (kind === 'system')
    return {
      sub: client,
      name: client,
      force: '0000',
      forceName: 'System client',
      role: 'system',
      entitlements: [...ROLES.system.entitlements]
    }
  const account = accountOf(username)
  if (account === undefined || account.disabled) return undefined
  const { name, number, force, forceName, role } = account
  const beforeWork = beforeWorkOf(account, version)
  return {
    sub: username,
    name,
    number,
    force,
    forceName,
    role,
    entitlements: heldOn(account, today),
    ...(beforeWork.length === 0 ? {} : { beforeWork })
  }
}
