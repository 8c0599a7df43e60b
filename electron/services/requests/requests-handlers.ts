import type { ParsedCallInput } from '../../contract/calls.ts'
import { success } from '../../contract/result.ts'
import type { Desk } from '../desk.ts'
import { asText } from '../leds/query.ts'
import type { Handlers } from '../router/handlers.ts'

type RequestCall =
  | 'requests.list'
  | 'requests.read'
  | 'requests.take'
  | 'requests.release'
  | 'requests.return'
  | 'requests.accept'
  | 'requests.withdraw'
  | 'requests.propose'
  | 'updategrams.list'
  | 'updategrams.read'
  | 'updategrams.rows'

const written = ({ context, draftId }: Pick<ParsedCallInput<'requests.return'>, 'context' | 'draftId'>) => ({
  context,
  draftId,
  personId: null
})

/** The requests inbox; its list, its leases and its files name no person and need no stop. */
export const requestHandlers = (desk: () => Desk): Pick<Handlers, RequestCall> => ({
  'requests.list': (query) => desk().call('requests', { query: asText(query) }),
  'requests.read': ({ context, requestId }) => desk().call('request', { context, params: { requestId } }),
  'requests.take': ({ requestId }) => desk().call('leaseRequest', { params: { requestId } }),
  'requests.release': async ({ requestId }) => {
    const answer = await desk().call('releaseRequest', { params: { requestId } })
    return answer.ok ? success({}) : answer
  },
  'requests.return': async ({ requestId, body, ...rest }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'returnRequest',
        title: 'Return of a request',
        ...written(rest),
        params: { requestId },
        body
      })
    ),
  'requests.accept': async ({ requestId, body, ...rest }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'acceptRequest',
        title: 'Acceptance of a proposal',
        ...written(rest),
        params: { requestId },
        body
      })
    ),
  'requests.withdraw': async ({ requestId, body, ...rest }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'withdrawRequest',
        title: 'Withdrawal of a request',
        ...written(rest),
        params: { requestId },
        body
      })
    ),
  'requests.propose': async ({ proposal, ...rest }) =>
    success(
      await desk().outbox.submit({ endpoint: 'propose', title: 'Proposal to the owner', ...written(rest), params: {}, body: proposal })
    ),
  'updategrams.list': () => desk().call('updategrams', {}),
  'updategrams.read': ({ updategramId }) => desk().call('updategram', { params: { updategramId } }),
  'updategrams.rows': ({ updategramId, ...query }) => desk().call('updategramRows', { params: { updategramId }, query: asText(query) })
})
