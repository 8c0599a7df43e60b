import type { Endpoint } from './endpoint.ts'

const REPORT = '/vehicle-services/v1/reports/:reportId'
const enquiry = { entitlement: 'vehicle.view', headers: 'access', activityCode: 'Vehicle Enquiry', success: 200 } as const
const update = { entitlement: 'vehicle.change', headers: 'access', activityCode: 'Vehicle Update', success: 202 } as const
const feed = { entitlement: 'dvla.read', headers: 'access', activityCode: 'Vehicle Enquiry', success: 200 } as const

/** Vehicles, the reports on them, and the notices that the licensing agency reads. */
export const vehicleEndpoints = {
  findVehicles: {
    ...enquiry,
    method: 'POST',
    path: '/vehicle-services/v1/vehicles/search',
    summary: 'Vehicle check by registration or VIN, whole, in part or as look-alikes, and the duplicate search before a create',
    actionCode: 'Search Vehicle'
  },
  vehicle: {
    ...enquiry,
    method: 'GET',
    path: '/vehicle-services/v1/vehicles/:vrm',
    summary: 'The vehicle of a registration with keeper, MOT and insurance, and every report on it',
    actionCode: 'View Vehicle'
  },
  createVehicleReport: {
    method: 'POST',
    path: '/vehicle-services/v1/reports',
    summary: 'Report a vehicle; the control room sends it unconfirmed',
    entitlement: 'vehicle.create',
    headers: 'access',
    activityCode: 'Vehicle Create',
    actionCode: 'Create Vehicle Report',
    success: 202
  },
  vehicleReport: { ...enquiry, method: 'GET', path: REPORT, summary: 'One vehicle report', actionCode: 'View Vehicle Report' },
  vehicleHistory: {
    ...enquiry,
    method: 'GET',
    path: `${REPORT}/history`,
    summary: 'Every version of a vehicle report',
    actionCode: 'View Vehicle Report History'
  },
  vehicleMatches: {
    ...enquiry,
    method: 'GET',
    path: `${REPORT}/matches`,
    summary: 'What stands against it: lost or stolen against found',
    actionCode: 'View Vehicle Matches'
  },
  amendVehicleReport: { ...update, method: 'PATCH', path: REPORT, summary: 'Amend a vehicle report', actionCode: 'Amend Vehicle Report' },
  confirmVehicleReport: {
    ...update,
    entitlement: 'vehicle.confirm',
    method: 'POST',
    path: `${REPORT}/confirmation`,
    summary: 'Confirm a vehicle report with its crime reference and officer; a theft is notified to the licensing agency',
    actionCode: 'Confirm Vehicle Report'
  },
  recoverVehicleReport: {
    ...update,
    method: 'POST',
    path: `${REPORT}/recovery`,
    summary: 'Put a vehicle down as recovered; the report is deleted after 7 days',
    actionCode: 'Recover Vehicle'
  },
  extendVehicleReport: {
    ...update,
    method: 'POST',
    path: `${REPORT}/extension`,
    summary: 'Extend the expiry of a vehicle report',
    actionCode: 'Extend Vehicle Report'
  },
  cancelVehicleReport: {
    ...update,
    method: 'POST',
    path: `${REPORT}/cancellation`,
    summary: 'Cancel a vehicle report',
    actionCode: 'Cancel Vehicle Report'
  },
  dvlaNotices: {
    ...feed,
    method: 'GET',
    path: '/vehicle-services/v1/dvla-notices',
    summary: 'Notices of thefts confirmed, recovered, cancelled and weeded, in their order, from the first not acknowledged',
    actionCode: 'Read DVLA Notices'
  },
  acknowledgeDvlaNotices: {
    ...feed,
    method: 'POST',
    path: '/vehicle-services/v1/dvla-notices/acknowledgement',
    summary: 'Everything up to a notice has been taken in',
    actionCode: 'Acknowledge DVLA Notices'
  }
} as const satisfies Record<string, Endpoint>
