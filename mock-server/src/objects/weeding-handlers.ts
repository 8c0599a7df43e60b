import { VehicleContentSchema } from '../../api/vehicles.ts'
import type { Handler } from '../http/call.ts'
import { reply } from '../http/call.ts'
import { authorOf } from '../reports/author.ts'
import type { Reference } from '../reference/reference.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { dvlaNoticesOf } from '../vehicles/dvla-notices.ts'
import { kindIn } from '../vehicles/vehicle-faults.ts'
import { newVersion, writeRequestOf } from '../writes/write-request.ts'
import { objectHeading } from './heading.ts'
import { NOT_WEEDED } from './restore.operation.ts'

export const listWeeded =
  ({ store, reference }: Service): Handler<'weeded'> =>
  async ({ caller: { claims }, at, entry }) => {
    const weeded = await store.read('weededReports', { force: claims.force, today: calendarDay(at) })
    const reports = weeded.map(({ category, ...report }) => ({ ...report, heading: objectHeading(report.kind, category, reference) }))
    return reply({ asOf: at.toISOString(), reports }, [entry({ kind: 'consultation', subject: `weeded reports: ${reports.length}` })])
  }

/** A theft that stands confirmed again is told to the licensing agency again: its marker went with the weeding. */
const noticesOf = ({ kind, status, content }: { kind: string; status: string; content: unknown }, reference: Reference) =>
  kind === 'vehicle' && status === 'confirmed'
    ? dvlaNoticesOf(null, { status, content: VehicleContentSchema.parse(content) }, kindIn(reference))
    : []

export const restoreWeeded =
  ({ store, reference }: Service): Handler<'restoreWeeded'> =>
  async (call) => {
    const { params, body, caller, at, entry } = call
    const which = { ...params, force: caller.claims.force, today: calendarDay(at) }
    const request = writeRequestOf(call)
    const weeded = await store.read('weededReport', which)
    if (weeded === null && (await store.read('earlierWrite', request)) === undefined) return NOT_WEEDED
    const notices = weeded === null ? [] : noticesOf(weeded, reference)
    const write = { ...which, ...authorOf(call), note: body.note, version: newVersion(), notices }
    const { requestId } = await store.write('restoreObject', { request, write }, [
      entry({ kind: 'alteration', subject: `restore weeded report ${params.reportId}` })
    ])
    return reply({ requestId })
  }
