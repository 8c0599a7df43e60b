import { SignJWT } from 'jose'
import { CLIENT_ASSERTION_TYPE } from '../../../mock-server/api/niam.ts'
import type { NewId } from '../identifiers.ts'
import type { EnrolmentKey } from './enrolment-key.ts'

export const CLIENT_ID = 'leds-workstation'
const LIFE_SECONDS = 60

/**
 * The form fields by which the workstation proves itself (leds-api, Sign-on): an RS256 JWT good for 60 s.
 * @param audience address of the token endpoint
 * @param now milliseconds since 1970
 */
export const clientAssertion = async (
  key: EnrolmentKey,
  { audience, now, newId }: { audience: string; now: number; newId: NewId }
): Promise<Record<string, string>> => {
  const issued = Math.floor(now / 1000)
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', x5t: key.x5t })
    .setIssuer(CLIENT_ID)
    .setSubject(CLIENT_ID)
    .setAudience(audience)
    .setJti(newId())
    .setIssuedAt(issued)
    .setExpirationTime(issued + LIFE_SECONDS)
    .sign(key.privateKey)
  return { client_id: CLIENT_ID, client_assertion_type: CLIENT_ASSERTION_TYPE, client_assertion: assertion }
}
