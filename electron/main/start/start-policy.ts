import { refusedByEnvironment } from '../../services/leds/environment.ts'
import { choosePolicy } from '../../services/policy/choose-policy.ts'
import type { Policy } from '../../services/policy/policy.ts'
import type { Start } from '../../services/start-refusal.ts'

/** What is known to refuse a start before anything is shown: the environment and the policy; else the policy to run by. */
export const startPolicy = async (packaged: boolean): Promise<Start<Policy>> => {
  const weakened = refusedByEnvironment(process.env)
  if (weakened !== null) return { ok: false, refusal: weakened }
  return choosePolicy({ environment: process.env, packaged, bakedMode: __BAKED_MODE__, shell: 'electron' })
}
