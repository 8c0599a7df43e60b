import { ROLES } from '../../api/entitlements.ts'
import type { TokenClaims } from '../../api/niam.ts'
import { ACCOUNTS } from './accounts.ts'
import type { Session } from './sessions.ts'

/** What a session's access tokens say; undefined where its account is no longer there. */
export const claimsOf = ({
  kind,
  username,
  client
}: Pick<Session, 'kind' | 'username' | 'client'>): Omit<TokenClaims, 'sid' | 'exp'> | undefined => {
  if (kind === 'system')
    return {
      sub: client,
      name: client,
      force: '0000',
      forceName: 'System client',
      role: 'system',
      entitlements: [...ROLES.system.entitlements]
    }
  const account = ACCOUNTS.find((each) => each.username === username)
  if (account === undefined) return undefined
  const { name, number, force, forceName, role } = account
  return { sub: username, name, number, force, forceName, role, entitlements: [...ROLES[role].entitlements] }
}
