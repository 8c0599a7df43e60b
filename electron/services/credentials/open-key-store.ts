import type { Policy } from '../policy/policy.ts'
import { startRefused, started } from '../start-refusal.ts'
import type { Start } from '../start-refusal.ts'
import { keychainStore, openKeychain } from './keychain-store.ts'
import type { Keychain } from './keychain-store.ts'
import { memoryKeyStore } from './key-store.ts'
import type { KeyStore } from './key-store.ts'

/**
 * SECURITY: H43 live keeps its key in the keychain or does not start. Training keeps it in memory unless the keychain
 * is asked for, and falls back to memory, which the state then says.
 */
export const openKeyStore = async (
  mode: Policy['mode'],
  wanted: KeyStore['kind'] | undefined,
  open: () => Promise<Keychain | null> = openKeychain
): Promise<Start<KeyStore>> => {
  if (mode === 'training' && wanted !== 'keychain') return started(memoryKeyStore())
  const keychain = await open()
  if (keychain !== null) return started(keychainStore(keychain))
  if (mode === 'training') return started(memoryKeyStore())
  return startRefused(
    'The workstation does not start: this machine’s keychain cannot be used, and live keeps its enrolment key nowhere else. Start the keychain service, or tell your administrator.'
  )
}
