import { randomUUID } from 'node:crypto'
import { readAsn } from '../../api/identifiers/asn.ts'
import type { DisposalsByAsn } from '../../api/disposals.ts'
import { openArrests } from '../arrest/access.ts'
import { descriptionOf } from '../arrest/description.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { refuse, wrong } from '../http/refusal.ts'
import { NO_PERSON } from '../people/handlers.ts'
import type { Reference } from '../reference/reference.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { newVersion, writeRequestOf } from '../writes/write-request.ts'
import { writerOf } from '../arrest/writer.ts'
import { prepareAppearance, prepareResults } from './prepare-results.ts'
import { isKnownCourt, resultFaults, subsequentFaults } from './result-faults.ts'

const MINT = { id: () => randomUUID(), version: newVersion }

const NOT_ADDED = 'The results are not complete or not possible as they stand. Nothing was added.'

/** Offences with their titles, which the code table has. */
const described = (found: DisposalsByAsn, reference: Reference): DisposalsByAsn => ({
  ...found,
  disposals: found.disposals.map((disposal) => ({
    ...disposal,
    offences: disposal.offences.map((offence) => {
      const offenceDescription = descriptionOf(reference, offence.cjsOffenceCode)
      return offenceDescription === undefined ? offence : { ...offence, offenceDescription }
    })
  }))
})

export const findDisposalsByAsn =
  (service: Service): Handler<'findDisposalsByAsn'> =>
  async (call) => {
    const { asn, caseStatusMarkers } = call.body
    const reading = readAsn(asn)
    if (reading.state === 'malformed')
      return refuse('bad-request/invalid-body', 'This is not an arrest/summons number.', [
        wrong('asn', 'Give the ASN as YY/FFUU/SS/n with its check letter.')
      ])
    const found = await service.store.read('disposalsByAsn', { asn: reading.canonical, markers: caseStatusMarkers })
    if (found === null) {
      const message = `No matching arrest reports found for asn: ${asn}`
      return refuse('not-found/record', message, [{ errorDetailType: 'not-found', message }])
    }
    const access = await openArrests(service, call, found.personId)
    if ('outcome' in access) return access
    return reply(described(found, service.reference), [
      call.entry({
        kind: 'consultation',
        personId: found.personId,
        subject: `disposals under ASN ${found.asn}: ${found.disposals.length}${access.note}`
      })
    ])
  }

export const viewDisposalHistory =
  (service: Service): Handler<'disposalHistory'> =>
  async (call) => {
    const { personId } = call.params
    const access = await openArrests(service, call, personId)
    if ('outcome' in access) return access
    const history = await service.store.read('disposalHistory', { personId, ...call.query })
    if (history === null) return NO_PERSON
    return reply(history, [
      call.entry({ kind: 'consultation', personId, subject: `disposal history: ${history.entries.length} cases${access.note}` })
    ])
  }

export const createDisposal =
  ({ store, reference }: Service): Handler<'createDisposal'> =>
  async (call) => {
    const { params, body, at, entry } = call
    const { disposal } = body.content
    const { forceStationInCase, caseStatusMarker, convictionDate } = disposal
    const court = disposal.caseStatusMarker === 'out-of-court' ? undefined : disposal.court
    const station = (field: string, code: string) =>
      reference.station(code) === undefined ? [wrong(field, 'must be a valid force station code', 'rule')] : []
    const faults = [
      ...station('fsCodeMakingChange', body.fsCodeMakingChange),
      ...station('content.disposal.forceStationInCase', forceStationInCase),
      ...(isKnownCourt(court, reference) ? [] : [wrong('content.disposal.court.courtCode', 'must be a valid court code', 'rule')]),
      ...(court === undefined && caseStatusMarker === 'impending-prosecution-detail'
        ? [wrong('content.disposal.court', 'Court code or Court name must be provided', 'rule')]
        : []),
      ...(caseStatusMarker === 'out-of-court' && convictionDate > calendarDay(at)
        ? [wrong('content.disposal.convictionDate', 'The date of the decision cannot be in the future', 'rule')]
        : [])
    ]
    if (faults.length > 0)
      return refuse('bad-request/invalid-body', 'The case is not complete or not possible as it stands. Nothing was created.', faults)
    const { requestId } = await store.write(
      'createDisposal',
      {
        request: writeRequestOf(call),
        personId: params.personId,
        courtCaseId: randomUUID(),
        version: newVersion(),
        body,
        writer: writerOf(call)
      },
      [entry({ kind: 'collection', personId: params.personId, subject: 'create disposal' })]
    )
    return reply({ requestId })
  }

export const addCourtCaseResult =
  ({ store, reference }: Service): Handler<'addDisposalResult'> =>
  async (call) => {
    const { params, body, at, entry } = call
    const faults = resultFaults(body, { reference, today: calendarDay(at) })
    if (faults.length > 0) return refuse('bad-request/invalid-body', NOT_ADDED, faults)
    const { requestId: id } = await store.write(
      'addResults',
      {
        request: writeRequestOf(call),
        ...params,
        version: newVersion(),
        body,
        prepared: prepareResults(body, MINT),
        newCaseIds: { 'carried-forward': randomUUID(), referred: randomUUID() },
        writer: writerOf(call)
      },
      [entry({ kind: 'alteration', personId: params.personId, subject: 'add disposal results' })]
    )
    return reply({ id })
  }

export const addSubsequentResult =
  ({ store, reference }: Service): Handler<'addSubsequentResult'> =>
  async (call) => {
    const { params, body, at, entry } = call
    const faults = subsequentFaults(body, { reference, today: calendarDay(at) })
    if (faults.length > 0) return refuse('bad-request/invalid-body', NOT_ADDED, faults)
    const { requestId: id } = await store.write(
      'addSubsequentResults',
      {
        request: writeRequestOf(call),
        ...params,
        version: newVersion(),
        body,
        prepared: prepareAppearance(body, MINT),
        writer: writerOf(call)
      },
      [entry({ kind: 'alteration', personId: params.personId, subject: 'add subsequent disposal results' })]
    )
    return reply({ id })
  }
