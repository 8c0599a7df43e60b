import { readJoinCode } from '../../../mock-server/api/join-code.ts'
import { failure, success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import { createEnrolment } from '../credentials/enrolment.ts'
import type { Enrolment } from '../credentials/enrolment.ts'
import type { EnrolmentKey } from '../credentials/enrolment-key.ts'
import { shortReference } from '../identifiers.ts'
import type { NewId } from '../identifiers.ts'
import { createTransport } from '../leds/transport.ts'
import { problemOf } from '../problems.ts'
import type { SignOnGround } from '../session/sign-on.ts'
import { findHost } from './host-certificate.ts'
import { WORDS } from './words.ts'

export interface JoinRoom {
  readonly address: string
  /** Words as typed, or the picture's text. */
  readonly code: string
}

/** Training rooms, as the workstation joins and leaves them. */
export interface Rooms {
  /** A problem in plain words where it is not joined; the workstation then stays where it was. */
  join(room: JoinRoom): Promise<Result<null>>
  /** Back to its own server. */
  leave(): void
}

export interface RoomsDependencies {
  /** At the workstation's own server. */
  readonly own: Enrolment
  readonly key: () => Promise<EnrolmentKey>
  readonly newId: NewId
  readonly move: SignOnGround['move']
}

const NOBODY =
  'No training room answers at this address. Nothing was sent. Check the address, that the trainer has opened the room, and that both machines are on one network.'
const ANOTHER =
  'What answers at this address is not the host that the code names. Nothing was sent. Check the address and the first ten words with the trainer.'

/** Joins one training room at a time; the enrolment is the room's while it is joined, else the own server's. */
export const createRooms = ({ own, key, newId, move }: RoomsDependencies): Rooms & { readonly enrolment: Enrolment } => {
  let current: Enrolment = own

  const join = async ({ address, code }: JoinRoom): Promise<Result<null>> => {
    const ref = shortReference(newId())
    const invalid = (field: 'address' | 'code', message: string): Result<null> =>
      failure(problemOf('invalid', message, ref, [{ field, message }]))
    const read = readJoinCode(code, WORDS)
    if ('wrong' in read) return invalid('code', read.wrong)
    if (read.address !== undefined && read.address !== address)
      return invalid('address', `The code was made for ${read.address}. Give that address, or the words alone.`)
    const host = await findHost(address, read.room)
    if (host.found !== 'host') return invalid('address', host.found === 'nobody' ? NOBODY : ANOTHER)
    const url = `https://${address}`
    // SECURITY: H07 from here on this one certificate is trusted, at this one address
    const transport = createTransport({ mode: 'training', serverUrl: url, serverCa: host.certificate })
    const enrolment = createEnrolment({ transport, key, code: read.own.join(' '), newId })
    const enrolled = await enrolment.enrolled()
    if (!enrolled.ok) {
      transport.close()
      return enrolled
    }
    current = enrolment
    move({ address, url, transport })
    return success(null)
  }

  return {
    join,
    leave: () => {
      current = own
      move(null)
    },
    enrolment: { enrolled: () => current.enrolled(), enrolAgain: () => current.enrolAgain() }
  }
}
