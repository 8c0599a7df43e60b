import { z } from 'zod'
import { Uuid } from '../primitives.ts'
import {
  PRINT_LISTS,
  PrintClosingSchema,
  PrintCreateSchema,
  PrintDetailSchema,
  PrintListSchema,
  PrintMadeSchema,
  PrintNumber,
  PrintNumberedSchema
} from '../prints.ts'
import type { printEndpoints } from '../endpoints/prints.ts'
import type { EndpointSchemas } from './endpoint-schema.ts'

const PrintParams = z.strictObject({ printId: Uuid.toLowerCase() })

export const printSchemas = {
  prints: {
    query: z.strictObject({ whose: z.enum(['own', 'force']).default('own'), list: z.enum(PRINT_LISTS).default('out') }),
    response: PrintListSchema
  },
  createPrint: { body: PrintCreateSchema, response: PrintNumberedSchema },
  printMade: { params: PrintParams, body: PrintMadeSchema, response: z.strictObject({}) },
  closePrint: { params: PrintParams, body: PrintClosingSchema, response: z.strictObject({}) },
  findPrint: { params: z.strictObject({ printNumber: PrintNumber }), response: PrintDetailSchema }
} as const satisfies Record<keyof typeof printEndpoints, EndpointSchemas>
