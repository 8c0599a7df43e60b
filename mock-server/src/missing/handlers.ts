import { randomUUID } from 'node:crypto'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { refuse } from '../http/refusal.ts'
import { liveOfMissing } from '../hits/found-live.ts'
import { tellOwners } from '../hits/tell-owners.ts'
import { NO_PERSON } from '../people/handlers.ts'
import { authorOf } from '../reports/author.ts'
import { ownerFaults } from '../reports/owner-faults.ts'
import type { Service } from '../service.ts'
import { newVersion, writeRequestOf } from '../writes/write-request.ts'
import { missingFaults } from './faults.ts'
import { headlineOf } from './headline.ts'
import { NO_MISSING_REPORT } from './refusals.ts'
import { asReported } from './standing.ts'

export const listMissing =
  ({ store }: Service): Handler<'missingReports'> =>
  async ({ params, entry }) => {
    const reports = await store.read('missingReports', params)
    return reports === null
      ? NO_PERSON
      : reply({ missingReports: reports }, [
          entry({ kind: 'consultation', personId: params.personId, subject: `missing reports: ${reports.length}` })
        ])
  }

export const viewMissing =
  (service: Service): Handler<'missingReport'> =>
  async (call) => {
    const { params, entry } = call
    const report = await service.store.read('missingReport', params)
    if (report === null) return NO_MISSING_REPORT
    const read = entry({ kind: 'consultation', personId: params.personId, subject: `missing report ${report.reference}` })
    const { audit, ...told } = await tellOwners(service, call, { found: liveOfMissing(report), audit: [read] })
    return reply({ ...report, ...told }, audit)
  }

export const viewMissingHistory =
  ({ store }: Service): Handler<'missingHistory'> =>
  async ({ params, entry }) => {
    const history = await store.read('missingHistory', params)
    if (history === null) return NO_MISSING_REPORT
    const subject = `history of missing report ${history.reference}: ${history.versions.length} versions`
    return reply(history, [entry({ kind: 'consultation', personId: params.personId, subject })])
  }

export const createMissing =
  ({ store, reference }: Service): Handler<'createMissing'> =>
  async (call) => {
    const { params, body, at, entry } = call
    const { personId } = params
    const request = writeRequestOf(call)
    if ((await store.read('earlierWrite', request)) === undefined) {
      const faults = [
        ...missingFaults(body.content, { reference, now: request.at }),
        ...ownerFaults({ content: body.content, caller: call.caller, reference })
      ]
      if (faults.length > 0)
        return refuse(
          'bad-request/invalid-body',
          'The report is not complete or not possible as it stands. Nothing was circulated.',
          faults
        )
    }
    const { requestId } = await store.write(
      'createMissingReport',
      {
        request,
        report: {
          reportId: randomUUID(),
          personId,
          version: newVersion(),
          headline: headlineOf(asReported(body.content, at.toISOString()), reference),
          content: body.content,
          ...authorOf(call)
        }
      },
      [entry({ kind: 'collection', personId, subject: 'create missing report' })]
    )
    return reply({ requestId })
  }
