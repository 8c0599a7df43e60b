import { ownKey } from '../credentials/own-key.ts'
import { createTransport } from '../leds/transport.ts'
import type { IdentityProvider } from '../policy/identity-provider.ts'
import { createNiamGrants } from './niam-grants.ts'
import { createProviderSignOn } from './provider-sign-on.ts'
import type { OpenedSignOn, SignOnGround, SignOnWay } from './sign-on.ts'

/** A live workstation's way: its certificate was enrolled by administrators, its users sign on at their force's provider. */
export const liveSignOn = (provider: IdentityProvider | undefined): SignOnWay => {
  const open = ({ transport, serverUrl, key, clock, newId, openSignOn }: SignOnGround): OpenedSignOn => {
    if (provider === undefined) throw new Error('A live policy names an identity provider.')
    const enrolled = (): ReturnType<typeof ownKey> => ownKey(key, newId)
    const grants = createNiamGrants({ transport, serverUrl, enrolled, clock, newId })
    const toProvider = createTransport({ mode: 'live', serverUrl: new URL(provider.issuer).origin, serverCa: provider.ca })
    const signOn = createProviderSignOn({ provider, transport: toProvider, grants, openSignOn, clock, newId })
    return {
      signOn,
      // The key is made, or read from the keychain, before it is needed.
      prepare: () => void enrolled(),
      close: () => {
        signOn.provider?.cancel()
        toProvider.close()
      }
    }
  }
  return Object.assign(open, { byProvider: true as const })
}
