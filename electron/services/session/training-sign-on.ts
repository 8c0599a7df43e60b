import { createEnrolment } from '../credentials/enrolment.ts'
import { createRooms } from '../training/rooms.ts'
import { trainingHandlers } from '../training/training-handlers.ts'
import { createPasswordSignOn } from './password-sign-on.ts'
import type { SignOnWay } from './sign-on.ts'

/**
 * Training's way: the certificate enrols itself by the machine's or the room's code, the user gives name and password
 * (ADR 3, ADR 31).
 * @param code absent where administrators enrolled the certificate beforehand
 */
export const trainingSignOn =
  (code: string | undefined): SignOnWay =>
  ({ transport, serverUrl, key, clock, newId, move }) => {
    const own = createEnrolment({ transport, key, code, newId })
    const rooms = createRooms({ own, key, newId, move })
    return {
      signOn: createPasswordSignOn({
        transport,
        serverUrl,
        enrolled: rooms.enrolment.enrolled,
        makeKnown: rooms.enrolment.enrolAgain,
        clock,
        newId
      }),
      prepare: () => void own.enrolled(),
      // Its connections are the workstation's own.
      close: () => undefined,
      training: { handlers: trainingHandlers(rooms) }
    }
  }
