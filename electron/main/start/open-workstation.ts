import { app } from 'electron'
import type { Logger } from '../../services/logging/logger.ts'
import { choosePolicy } from '../../services/policy/choose-policy.ts'
import { trainingSignOn } from '../../services/session/training-sign-on.ts'
import type { ShellPorts } from '../../services/shell-ports.ts'
import type { Start } from '../../services/start-refusal.ts'
import { createWorkstation } from '../../services/workstation.ts'
import type { Workstation } from '../../services/workstation.ts'

/** The services behind the window, by policy and environment; or why they may not start. */
export const openWorkstation = async ({
  packaged,
  log,
  ports
}: {
  packaged: boolean
  log: Logger
  ports: ShellPorts
}): Promise<Start<Workstation>> => {
  const environment = process.env
  const policy = await choosePolicy({ environment, packaged, bakedMode: __BAKED_MODE__, shell: 'electron' })
  if (!policy.ok) return policy
  return createWorkstation({
    shell: 'electron',
    policy: policy.value,
    version: app.getVersion(),
    environment,
    log,
    ports,
    ...(__BAKED_MODE__ === 'training' ? { signOnWay: trainingSignOn(environment['LEDS_ENROLMENT_CODE']) } : {})
  })
}
