import type { KeyStore } from './key-store.ts'

/** The part of keytar that is used. */
export interface Keychain {
  getPassword(service: string, account: string): Promise<string | null>
  setPassword(service: string, account: string, password: string): Promise<void>
  deletePassword(service: string, account: string): Promise<boolean>
}

const SERVICE = 'LEDS Workstation'
const PRIVATE_KEY = 'enrolment-key'
const CERTIFICATE = 'enrolment-certificate'

/** Two entries: together they would exceed the 2,560 bytes that Windows gives one credential. */
export const keychainStore = (keychain: Keychain): KeyStore => ({
  kind: 'keychain',
  read: async () => {
    const [privateKey, certificate] = await Promise.all([
      keychain.getPassword(SERVICE, PRIVATE_KEY),
      keychain.getPassword(SERVICE, CERTIFICATE)
    ])
    return privateKey === null || certificate === null ? null : { privateKey, certificate }
  },
  keep: async ({ privateKey, certificate }) => {
    await keychain.setPassword(SERVICE, PRIVATE_KEY, privateKey)
    await keychain.setPassword(SERVICE, CERTIFICATE, certificate)
  },
  forget: async () => {
    await keychain.deletePassword(SERVICE, PRIVATE_KEY)
    await keychain.deletePassword(SERVICE, CERTIFICATE)
  }
})

/**
 * The system's keychain, or null where there is none: keytar's native part may be missing, and on Linux the secret
 * service may not run. It is asked once, for an entry that need not be there.
 */
export const openKeychain = async (load: () => Promise<Keychain> = loadKeytar): Promise<Keychain | null> => {
  try {
    const keychain = await load()
    await keychain.getPassword(SERVICE, CERTIFICATE)
    return keychain
  } catch {
    return null
  }
}

const loadKeytar = async (): Promise<Keychain> => {
  // As CommonJS it has all of itself under `default` and only some of it beside, whatever its types say.
  const loaded: Keychain & { readonly default?: Keychain } = await import('keytar')
  return loaded.default ?? loaded
}
