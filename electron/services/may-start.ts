import type { KeyStore } from './credentials/key-store.ts'
import { openKeyStore } from './credentials/open-key-store.ts'
import { refusedByEnvironment } from './leds/environment.ts'
import { startRefused } from './start-refusal.ts'
import type { Start } from './start-refusal.ts'
import type { WorkstationOptions } from './workstation-options.ts'

/** @returns where its key is kept, or why it does not start: environment, policy or keychain do not allow it */
export const mayStart = async ({
  policy,
  signOnWay,
  keyStore,
  environment = process.env
}: WorkstationOptions): Promise<Start<KeyStore>> => {
  const weakened = refusedByEnvironment(environment)
  if (weakened !== null) return { ok: false, refusal: weakened }
  // SECURITY: H43 the password grant is the mock's and training's only: a live workstation never asks for a password.
  if (policy.mode === 'live' && signOnWay.byProvider !== true)
    return startRefused(
      'This build signs on in training only: sign-on by your force’s identity provider is not in it. Nothing was sent.',
      'mode'
    )
  return openKeyStore(policy.mode, keyStore)
}
