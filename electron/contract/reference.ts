import { z } from 'zod'
import { CodeRowSchema, CodeTableSchema, NATIONAL_TABLES, SMALL_TABLES } from '../../mock-server/api/reference.ts'
import { defineCall } from './call.ts'

export const referenceCalls = {
  /** A small code table whole; main keeps it per version. */
  'reference.table': defineCall({
    input: z.strictObject({ table: z.enum(SMALL_TABLES) }),
    output: CodeTableSchema,
    states: ['active', 'warning'],
    entitlement: 'reference.view',
    perSecond: 100
  }),
  /** Rows of a national table by typed code or any words of the title, best first; an empty query gives none. */
  'reference.find': defineCall({
    input: z.strictObject({ table: z.enum(NATIONAL_TABLES), query: z.string().max(100), limit: z.int().min(1).max(50).default(20) }),
    output: z.object({ rows: z.array(CodeRowSchema), more: z.boolean() }),
    states: ['active', 'warning'],
    entitlement: 'reference.view',
    perSecond: 60
  })
}
