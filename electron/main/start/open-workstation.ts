import { app } from 'electron'
import type { Logger } from '../../services/logging/logger.ts'
import type { Policy } from '../../services/policy/policy.ts'
import { trainingSignOn } from '../../services/session/training-sign-on.ts'
import type { ShellPorts } from '../../services/shell-ports.ts'
import type { Start } from '../../services/start-refusal.ts'
import { createWorkstation } from '../../services/workstation.ts'
import type { Workstation } from '../../services/workstation.ts'

/** The services behind the window, or why they may not start. Loaded once the first page stands: they are most of the program. */
export const openWorkstation = async ({
  policy,
  log,
  ports
}: {
  policy: Policy
  log: Logger
  ports: ShellPorts
}): Promise<Start<Workstation>> => {
  const environment = process.env
  return createWorkstation({
    shell: 'electron',
    policy,
    version: app.getVersion(),
    environment,
    log,
    ports,
    ...(__BAKED_MODE__ === 'training' ? { signOnWay: trainingSignOn(environment['LEDS_ENROLMENT_CODE']) } : {})
  })
}
