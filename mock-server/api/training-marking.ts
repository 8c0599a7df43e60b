import { z } from 'zod'
import { IsoDateTime } from './primitives.ts'

/** What fails whatever the score. */
export const CRITICAL_FAULTS = {
  'warning-not-passed': 'A warning was not passed',
  'wrong-person': 'The wrong person',
  'consent-broken': 'Consent was broken',
  'basis-invented': 'A basis for a driver check was invented'
} as const
export type CriticalFault = keyof typeof CRITICAL_FAULTS
export const CriticalFaultSchema = z.enum(Object.keys(CRITICAL_FAULTS) as [CriticalFault, ...CriticalFault[]])

/** Points earned of those that there are. */
const Part = z.object({ earned: z.int(), of: z.int() })

/** One thing that was expected, and what became of it. */
export const MarkedExpectationSchema = z.object({
  expectationId: z.string(),
  title: z.string(),
  earned: z.int(),
  of: z.int(),
  met: z.boolean(),
  /** When it was done; null where it was not. */
  at: IsoDateTime.nullable(),
  /** Within its time; null where it has none or was not done. */
  inTime: z.boolean().nullable(),
  critical: CriticalFaultSchema.nullable(),
  /** Field by field, where a record was expected. */
  fields: z.array(z.object({ field: z.string(), expected: z.string(), found: z.string().nullable(), right: z.boolean() })),
  better: z.string().nullable()
})
export type MarkedExpectation = z.infer<typeof MarkedExpectationSchema>

export const MarkingSchema = z.object({
  result: z.enum(['passed', 'failed']),
  percent: z.int(),
  passMark: z.int(),
  points: Part,
  /** Hints and privacy faults take from the points. */
  taken: z.int(),
  accuracy: Part,
  completeness: Part,
  speed: Part,
  justification: Part.extend({ weak: z.array(z.object({ at: IsoDateTime, text: z.string(), why: z.string() })) }),
  /** Records looked at that nothing in the scenario gave cause for. */
  privacyFaults: z.array(z.object({ at: IsoDateTime, words: z.string() })),
  criticalFaults: z.array(z.object({ fault: CriticalFaultSchema, title: z.string(), why: z.string() })),
  keys: z.object({ keys: z.int(), clicks: z.int() }),
  expectations: z.array(MarkedExpectationSchema)
})
export type Marking = z.infer<typeof MarkingSchema>
