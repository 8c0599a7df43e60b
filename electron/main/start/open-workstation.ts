import { app } from 'electron'
import { createWorkstation } from '../../services/workstation.ts'
import type { Workstation } from '../../services/workstation.ts'
import type { Logger } from '../../services/logging/logger.ts'
import type { Start } from '../../services/start-refusal.ts'
import { choosePolicy } from './policy.ts'

/** The services behind the window, by policy and environment; or why they may not start. */
export const openWorkstation = async (environment: NodeJS.ProcessEnv, log: Logger): Promise<Start<Workstation>> => {
  const policy = await choosePolicy(environment)
  if (!policy.ok) return policy
  const enrolmentCode = environment['LEDS_ENROLMENT_CODE']
  return createWorkstation({
    shell: 'electron',
    policy: policy.value,
    version: app.getVersion(),
    environment,
    log,
    ...(enrolmentCode === undefined ? {} : { enrolmentCode })
  })
}
