import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'

type DriverCall = 'drivers.find' | 'drivers.open'

/** Driver checks: whose licence it may be, and the record under its basis. */
export const driverHandlers = (desk: () => Desk): Pick<Handlers, DriverCall> => ({
  'drivers.find': ({ context, query }) => desk().call('findDrivers', { context, body: query }),
  // SECURITY: H53 an attempt without a basis goes out without its code, for the server to refuse and to log
  'drivers.open': ({ context, driverNumber, basis }) =>
    desk().call('openDriver', { context, params: { driverNumber }, body: { basis: basis ?? { code: '', reason: context.justification } } })
})
