import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { refuse } from '../http/refusal.ts'
import { NO_PERSON } from '../people/handlers.ts'
import type { Service } from '../service.ts'
import { openArrests } from './access.ts'
import { descriptionOf } from './description.ts'

const NO_OFFENCE = (offenceId: string) =>
  refuse('not-found/record', 'No offence of this report is held under this id.', [
    { errorDetailType: 'not-found', message: `No offence record found with the ids: [${offenceId}]` }
  ])

const NO_REPORT = refuse('not-found/record', 'No arrest report of this person is held under this id.', [
  { errorDetailType: 'not-found', message: 'Incorrect reportId' }
])

export const viewArrestSummons =
  (service: Service): Handler<'arrestSummons'> =>
  async (call) => {
    const { personId } = call.params
    const access = await openArrests(service, call, personId)
    if ('outcome' in access) return access
    const found = await service.store.read('arrestSummons', { personId, ...call.query })
    if (found === null) return NO_PERSON
    const { codes, ...page } = found
    const described = {
      ...page,
      arrestSummaries: page.arrestSummaries.map((summary) => ({
        ...summary,
        offences: summary.offences.map((offence) => ({
          ...offence,
          offenceDescription: descriptionOf(service.reference, codes[offence.offenceId] ?? '') ?? []
        }))
      }))
    }
    return reply(described, [
      call.entry({ kind: 'consultation', personId, subject: `arrest summons with offences: ${page.arrestSummaries.length}${access.note}` })
    ])
  }

export const viewArrestReports =
  (service: Service): Handler<'arrestReports'> =>
  async (call) => {
    const { personId } = call.params
    const access = await openArrests(service, call, personId)
    if ('outcome' in access) return access
    const page = await service.store.read('arrestReports', { personId, ...call.query })
    if (page === null) return NO_PERSON
    return reply(page, [
      call.entry({ kind: 'consultation', personId, subject: `arrest reports: ${page.arrestSummaries.length}${access.note}` })
    ])
  }

export const viewArrestReport =
  (service: Service): Handler<'arrestReport'> =>
  async (call) => {
    const { personId } = call.params
    const access = await openArrests(service, call, personId)
    if ('outcome' in access) return access
    const report = await service.store.read('arrestReport', call.params)
    if (report === null) return NO_REPORT
    return reply(report, [call.entry({ kind: 'consultation', personId, subject: `arrest report ${report.asn}${access.note}` })])
  }

export const viewArrestHistory =
  (service: Service): Handler<'arrestHistory'> =>
  async (call) => {
    const { personId } = call.params
    const access = await openArrests(service, call, personId)
    if ('outcome' in access) return access
    const history = await service.store.read('arrestHistory', call.params)
    if (history === null) return NO_REPORT
    return reply(history, [
      call.entry({
        kind: 'consultation',
        personId,
        subject: `history of arrest ${history.asn}: ${history.versions.length} versions${access.note}`
      })
    ])
  }

export const viewOffence =
  (service: Service): Handler<'offence'> =>
  async (call) => {
    const { personId, offenceId } = call.params
    const access = await openArrests(service, call, personId)
    if ('outcome' in access) return access
    const offence = await service.store.read('offenceDetails', call.params)
    if (offence === null) return NO_OFFENCE(offenceId)
    return reply(offence, [
      call.entry({
        kind: 'consultation',
        personId,
        subject: `offence ${offence.arrestChargeNumber} of arrest ${offence.arrestSummonsReference}${access.note}`
      })
    ])
  }
