import { randomUUID } from 'node:crypto'
import { offeredReadings } from '../../api/look-alikes.ts'
import { vehicleHeadline } from '../../api/vehicles.ts'
import { holds, signatureOf } from '../http/caller.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { refuse, wrong } from '../http/refusal.ts'
import { liveOfObject, liveOfSearch, liveOfVehicle } from '../hits/found-live.ts'
import { tellOwners } from '../hits/tell-owners.ts'
import { keptFor } from '../objects/kept-for.ts'
import { NO_OBJECT } from '../objects/refusals.ts'
import { objectSearchToken, refusalOfUnsearched } from '../objects/search-proof.ts'
import { authorOf } from '../reports/author.ts'
import { ownerFaults } from '../reports/owner-faults.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { newVersion, writeRequestOf } from '../writes/write-request.ts'
import { vehicleBearing } from './bearing.ts'
import { deletedOnWhile } from './change.ts'
import { dvlaNoticesOf } from './dvla-notices.ts'
import { kindIn, vehicleFaults } from './vehicle-faults.ts'

export const findVehicles =
  (service: Service): Handler<'findVehicles'> =>
  async (call) => {
    const { store, reference, searchKey } = service
    const { body, caller, at, entry } = call
    const start = performance.now()
    const recording =
      body.kind === undefined
        ? null
        : vehicleBearing({ ...body, kind: body.kind, ownerForce: caller.claims.force }, kindIn(reference)(body.kind))
    const answer = await store.read('findVehicles', { query: body, recording, today: calendarDay(at) })
    const tookMs = Math.round((performance.now() - start) * 100) / 100
    const marks = [body.vrm, body.vin].filter((mark) => mark !== undefined)
    const searchToken = objectSearchToken({ marks, make: body.make }, { user: signatureOf(caller), at, key: searchKey })
    const offered = body.vrm === undefined || (body.country ?? 'UK') !== 'UK' ? [] : offeredReadings(body.vrm)
    const asked = Object.entries(body).map(([name, value]) => `${name}=${value}`)
    const checked = entry({
      kind: 'consultation',
      subject: `vehicle search: ${answer.candidates.length} candidates for ${asked.join(' ')}`
    })
    const { audit, ...told } = await tellOwners(service, call, { found: liveOfSearch(body, answer), audit: [checked] })
    return reply({ ...answer, offered, tookMs, searchToken, ...told }, audit)
  }

export const enquireVehicle =
  (service: Service): Handler<'vehicle'> =>
  async (call) => {
    const { params, at, entry } = call
    const enquiry = await service.store.read('vehicleEnquiry', { ...params, today: calendarDay(at) })
    const checked = entry({
      kind: 'consultation',
      personId: enquiry.vehicle?.keeper?.personId ?? null,
      subject: `vehicle ${params.vrm}: ${enquiry.vehicle === null ? 'none held' : 'held'}, ${enquiry.reports.length} reports`
    })
    const { audit, ...told } = await tellOwners(service, call, { found: liveOfVehicle(enquiry.reports), audit: [checked] })
    return reply({ ...enquiry, ...told }, audit)
  }

export const createVehicleReport =
  ({ store, reference, searchKey }: Service): Handler<'createVehicleReport'> =>
  async (call) => {
    const { body, caller, at, entry } = call
    const { content, status, personId = null } = body
    const today = calendarDay(at)
    const kindOf = kindIn(reference)
    const bearing = vehicleBearing(content, kindOf(content.kind))
    const request = writeRequestOf(call)
    // SECURITY: H50 who may not confirm a report may not send one confirmed either
    if (status === 'confirmed' && !holds(caller, 'vehicle.confirm'))
      return refuse(
        'forbidden/entitlement',
        'A bureau confirms vehicle reports. Send it unconfirmed: it stands at once, and is theirs to confirm within 48 hours.',
        [wrong('status', 'Send it unconfirmed.', 'entitlement')]
      )
    if ((await store.read('earlierWrite', request)) === undefined) {
      const faults = [...vehicleFaults(content, { reference, today, status }), ...ownerFaults({ content, caller, reference })]
      if (faults.length > 0)
        return refuse('bad-request/invalid-body', 'The report is not complete or not possible as it stands. Nothing was recorded.', faults)
      const unsearched = refusalOfUnsearched(body.searchToken, bearing, { user: signatureOf(caller), at, key: searchKey })
      if (unsearched !== undefined) return unsearched
    }
    const held = { keptUntil: null, reviewDate: null, ended: null }
    const deletedOn = deletedOnWhile(status, { expiry: content.expiry, createdOn: today, held, kept: keptFor(reference) })
    const { requestId } = await store.write(
      'recordObject',
      {
        request,
        report: {
          kind: 'vehicle',
          reportId: randomUUID(),
          personId,
          status,
          headline: vehicleHeadline(content, kindOf(content.kind)?.label ?? content.kind),
          content,
          held: { ...held, deletedOn },
          bearing,
          notices: dvlaNoticesOf(null, { status, content }, kindOf),
          version: newVersion(),
          ...authorOf(call)
        }
      },
      [entry({ kind: 'collection', personId, subject: 'create vehicle report' })]
    )
    return reply({ requestId })
  }

export const viewVehicleReport =
  (service: Service): Handler<'vehicleReport'> =>
  async (call) => {
    const { params, entry } = call
    const report = await service.store.read('vehicleReport', params)
    if (report === null) return NO_OBJECT.vehicle
    const read = entry({ kind: 'consultation', personId: report.personId, subject: `vehicle report ${report.reference}` })
    const { audit, ...told } = await tellOwners(service, call, { found: liveOfObject(report), audit: [read] })
    return reply({ ...report, ...told }, audit)
  }

export const viewVehicleHistory =
  ({ store }: Service): Handler<'vehicleHistory'> =>
  async ({ params, entry }) => {
    const history = await store.read('vehicleHistory', params)
    if (history === null) return NO_OBJECT.vehicle
    return reply(history, [
      entry({ kind: 'consultation', subject: `history of vehicle report ${history.reference}: ${history.versions.length} versions` })
    ])
  }

export const viewVehicleMatches =
  ({ store }: Service): Handler<'vehicleMatches'> =>
  async ({ params: { reportId }, entry }) => {
    const report = await store.read('vehicleReport', { reportId })
    if (report === null) return NO_OBJECT.vehicle
    const matches = await store.read('objectMatches', { reportId })
    return reply({ reportId, reference: report.reference, matches }, [
      entry({
        kind: 'consultation',
        personId: report.personId,
        subject: `matches of vehicle report ${report.reference}: ${matches.length}`
      })
    ])
  }
