import { createEnrolment } from '../credentials/enrolment.ts'
import { createPasswordSignOn } from './password-sign-on.ts'
import type { SignOnWay } from './sign-on.ts'

/**
 * Training's way: the certificate enrols itself by the room's code, the user gives name and password (ADR 3).
 * @param code absent where administrators enrolled the certificate beforehand
 */
export const trainingSignOn =
  (code: string | undefined): SignOnWay =>
  ({ transport, serverUrl, key, clock, newId }) => {
    const enrolment = createEnrolment({ transport, key, code, newId })
    return {
      signOn: createPasswordSignOn({ transport, serverUrl, ...enrolment, clock, newId }),
      prepare: () => void enrolment.enrolled()
    }
  }
