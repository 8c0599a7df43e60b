import type { Endpoint } from './endpoint.ts'

const enquiry = { entitlement: 'driver.view', headers: 'access', activityCode: 'Driver Enquiry', method: 'POST', success: 200 } as const

/** Driver records: read only, and sealed until a Road Traffic Act basis is named. */
export const driverEndpoints = {
  findDrivers: {
    ...enquiry,
    path: '/driver-services/v1/drivers/search',
    summary: 'Driver check by number, or by name, birth date and postcode: whose licence records there are, and nothing of what they say',
    actionCode: 'Search Driver'
  },
  openDriver: {
    ...enquiry,
    path: '/driver-services/v1/drivers/:driverNumber/opening',
    summary: 'Open a driver record under a named Road Traffic Act basis: status, entitlements, points, disqualification, photograph',
    actionCode: 'Open Driver Record'
  }
} as const satisfies Record<string, Endpoint>
