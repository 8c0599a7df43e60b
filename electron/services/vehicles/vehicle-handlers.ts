import type { ParsedCallInput } from '../../contract/calls.ts'
import { success } from '../../contract/result.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'
import type { WriteCommand } from '../writes/command.ts'

type VehicleCall =
  | 'vehicles.find'
  | 'vehicles.enquire'
  | 'vehicles.create'
  | 'vehicles.read'
  | 'vehicles.history'
  | 'vehicles.matches'
  | 'vehicles.change'
  | 'vehicles.confirm'

const changeCommand = ({ context, personId, reportId, draftId, change }: ParsedCallInput<'vehicles.change'>): WriteCommand => {
  const submitted = { context, draftId, personId, params: { reportId } }
  switch (change.kind) {
    case 'amend':
      return { ...submitted, endpoint: 'amendVehicleReport', title: 'Amendment of a vehicle report', body: change.body }
    case 'recover':
      return { ...submitted, endpoint: 'recoverVehicleReport', title: 'Recovery of a vehicle', body: change.body }
    case 'extend':
      return { ...submitted, endpoint: 'extendVehicleReport', title: 'Extension of a vehicle report', body: change.body }
    case 'cancel':
      return { ...submitted, endpoint: 'cancelVehicleReport', title: 'Cancellation of a vehicle report', body: change.body }
  }
}

export const vehicleHandlers = (desk: () => Desk): Pick<Handlers, VehicleCall> => ({
  'vehicles.find': ({ context, query }) => desk().call('findVehicles', { context, body: query }),
  'vehicles.enquire': ({ context, vrm }) => desk().call('vehicle', { context, params: { vrm } }),
  'vehicles.create': async ({ context, draftId, ...body }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'createVehicleReport',
        title: 'Vehicle report',
        context,
        draftId,
        personId: body.personId ?? null,
        params: {},
        body
      })
    ),
  'vehicles.read': ({ context, reportId }) => desk().call('vehicleReport', { context, params: { reportId } }),
  'vehicles.history': ({ context, reportId }) => desk().call('vehicleHistory', { context, params: { reportId } }),
  'vehicles.matches': ({ context, reportId }) => desk().call('vehicleMatches', { context, params: { reportId } }),
  'vehicles.change': async (input) => success(await desk().outbox.submit(changeCommand(input))),
  'vehicles.confirm': async ({ context, personId, reportId, draftId, body }) =>
    success(
      await desk().outbox.submit({
        endpoint: 'confirmVehicleReport',
        title: 'Confirmation of a vehicle report',
        context,
        draftId,
        personId,
        params: { reportId },
        body
      })
    )
})
