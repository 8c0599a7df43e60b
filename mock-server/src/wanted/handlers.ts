import { randomUUID } from 'node:crypto'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { holds } from '../http/caller.ts'
import { refuse, wrong } from '../http/refusal.ts'
import { liveOfWanted } from '../hits/found-live.ts'
import { tellOwners } from '../hits/tell-owners.ts'
import { NO_PERSON } from '../people/handlers.ts'
import { authorOf } from '../reports/author.ts'
import { ownerFaults } from '../reports/owner-faults.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { newVersion, writeRequestOf } from '../writes/write-request.ts'
import { NO_REPORT } from './refusals.ts'
import { untilConfirmed } from './until-confirmed.ts'
import { wantedFaults } from './wanted-faults.ts'

export const listWanted =
  ({ store }: Service): Handler<'wantedReports'> =>
  async ({ params, entry }) => {
    const reports = await store.read('wantedReports', params)
    return reports === null
      ? NO_PERSON
      : reply({ wantedReports: reports }, [
          entry({ kind: 'consultation', personId: params.personId, subject: `wanted reports: ${reports.length}` })
        ])
  }

export const viewWanted =
  (service: Service): Handler<'wantedReport'> =>
  async (call) => {
    const { params, entry } = call
    const report = await service.store.read('wantedReport', params)
    if (report === null) return NO_REPORT
    const read = entry({ kind: 'consultation', personId: params.personId, subject: `wanted report ${report.reference}` })
    const { audit, ...told } = await tellOwners(service, call, { found: liveOfWanted(report), audit: [read] })
    return reply({ ...report, ...told }, audit)
  }

export const createWanted =
  ({ store, reference }: Service): Handler<'createWanted'> =>
  async (call) => {
    const { params, body, caller, at, entry } = call
    const { unconfirmed } = body
    // SECURITY: H50 who may not confirm a report may not circulate one as confirmed either
    if (!unconfirmed && !holds(caller, 'wanted.confirm'))
      return refuse(
        'forbidden/entitlement',
        'A bureau confirms wanted reports. Send it unconfirmed: it is circulated at once, and is theirs to confirm within 48 hours.',
        [wrong('unconfirmed', 'Send it unconfirmed.', 'entitlement')]
      )
    const content = unconfirmed ? untilConfirmed(body.content, { today: calendarDay(at), reference }) : body.content
    const request = writeRequestOf(call)
    const earlier = await store.read('earlierWrite', request)
    if (earlier === undefined) {
      const person = await store.read('personRecord', params)
      if (person === null) return NO_PERSON
      const faults = [
        ...wantedFaults(content, { person, reference, today: calendarDay(at) }),
        ...ownerFaults({ content, caller, reference })
      ]
      if (faults.length > 0)
        return refuse(
          'bad-request/invalid-body',
          'The report is not complete or not possible as it stands. Nothing was circulated.',
          faults
        )
    }
    const { requestId } = await store.write(
      'createWantedReport',
      {
        request,
        report: {
          reportId: randomUUID(),
          personId: params.personId,
          version: newVersion(),
          headline: reference.row('wanted-categories', content.category)?.label ?? content.category,
          content,
          unconfirmed,
          ...authorOf(call)
        }
      },
      [entry({ kind: 'collection', personId: params.personId, subject: 'create wanted report' })]
    )
    return reply({ requestId })
  }
