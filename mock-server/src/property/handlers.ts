import { randomUUID } from 'node:crypto'
import { propertyHeadline } from '../../api/property.ts'
import { signatureOf } from '../http/caller.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { refuse } from '../http/refusal.ts'
import { monthsAfter } from '../moment.ts'
import { liveOfObject } from '../hits/found-live.ts'
import { tellOwners } from '../hits/tell-owners.ts'
import { keptFor } from '../objects/kept-for.ts'
import { NO_OBJECT } from '../objects/refusals.ts'
import { objectSearchToken, refusalOfUnsearched } from '../objects/search-proof.ts'
import { authorOf } from '../reports/author.ts'
import { ownerFaults } from '../reports/owner-faults.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { newVersion, writeRequestOf } from '../writes/write-request.ts'
import { propertyBearing } from './bearing.ts'
import { categoryIn, propertyFaults } from './property-faults.ts'

export const findProperty =
  ({ store, searchKey }: Service): Handler<'findProperty'> =>
  async ({ body, caller, at, entry }) => {
    const start = performance.now()
    const answer = await store.read('findProperty', { query: body })
    const tookMs = Math.round((performance.now() - start) * 100) / 100
    const searchToken = objectSearchToken({ marks: body.marks, make: body.make }, { user: signatureOf(caller), at, key: searchKey })
    const asked = Object.entries(body).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    return reply({ ...answer, tookMs, searchToken }, [
      entry({ kind: 'consultation', subject: `property search: ${answer.candidates.length} candidates for ${asked.join(' ')}` })
    ])
  }

export const createProperty =
  ({ store, reference, searchKey }: Service): Handler<'createProperty'> =>
  async (call) => {
    const { body, caller, at, entry } = call
    const { content, status, personId = null } = body
    const today = calendarDay(at)
    const bearing = propertyBearing(content)
    const request = writeRequestOf(call)
    if ((await store.read('earlierWrite', request)) === undefined) {
      const faults = [...propertyFaults(content, { reference, today, status }), ...ownerFaults({ content, caller, reference })]
      if (faults.length > 0)
        return refuse('bad-request/invalid-body', 'The report is not complete or not possible as it stands. Nothing was recorded.', faults)
      const unsearched = refusalOfUnsearched(body.searchToken, bearing, { user: signatureOf(caller), at, key: searchKey })
      if (unsearched !== undefined) return unsearched
    }
    const { requestId } = await store.write(
      'recordObject',
      {
        request,
        report: {
          kind: 'property',
          reportId: randomUUID(),
          personId,
          status,
          headline: propertyHeadline(content, categoryIn(reference)(content.category)?.label ?? content.category),
          content,
          held: { deletedOn: null, reviewDate: monthsAfter(today, keptFor(reference).review), ended: null, keptUntil: null },
          bearing,
          notices: [],
          version: newVersion(),
          ...authorOf(call)
        }
      },
      [entry({ kind: 'collection', personId, subject: 'create property report' })]
    )
    return reply({ requestId })
  }

export const viewProperty =
  (service: Service): Handler<'property'> =>
  async (call) => {
    const { params, entry } = call
    const report = await service.store.read('propertyReport', params)
    if (report === null) return NO_OBJECT.property
    const read = entry({ kind: 'consultation', personId: report.personId, subject: `property report ${report.reference}` })
    const { audit, ...told } = await tellOwners(service, call, { found: liveOfObject(report), audit: [read] })
    return reply({ ...report, ...told }, audit)
  }

export const viewPropertyHistory =
  ({ store }: Service): Handler<'propertyHistory'> =>
  async ({ params, entry }) => {
    const history = await store.read('propertyHistory', params)
    if (history === null) return NO_OBJECT.property
    return reply(history, [
      entry({ kind: 'consultation', subject: `history of property report ${history.reference}: ${history.versions.length} versions` })
    ])
  }

export const viewPropertyMatches =
  ({ store }: Service): Handler<'propertyMatches'> =>
  async ({ params: { reportId }, entry }) => {
    const report = await store.read('propertyReport', { reportId })
    if (report === null) return NO_OBJECT.property
    const matches = await store.read('objectMatches', { reportId })
    return reply({ reportId, reference: report.reference, matches }, [
      entry({
        kind: 'consultation',
        personId: report.personId,
        subject: `matches of property report ${report.reference}: ${matches.length}`
      })
    ])
  }
