import { success } from '../../contract/result.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'

/** Name check, the person's page, a new person. Each goes out with the stop it belongs to. */
export const peopleHandlers = (desk: () => Desk): Pick<Handlers, 'people.search' | 'people.open' | 'people.create'> => ({
  'people.search': ({ context, query }) => desk().call('searchPeople', { context, body: query }),
  'people.open': ({ context, personId }) => desk().call('personSummary', { context, params: { personId } }),
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
