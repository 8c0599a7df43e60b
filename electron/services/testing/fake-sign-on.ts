import { ROLES } from '../../../mock-server/api/entitlements.ts'
import { success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import type { SignOn, Tokens } from '../session/sign-on.ts'
import { problem } from './fake-leds.ts'

export interface FakeSignOn extends SignOn {
  /** `away` gives no answer, `over` no new tokens, `failing` an error of its own. */
  server: 'there' | 'away' | 'over' | 'failing'
  /** Whose session a right password opens; null: the user's who gave it. */
  opensFor: string | null
  readonly asked: string[]
  readonly revoked: string[]
}

/** Signs in whoever gives the password `right`; tokens count up. */
export const createFakeSignOn = (): FakeSignOn => {
  let given = 0
  const tokens = (user: string): Tokens => {
    given += 1
    return {
      accessToken: `access-${given}`,
      refreshToken: `refresh-${given}-${user}`,
      lifeSeconds: 300,
      claims: {
        sub: user,
        name: user,
        force: '36NN',
        forceName: 'Norfolk',
        role: 'bureau',
        entitlements: [...ROLES.bureau.entitlements],
        sid: `sid-${given}`,
        exp: 0
      }
    }
  }
  const answer = (asked: string, granted: () => Result<Tokens>): Result<Tokens> => {
    fake.asked.push(asked)
    if (fake.server === 'failing') return problem('refused', { type: 'internal/fault', status: 500 })
    return fake.server === 'away' ? problem('unreachable') : granted()
  }
  const fake: FakeSignOn = {
    server: 'there',
    opensFor: null,
    asked: [],
    revoked: [],
    signIn: async (user, password) =>
      answer(`signIn ${user}`, () =>
        password === 'right'
          ? success(tokens(fake.opensFor ?? user))
          : problem('refused', { type: 'unauthorised/credentials', status: 401 })
      ),
    refresh: async (refreshToken) =>
      answer(`refresh ${refreshToken}`, () =>
        fake.server === 'over'
          ? problem('refused', { type: 'unauthorised/credentials', status: 401 })
          : success(tokens(refreshToken.split('-')[2] ?? ''))
      ),
    revoke: async (refreshToken) => {
      fake.revoked.push(refreshToken)
      return true
    }
  }
  return fake
}
