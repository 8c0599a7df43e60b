import type { Handler } from '../http/call.ts'
import { reply } from '../http/call.ts'
import { refuse } from '../http/refusal.ts'
import { holds, signatureOf } from '../http/caller.ts'
import { forceOf } from '../../api/primitives.ts'
import type { Service } from '../service.ts'
import { writeRequestOf } from '../writes/write-request.ts'
import { askerOf } from './asker.ts'
import { KINDS } from './kinds.ts'
import { prepareRequest } from './prepare.ts'
import { doneWith, NO_REQUEST } from './refusals.ts'
import { requestItemOf, requestOf } from './request-item.ts'

export const listRequests =
  ({ store }: Service): Handler<'requests'> =>
  async (call) => {
    const asker = askerOf(call)
    const at = call.at.toISOString()
    const { items, cursor, totals } = await store.read('requestPage', { asker, query: call.query, at })
    return reply({ asOf: at, requests: items.map((item) => requestItemOf(item, asker)), cursor, totals }, [
      call.entry({ kind: 'consultation', subject: `requests ${call.query.box}, ${call.query.state}: ${items.length}` })
    ])
  }

export const viewRequest =
  ({ store }: Service): Handler<'request'> =>
  async (call) => {
    const asker = askerOf(call)
    const opened = await store.read('openedRequest', { requestId: call.params.requestId, asker, at: call.at.toISOString() })
    if (opened === null) return NO_REQUEST
    const { reference, kind, source_code: source, record_person: personId } = opened.row
    return reply(requestOf(opened, { ...asker, reads: holds(call.caller, KINDS[kind].readBy) }), [
      call.entry({ kind: 'consultation', personId, subject: `request ${reference} of ${source} opened: ${kind}` })
    ])
  }

/** A claim on work, not access to a record: opening what was asked is logged as that. */
export const leaseRequest =
  ({ store }: Service): Handler<'leaseRequest'> =>
  async (call) => {
    const asker = askerOf(call)
    const at = call.at.toISOString()
    const opened = await store.read('openedRequest', { ...call.params, asker, at })
    if (opened === null || asker.force === null || opened.row.force !== forceOf(asker.force)) return NO_REQUEST
    const done = doneWith(opened.row)
    if (done !== undefined) return done
    const { until } = await store.write('takeLease', { record: opened.row.id, kind: 'request', holder: asker.user, at }, [])
    return reply({ requestId: opened.row.id, until })
  }

export const releaseRequest =
  ({ store }: Service): Handler<'releaseRequest'> =>
  async ({ params: { requestId }, caller }) => {
    await store.write('releaseLease', { record: requestId, kind: 'request', holder: signatureOf(caller) }, [])
    return reply(undefined)
  }

export const postRequest =
  (service: Service): Handler<'postRequest'> =>
  async (call) => {
    const request = writeRequestOf(call)
    const prepared = await prepareRequest(call.body, { asker: askerOf(call), at: call.at, needs: service })
    if (prepared.outcome === 'refused') return prepared
    const { requestId } = await service.store.write('postRequest', { request, post: prepared.request }, [
      call.entry({ kind: 'collection', subject: 'request' })
    ])
    return reply({ requestId })
  }

export const returnRequest =
  ({ store }: Service): Handler<'returnRequest'> =>
  async (call) => {
    const { requestId } = await store.write(
      'returnRequest',
      {
        request: writeRequestOf(call),
        requestId: call.params.requestId,
        user: signatureOf(call.caller),
        force: call.caller.claims.force,
        body: call.body
      },
      [call.entry({ kind: 'alteration', subject: 'return request' })]
    )
    return reply({ requestId })
  }

export const withdrawRequest =
  ({ store }: Service): Handler<'withdrawRequest'> =>
  async (call) => {
    const { user, force } = askerOf(call)
    const { requestId } = await store.write(
      'withdrawRequest',
      { request: writeRequestOf(call), requestId: call.params.requestId, user, force, note: call.body.note },
      [call.entry({ kind: 'alteration', subject: 'withdraw request' })]
    )
    return reply({ requestId })
  }

export const NOT_A_PROPOSAL = refuse(
  'unprocessable/not-allowed',
  'Only a proposal to the owner can be accepted as it stands. Make the report or its amendment, and it is joined with the request.'
)
