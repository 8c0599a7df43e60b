import { refusedByEnvironment } from '../../services/leds/environment.ts'
import type { Logger } from '../../services/logging/logger.ts'
import { choosePolicy } from '../../services/policy/choose-policy.ts'
import type { Policy } from '../../services/policy/policy.ts'
import type { Start } from '../../services/start-refusal.ts'
import { verificationRuntime } from './verification.ts'

/** A training package's own server is on this machine; on which port is known once it runs. */
const OWN_SERVER = 'http://127.0.0.1'

/** What is known to refuse a start before anything is shown: the environment and the policy; else the policy to run by. */
export const startPolicy = async (packaged: boolean, log: Logger): Promise<Start<Policy>> => {
  const runsOn = verificationRuntime({ packaged, runsOn: process.versions.electron, releasedOn: __RELEASE_ELECTRON__ })
  if (runsOn !== null) log('warn', 'verification build, not for release', { version: runsOn })
  const weakened = refusedByEnvironment(process.env)
  if (weakened !== null) return { ok: false, refusal: weakened }
  const ownServer = __BAKED_MODE__ === 'training' && packaged ? { serverUrl: OWN_SERVER } : {}
  return choosePolicy({ environment: process.env, packaged, bakedMode: __BAKED_MODE__, shell: 'electron', ...ownServer })
}
