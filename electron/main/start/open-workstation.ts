import { app } from 'electron'
import type { Logger } from '../../services/logging/logger.ts'
import type { Policy } from '../../services/policy/policy.ts'
import { liveSignOn } from '../../services/session/live-sign-on.ts'
import { trainingSignOn } from '../../services/session/training-sign-on.ts'
import type { ShellPorts } from '../../services/shell-ports.ts'
import type { Start } from '../../services/start-refusal.ts'
import { createWorkstation } from '../../services/workstation.ts'
import type { Workstation } from '../../services/workstation.ts'
import { openSignOnPage } from '../security/sign-on-page.ts'
import { openTrainingPackage } from './open-training-package.ts'
import type { Wiring } from './open-training-package.ts'
import { VERIFICATION_MARKING, verificationRuntime } from './verification.ts'

export interface Opening {
  readonly policy: Policy
  readonly packaged: boolean
  readonly log: Logger
  readonly ports: ShellPorts
}

/** The services behind the window, or why they may not start. Loaded once the first page stands: they are most of the program. */
export const openWorkstation = async ({ policy, packaged, log, ports }: Opening): Promise<Start<Workstation>> => {
  const environment = process.env
  const runsOn = verificationRuntime({ packaged, runsOn: process.versions.electron, releasedOn: __RELEASE_ELECTRON__ })
  const open = ({ serverUrl, enrolmentCode }: Wiring): Promise<Start<Workstation>> =>
    createWorkstation({
      shell: 'electron',
      policy: { ...policy, serverUrl, marking: runsOn === null ? policy.marking : `${VERIFICATION_MARKING} – ${policy.marking}` },
      version: runsOn === null ? app.getVersion() : `${app.getVersion()}+verification.electron-${runsOn}`,
      environment,
      log,
      ports,
      signOnWay:
        __BAKED_MODE__ === 'training'
          ? trainingSignOn(enrolmentCode ?? environment['LEDS_ENROLMENT_CODE'])
          : liveSignOn(policy.identityProvider),
      openSignOn: openSignOnPage(policy.identityProvider)
    })
  // A training package reaches no server but its own; in development npm start names one.
  return __BAKED_MODE__ === 'training' && packaged ? openTrainingPackage(log, open) : open({ serverUrl: policy.serverUrl })
}
