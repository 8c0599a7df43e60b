import type { ParsedCallInput } from '../../contract/calls.ts'
import { success } from '../../contract/result.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'
import type { WriteCommand } from '../writes/command.ts'

type PropertyCall = 'property.find' | 'property.create' | 'property.read' | 'property.history' | 'property.matches' | 'property.change'

const changeCommand = ({ context, personId, reportId, draftId, change }: ParsedCallInput<'property.change'>): WriteCommand => {
  const submitted = { context, draftId, personId, params: { reportId } }
  switch (change.kind) {
    case 'amend':
      return { ...submitted, endpoint: 'amendProperty', title: 'Amendment of a property report', body: change.body }
    case 'confirm':
      return { ...submitted, endpoint: 'confirmProperty', title: 'Confirmation of a property report', body: change.body }
    case 'locate':
      return { ...submitted, endpoint: 'locateProperty', title: 'Location of property', body: change.body }
    case 'extend':
      return { ...submitted, endpoint: 'extendProperty', title: 'Review of a property report', body: change.body }
    case 'cancel':
      return { ...submitted, endpoint: 'cancelProperty', title: 'Cancellation of a property report', body: change.body }
  }
}

export const propertyHandlers = (desk: () => Desk): Pick<Handlers, PropertyCall> => ({
  'property.find': ({ context, query }) => desk().call('findProperty', { context, body: query }),
  'property.create': async ({ context, draftId, ...body }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'createProperty',
        title: 'Property report',
        context,
        draftId,
        personId: body.personId ?? null,
        params: {},
        body
      })
    ),
  'property.read': ({ context, reportId }) => desk().call('property', { context, params: { reportId } }),
  'property.history': ({ context, reportId }) => desk().call('propertyHistory', { context, params: { reportId } }),
  'property.matches': ({ context, reportId }) => desk().call('propertyMatches', { context, params: { reportId } }),
  'property.change': async (input) => success(await desk().outbox.submit(changeCommand(input)))
})
