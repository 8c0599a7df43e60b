import { success } from '../../contract/result.ts'
import type { ClientEvents } from '../audit/client-events.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'

type PeopleCall =
  | 'people.search'
  | 'people.open'
  | 'people.openPart'
  | 'people.openSealed'
  | 'people.confirmIdentity'
  | 'people.create'
  | 'people.link'
  | 'people.unlink'

/** Name check, the person's page, a new person. Each goes out with the stop it belongs to. */
export const peopleHandlers = (desk: () => Desk, events: Pick<ClientEvents, 'reportOf'>): Pick<Handlers, PeopleCall> => ({
  'people.search': ({ context, query }) => desk().call('searchPeople', { context, body: query }),
  'people.open': ({ context, personId }) => desk().call('personSummary', { context, params: { personId } }),
  'people.openPart': ({ context, personId, part }) => desk().call('personPart', { context, params: { personId, part } }),
  'people.openSealed': ({ context, personId, reason }) => desk().call('openSealed', { context, params: { personId }, body: { reason } }),
  'people.confirmIdentity': async ({ personId, confirmed }) => {
    // SECURITY: H53 who was taken for whom, and when, stands in the log
    events.reportOf(personId, confirmed ? 'identity-confirmed' : 'identity-withdrawn', 'by the operator, on the person’s page')
    return success({})
  },
  'people.link': async ({ context, personId, draftId, body }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'linkPeople',
        title: 'Link of two records',
        context,
        draftId,
        personId,
        params: { personId },
        body
      })
    ),
  'people.unlink': async ({ context, personId, linkId, draftId, body }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'unlinkPeople',
        title: 'End of a link of two records',
        context,
        draftId,
        personId,
        params: { personId, linkId },
        body
      })
    ),
  'people.create': async ({ context, ownerForce, searchToken, draftId, person }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'createPerson',
        title: 'New person',
        context,
        draftId,
        personId: null,
        params: {},
        body: { ownerForce, searchToken, person }
      })
    )
})
