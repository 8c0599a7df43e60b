import type { Database } from 'better-sqlite3'
import { SAFEGUARDING_DETAILS } from '../../api/sealed.ts'
import type { SealedDetails } from '../../api/sealed.ts'
import { Refusal } from '../../store/refusal.ts'
import { insertNotice } from './notices.ts'
import { heldPerson } from './person-record.ts'
import { sealedDetailsOf } from './sealed-details.ts'

export interface SealedOpening {
  readonly personId: string
  readonly noticeId: string
  /** Whose supervisors are told, four characters; null for a system client: the record's owner force. */
  readonly force: string | null
  readonly by: string
  readonly reason: string
  /** ISO 8601. */
  readonly at: string
}

/** Write operation: gives the sealed details and, in the same transaction, tells the supervisors and completes the audit entry. */
export const openSealed = (database: Database, { personId, noticeId, force, by, reason, at }: SealedOpening) => {
  const held = heldPerson(database, personId)
  if (held === undefined)
    throw new Refusal('not-found/record', 'No person is held under this id.', [
      { errorDetailType: 'not-found', message: 'Incorrect personId' }
    ])
  const details = sealedDetailsOf(database, held.sequence)
  if (details.length === 0) throw new Refusal('not-found/record', 'No sealed details are held on this person. Nothing was opened.')
  // SECURITY: H52 nobody opens sealed details without their supervisors' being told
  insertNotice(database, { noticeId, kind: 'sealed-opened', personId, at, by, reason, force: force ?? held.record.ownerForce })
  const opened: SealedDetails = { personId, section: SAFEGUARDING_DETAILS, details: [...details] }
  return {
    opened,
    audited: { personId, subject: `sealed safeguarding details of ${held.record.pncId}: ${details.length}; reason: ${reason}` }
  }
}
