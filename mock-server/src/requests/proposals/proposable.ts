import type { GivenFields } from '../../../api/requests.ts'
import type { Amended } from '../insert-request.ts'

/** A proposed change that keeps every rule of the change itself. */
export interface JudgedProposal {
  readonly ownerForce: string
  readonly versionNumber: number
  /** Category in words, naming nobody. */
  readonly heading: string
  readonly amended: Amended
  /** Only what differs. */
  readonly base: GivenFields
  readonly fields: GivenFields
}
