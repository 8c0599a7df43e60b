import { success } from '../../contract/result.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'

export const wantedHandlers = (desk: () => Desk): Pick<Handlers, 'wanted.create' | 'wanted.read'> => ({
  'wanted.create': async ({ context, personId, draftId, content }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'createWanted',
        title: 'Wanted report',
        context,
        draftId,
        personId,
        params: { personId },
        body: { content }
      })
    ),
  'wanted.read': ({ context, personId, reportId }) => desk().call('wantedReport', { context, params: { personId, reportId } })
})
