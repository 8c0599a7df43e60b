import { trainingPolicy } from '../../services/policy/policy.ts'
import type { Policy } from '../../services/policy/policy.ts'
import { startRefused, started } from '../../services/start-refusal.ts'
import type { Start } from '../../services/start-refusal.ts'

export const choosePolicy = async (environment: NodeJS.ProcessEnv): Promise<Start<Policy>> => {
  const serverUrl = environment['LEDS_SERVER_URL']
  return serverUrl === undefined ? startRefused('Set LEDS_SERVER_URL.', 'LEDS_SERVER_URL') : started(trainingPolicy(serverUrl))
}
