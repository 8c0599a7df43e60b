import { remandFaults } from '../../api/remands.ts'
import type { BasicRemand } from '../../api/remands.ts'
import type { ProblemError } from '../../api/problems.ts'
import { openArrests } from '../arrest/access.ts'
import { writerOf } from '../arrest/writer.ts'
import { isKnownCourt } from '../disposals/result-faults.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { refuse, wrong } from '../http/refusal.ts'
import type { Reference } from '../reference/reference.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { newVersion, writeRequestOf } from '../writes/write-request.ts'

const NO_REMAND = refuse('not-found/record', 'No remand of this report is held under this id.', [
  { errorDetailType: 'not-found', message: 'Incorrect remandId' }
])

const codeFaults = (remand: BasicRemand, reference: Reference): ProblemError[] => {
  const faults: ProblemError[] = []
  if (reference.station(remand.ownerCode) === undefined) faults.push(wrong('ownerCode', 'Invalid owner code', 'rule'))
  for (const place of ['currentAppearance', 'nextAppearance'] as const) {
    const { court, forceStationCode } = remand[place] ?? {}
    if (!isKnownCourt(court, reference)) faults.push(wrong(`${place}.court.courtCode`, 'must be a valid court code', 'rule'))
    if (forceStationCode !== undefined && reference.station(forceStationCode) === undefined)
      faults.push(wrong(`${place}.forceStationCode`, 'must be a valid force station code', 'rule'))
  }
  return faults
}

const faultsOf = (remand: BasicRemand, { reference, today }: { reference: Reference; today: string }): ProblemError[] => [
  ...remandFaults(remand, today).map(({ field, message }) => wrong(field, message, 'rule')),
  ...codeFaults(remand, reference)
]

export const createBasicRemand =
  ({ store, reference }: Service): Handler<'createRemand'> =>
  async (call) => {
    const { params, body, at, entry } = call
    const faults = faultsOf(body, { reference, today: calendarDay(at) })
    if (faults.length > 0)
      return refuse('bad-request/invalid-body', 'The remand is not complete or not possible as it stands. Nothing was added.', faults)
    const { requestId: id } = await store.write(
      'createRemand',
      { request: writeRequestOf(call), ...params, version: newVersion(), remand: body, writer: writerOf(call) },
      [entry({ kind: 'collection', personId: params.personId, subject: 'create remand' })]
    )
    return reply({ id })
  }

export const amendBasicRemand =
  ({ store, reference }: Service): Handler<'amendRemand'> =>
  async (call) => {
    const { params, body, at, entry } = call
    const faults = faultsOf(body.content, { reference, today: calendarDay(at) }).map((fault) => ({
      ...fault,
      field: `content.${fault.field ?? ''}`
    }))
    if (faults.length > 0)
      return refuse('bad-request/invalid-body', 'The remand is not complete or not possible as it stands. Nothing was changed.', faults)
    const { requestId } = await store.write(
      'amendRemand',
      {
        request: writeRequestOf(call),
        ...params,
        versionToChange: body.versionToChange,
        version: newVersion(),
        remand: body.content,
        writer: writerOf(call)
      },
      [entry({ kind: 'alteration', personId: params.personId, subject: 'amend remand' })]
    )
    return reply({ requestId })
  }

export const viewRemand =
  (service: Service): Handler<'remand'> =>
  async (call) => {
    const { personId } = call.params
    const access = await openArrests(service, call, personId)
    if ('outcome' in access) return access
    const remand = await service.store.read('remandDetails', call.params)
    if (remand === null) return NO_REMAND
    return reply(remand, [
      call.entry({
        kind: 'consultation',
        personId,
        subject: `remand of ${remand.content.remandDate} of arrest ${remand.arrestSummonsReference}${access.note}`
      })
    ])
  }
