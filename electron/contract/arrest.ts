import { z } from 'zod'
import { AccessContextSchema } from '../../mock-server/api/access-context.ts'
import { ArrestHistorySchema } from '../../mock-server/api/arrest-history.ts'
import { ArrestReportSchema, ArrestReportsPageSchema, ArrestSummonsPageSchema } from '../../mock-server/api/arrest-reads.ts'
import { AddOffenceSchema, ArrestContentSchema, OperatorOffenceSchema } from '../../mock-server/api/arrest.ts'
import { CourtCaseResultSchema, SubsequentResultSchema } from '../../mock-server/api/disposal-results.ts'
import { DisposalCreateSchema, DisposalHistorySchema } from '../../mock-server/api/disposals.ts'
import { ForceStationCode, Uuid } from '../../mock-server/api/primitives.ts'
import { BasicRemandSchema, RemandAmendSchema, RemandDetailsSchema } from '../../mock-server/api/remands.ts'
import { defineCall } from './call.ts'
import { WriteSchema } from './writes.ts'

const person = { context: AccessContextSchema, personId: Uuid }
const report = { ...person, reportId: Uuid }
const states = ['active', 'warning'] as const

/** An offence of a report being written; its number stays its own when another is taken out, and names its step. */
const NumberedOffenceSchema = z.strictObject({ number: z.int().min(0).max(9999), offence: OperatorOffenceSchema })

export const arrestCalls = {
  /**
   * One write in as many steps as there are offences: the report with its first, then one more each. Whatever step the
   * connection is lost at, the draft's id makes it go on there and do none twice.
   */
  'arrest.create': defineCall({
    input: z.strictObject({
      ...person,
      draftId: Uuid,
      checkname: z.string().max(15),
      changedBy: ForceStationCode,
      content: ArrestContentSchema.omit({ offence: true }),
      offences: z.array(NumberedOffenceSchema).min(1).max(200)
    }),
    output: WriteSchema,
    states,
    entitlement: 'arrest.create',
    perSecond: 5
  }),
  'arrest.addOffence': defineCall({
    input: z.strictObject({ ...report, draftId: Uuid, body: AddOffenceSchema }),
    output: WriteSchema,
    states,
    entitlement: 'arrest.create',
    perSecond: 5
  }),
  'arrest.addRemand': defineCall({
    input: z.strictObject({ ...report, draftId: Uuid, body: BasicRemandSchema }),
    output: WriteSchema,
    states,
    entitlement: 'remand.create',
    perSecond: 5
  }),
  'arrest.makeCase': defineCall({
    input: z.strictObject({ ...person, draftId: Uuid, body: DisposalCreateSchema }),
    output: WriteSchema,
    states,
    entitlement: 'disposal.create',
    perSecond: 5
  }),
  'arrest.addResult': defineCall({
    input: z.strictObject({ ...person, courtCaseId: Uuid, draftId: Uuid, body: CourtCaseResultSchema }),
    output: WriteSchema,
    states,
    entitlement: 'disposal.create',
    perSecond: 5
  }),
  'arrest.addSubsequent': defineCall({
    input: z.strictObject({ ...person, courtCaseId: Uuid, draftId: Uuid, body: SubsequentResultSchema }),
    output: WriteSchema,
    states,
    entitlement: 'disposal.create',
    perSecond: 5
  }),
  'arrest.amendRemand': defineCall({
    input: z.strictObject({ ...report, remandId: Uuid, draftId: Uuid, body: RemandAmendSchema }),
    output: WriteSchema,
    states,
    entitlement: 'remand.create',
    perSecond: 5
  }),
  'arrest.reports': defineCall({
    input: z.strictObject(person),
    output: ArrestReportsPageSchema,
    states,
    entitlement: 'arrest.view',
    perSecond: 20
  }),
  'arrest.read': defineCall({
    input: z.strictObject(report),
    output: ArrestReportSchema,
    states,
    entitlement: 'arrest.view',
    perSecond: 20
  }),
  /** Every version of the report and of what it holds: who, when, why. */
  'arrest.reportHistory': defineCall({
    input: z.strictObject(report),
    output: ArrestHistorySchema,
    states,
    entitlement: 'arrest.view',
    perSecond: 20
  }),
  /** The version of each offence, which a case has to quote. */
  'arrest.versions': defineCall({
    input: z.strictObject(person),
    output: ArrestSummonsPageSchema,
    states,
    entitlement: 'arrest.view',
    perSecond: 20
  }),
  'arrest.remand': defineCall({
    input: z.strictObject({ ...report, remandId: Uuid }),
    output: RemandDetailsSchema,
    states,
    entitlement: 'arrest.view',
    perSecond: 50
  }),
  'arrest.history': defineCall({
    input: z.strictObject(person),
    output: DisposalHistorySchema,
    states,
    entitlement: 'disposal.view',
    perSecond: 20
  })
}
