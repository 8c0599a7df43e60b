import { failure, success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import { shortReference } from '../identifiers.ts'
import type { NewId } from '../identifiers.ts'
import { problemOf } from '../problems.ts'
import type { EnrolmentKey } from './enrolment-key.ts'

const NO_KEY = 'The workstation could not make or read its enrolment key. Tell your administrator.'

/** The workstation's own key, or a problem for whoever signs on. */
export const ownKey = async (key: () => Promise<EnrolmentKey>, newId: NewId): Promise<Result<EnrolmentKey>> => {
  const own = await key().catch(() => null)
  return own === null ? failure(problemOf('fault', NO_KEY, shortReference(newId()))) : success(own)
}
