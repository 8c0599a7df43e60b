import type { Database } from 'better-sqlite3'
import { forceOf } from '../../api/primitives.ts'
import type { RequestReturn } from '../../api/requests.ts'
import { statement } from '../../store/statement.ts'
import { forgetDue } from '../due/claims.ts'
import { refuse, wrong } from '../http/refusal.ts'
import { thrown } from '../reports/refusals.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'
import { insertRequest, standingTwin } from './insert-request.ts'
import type { NewRequest } from './insert-request.ts'
import { doneWith, NO_REQUEST } from './refusals.ts'
import { heldRequest, keepEvent } from './request-row.ts'
import type { RequestRow } from './request-row.ts'
import { workableRequest } from './settle.ts'

const statusOf = (what: string, at: string, { requestId, reference }: { requestId: string; reference: string }) => ({
  steps: [{ type: `request-${what}`, completedAt: at, relatedUUID: { type: 'request-id', uuid: requestId } }],
  associatedValues: [
    { type: 'request-id', value: requestId },
    { type: 'request-reference', value: reference }
  ]
})

/** The same number sent again would be done twice. */
export const sentBefore = (reference: string) =>
  refuse('conflict/duplicate-exists', `This was sent before and stands as ${reference}. Nothing was sent a second time.`, [
    wrong('senderReference', `It stands as ${reference} under this reference of yours.`, 'duplicate')
  ])

const proposedBefore = (reference: string) =>
  refuse(
    'conflict/pending-change-exists',
    `Your force has proposed a change of this version already: ${reference}. Wait for the owner, or withdraw it and propose again.`,
    [{ errorDetailType: 'pending-proposal', message: `${reference} waits with the owner.` }]
  )

/** Write operation: puts a request into an inbox, once. */
export const postRequest = (database: Database, { request, post }: { readonly request: WriteRequest; readonly post: NewRequest }) =>
  once(database, request, () => {
    const twin = standingTwin(database, post)
    if (twin !== undefined) throw thrown(post.content.proposal === null ? sentBefore(twin) : proposedBefore(twin))
    const reference = insertRequest(database, post, request.at)
    return {
      status: statusOf('received', request.at, { requestId: post.requestId, reference }),
      audited: {
        ...(post.amended?.personId === null || post.amended === null ? {} : { personId: post.amended.personId }),
        subject: `request ${reference} of ${post.source.code} to ${post.to}: ${post.content.proposal === null ? post.action : 'proposal'}, ${post.kind}${post.amended === null ? '' : ` ${post.amended.reference}`}`
      }
    }
  })

const about = ({ record_person: personId }: RequestRow): { personId?: string } => (personId === null ? {} : { personId })

/** Write operation: back to its sender, with the reason and what is said of each field. */
export const returnRequest = (
  database: Database,
  {
    request,
    requestId,
    user,
    force,
    body
  }: {
    readonly request: WriteRequest
    readonly requestId: string
    readonly user: string
    readonly force: string
    readonly body: RequestReturn
  }
) =>
  once(database, request, () => {
    const { at } = request
    const held = workableRequest(database, { requestId, user, force }, at)
    statement(database, "UPDATE request SET state = 'returned', returned = ? WHERE sequence = ?").run(JSON.stringify(body), held.sequence)
    keepEvent(database, held.sequence, { what: 'returned', at, by: user, note: body.note })
    forgetDue(database, held.id)
    return {
      status: statusOf('returned', at, { requestId, reference: held.reference }),
      audited: { ...about(held), subject: `request ${held.reference} returned to ${held.source_code}: ${body.reason}` }
    }
  })

/** Write operation: taken back by who sent it, whoever is at it. */
export const withdrawRequest = (
  database: Database,
  {
    request,
    requestId,
    user,
    force,
    note
  }: {
    readonly request: WriteRequest
    readonly requestId: string
    readonly user: string
    readonly force: string | null
    readonly note: string
  }
) =>
  once(database, request, () => {
    const { at } = request
    const held = heldRequest(database, requestId)
    const own = held !== undefined && (held.sender === user || (force !== null && held.sender_force === forceOf(force)))
    if (!own) throw thrown(NO_REQUEST)
    const done = doneWith(held)
    if (done !== undefined) throw thrown(done)
    statement(database, "UPDATE request SET state = 'withdrawn' WHERE sequence = ?").run(held.sequence)
    keepEvent(database, held.sequence, { what: 'withdrawn', at, by: user, note })
    forgetDue(database, held.id)
    return {
      status: statusOf('withdrawn', at, { requestId, reference: held.reference }),
      audited: { ...about(held), subject: `request ${held.reference} withdrawn` }
    }
  })
