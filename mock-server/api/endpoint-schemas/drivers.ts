import { z } from 'zod'
import { DriverNumber, DriverOpenSchema, DriverRecordSchema, DriverSearchResultSchema, DriverSearchSchema } from '../drivers.ts'
import type { driverEndpoints } from '../endpoints/drivers.ts'
import type { EndpointSchemas } from './endpoint-schema.ts'

export const driverSchemas = {
  findDrivers: { body: DriverSearchSchema, response: DriverSearchResultSchema },
  openDriver: { params: z.strictObject({ driverNumber: DriverNumber }), body: DriverOpenSchema, response: DriverRecordSchema }
} as const satisfies Record<keyof typeof driverEndpoints, EndpointSchemas>
