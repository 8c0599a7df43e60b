import { createNiamGrants } from './niam-grants.ts'
import type { NiamGround } from './niam-grants.ts'
import type { SignOn } from './sign-on.ts'

/** NIAM's password grant: the mock's and training's only (design §6). */
export const createPasswordSignOn = (ground: NiamGround): SignOn => {
  const { grant, refresh, revoke } = createNiamGrants(ground)
  return { signIn: (username, password) => grant({ grant_type: 'password', username, password }), refresh, revoke }
}
