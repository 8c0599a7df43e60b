import { ENDPOINT_SCHEMAS } from '../../../mock-server/api/endpoint-schemas.ts'
import { ENDPOINTS } from '../../../mock-server/api/endpoints.ts'
import type { Result } from '../../contract/result.ts'
import { shortReference } from '../identifiers.ts'
import type { NewId } from '../identifiers.ts'
import { readAnswer } from '../leds/answers.ts'
import type { Transport } from '../leds/transport.ts'
import type { EnrolmentKey } from './enrolment-key.ts'
import { ownKey } from './own-key.ts'

export interface Enrolment {
  /** The key, once the server knows its certificate; asked for again each time until it does. */
  enrolled(): Promise<Result<EnrolmentKey>>
  /** @returns false where there is no code to enrol with */
  enrolAgain(): Promise<boolean>
}

export interface EnrolmentDependencies {
  readonly transport: Transport
  readonly key: () => Promise<EnrolmentKey>
  /** The training room's code; absent where administrators enrolled the certificate beforehand. */
  readonly code: string | undefined
  readonly newId: NewId
}

/** Makes the workstation known to the server, once in its life; a failure is tried again at the next sign-in. */
export const createEnrolment = ({ transport, key, code, newId }: EnrolmentDependencies): Enrolment => {
  let known: Promise<Result<EnrolmentKey>> | null = null

  const enrol = async (): Promise<Result<EnrolmentKey>> => {
    const own = await ownKey(key, newId)
    if (!own.ok || code === undefined) return own
    const { method, path, success: expected } = ENDPOINTS.enrol
    const answer = await transport.exchange({
      method,
      path,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({ code, certificate: own.value.certificate })
    })
    const accepted = readAnswer({ answer, expected, schema: ENDPOINT_SCHEMAS.enrol.response, ref: shortReference(newId()) })
    return accepted.ok ? own : accepted
  }

  const enrolled = async (): Promise<Result<EnrolmentKey>> => {
    known ??= enrol()
    const outcome = await known
    if (!outcome.ok) known = null
    return outcome
  }

  return {
    enrolled,
    enrolAgain: async () => {
      if (code === undefined) return false
      known = null
      return (await enrolled()).ok
    }
  }
}
