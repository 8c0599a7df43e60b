import { success } from '../../contract/result.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'

type DueCall =
  | 'due.list'
  | 'due.lease'
  | 'due.release'
  | 'due.handOver'
  | 'due.acknowledge'
  | 'retention.preview'
  | 'retention.weeded'
  | 'retention.restore'
  | 'colleagues.list'

/** The due list, its leases and hand-overs; none of it names a person, so none needs a stop but what is put back. */
export const dueHandlers = (desk: () => Desk): Pick<Handlers, DueCall> => ({
  'due.list': () => desk().call('due', {}),
  'due.lease': ({ dueId }) => desk().call('leaseDue', { params: { dueId } }),
  'due.release': async ({ dueId }) => {
    const answer = await desk().call('releaseDue', { params: { dueId } })
    return answer.ok ? success({}) : answer
  },
  'due.handOver': ({ dueId, ...handover }) => desk().call('handOverDue', { params: { dueId }, body: handover }),
  'due.acknowledge': ({ dueId }) => desk().call('acknowledgeDue', { params: { dueId } }),
  'retention.preview': ({ days }) => desk().call('retention', { query: { days: String(days) } }),
  'retention.weeded': () => desk().call('weeded', {}),
  'retention.restore': async ({ context, reportId, restoreId, note }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'restoreWeeded',
        title: 'Restoration of a weeded report',
        context,
        draftId: restoreId,
        personId: null,
        params: { reportId },
        body: { note }
      })
    ),
  'colleagues.list': () => desk().call('colleagues', {})
})
