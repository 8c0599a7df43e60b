import { z } from 'zod'
import { AccessContextSchema } from '../../mock-server/api/access-context.ts'
import {
  DriverBasisSchema,
  DriverNumber,
  DriverRecordSchema,
  DriverSearchResultSchema,
  DriverSearchSchema
} from '../../mock-server/api/drivers.ts'
import { defineCall } from './call.ts'

const view = { states: ['active', 'warning'], entitlement: 'driver.view' } as const

/** Driver checks. Each quotes the stop it belongs to (design §3, The stop is the context). */
export const driverCalls = {
  /** Whose licence records there are; nothing of what they say. */
  'drivers.find': defineCall({
    input: z.strictObject({ context: AccessContextSchema, query: DriverSearchSchema }),
    output: DriverSearchResultSchema,
    ...view,
    perSecond: 10
  }),
  /**
   * A driver record under its Road Traffic Act basis. An attempt without one (null) goes to the server to be refused:
   * its log then names who tried, and whose record it was (H53).
   */
  'drivers.open': defineCall({
    input: z.strictObject({ context: AccessContextSchema, driverNumber: DriverNumber, basis: DriverBasisSchema.nullable() }),
    output: DriverRecordSchema,
    ...view,
    perSecond: 5
  })
}
