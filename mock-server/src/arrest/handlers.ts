import { randomUUID } from 'node:crypto'
import type { ArrestReportCreate } from '../../api/arrest.ts'
import { signatureOf } from '../http/caller.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { refuse, wrong } from '../http/refusal.ts'
import { NO_PERSON } from '../people/handlers.ts'
import type { Reference } from '../reference/reference.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { newVersion, writeRequestOf } from '../writes/write-request.ts'
import { arrestFaults, reportFaults } from './arrest-faults.ts'
import { arrestOf, codeOf, personOfArrest } from './new-arrest.ts'
import { offenceFaults } from './offence-faults.ts'
import { writerOf } from './writer.ts'

const NOT_CREATED = 'The arrest report is not complete or not possible as it stands. Nothing was created.'

const titleOf = ({ content }: ArrestReportCreate, reference: Reference): string | undefined => {
  const { offenceCode } = content.offence
  return offenceCode.offenceCodeType === 'cjs' ? reference.offence(offenceCode.cjsOffenceCode)?.label : undefined
}

export const createArrestedPerson =
  ({ store, reference }: Service): Handler<'createArrestedPerson'> =>
  async (call) => {
    const { body, caller, at, headers, entry } = call
    const request = writeRequestOf(call)
    const record = personOfArrest(body)
    if ((await store.read('earlierWrite', request)) === undefined) {
      const faults = arrestFaults(body, { reference, today: calendarDay(at), record })
      if (faults.length > 0) return refuse('bad-request/invalid-body', NOT_CREATED, faults)
    }
    const { requestId } = await store.write(
      'createArrestedPerson',
      {
        request,
        person: {
          personId: randomUUID(),
          version: newVersion(),
          ownerForce: body.arrestReport.content.offence.ownerCode,
          content: record,
          by: signatureOf(caller),
          onBehalfOf: headers['x-leds-on-behalf-of'] ?? null,
          at: at.toISOString()
        },
        arrest: arrestOf(body.arrestReport, titleOf(body.arrestReport, reference)),
        writer: writerOf(call)
      },
      [entry({ kind: 'collection', subject: 'create arrested person' })]
    )
    return reply({ requestId })
  }

export const createArrestReport =
  ({ store, reference }: Service): Handler<'createArrestReport'> =>
  async (call) => {
    const { params, body, at, entry } = call
    const person = await store.read('personRecord', params)
    if (person === null) return NO_PERSON
    const faults = reportFaults(
      body,
      { path: '', born: 'content.offence.startDate' },
      { reference, today: calendarDay(at), birth: person.content.birth }
    )
    if (faults.length > 0) return refuse('bad-request/invalid-body', NOT_CREATED, faults)
    const { requestId } = await store.write(
      'createArrestReport',
      {
        request: writeRequestOf(call),
        personId: params.personId,
        checkname: body.checkname,
        arrest: arrestOf(body, titleOf(body, reference)),
        writer: writerOf(call)
      },
      [entry({ kind: 'collection', personId: params.personId, subject: 'create arrest report' })]
    )
    return reply({ requestId })
  }

export const addArrestOffence =
  ({ store, reference }: Service): Handler<'addOffence'> =>
  async (call) => {
    const { params, body, at, entry } = call
    const faults = offenceFaults(body.content, { path: 'content', reference, today: calendarDay(at) })
    if (reference.station(body.changedBy) === undefined) faults.push(wrong('changedBy', 'must be a valid force station code', 'rule'))
    if (faults.length > 0)
      return refuse('bad-request/invalid-body', 'The offence is not complete or not possible as it stands. Nothing was added.', faults)
    const { requestId } = await store.write(
      'addOffence',
      {
        request: writeRequestOf(call),
        ...params,
        checkname: body.checkname,
        offence: { offenceId: randomUUID(), version: newVersion(), cjsCode: codeOf(body.content.offenceCode), content: body.content },
        writer: writerOf(call)
      },
      [entry({ kind: 'collection', personId: params.personId, subject: 'create offence' })]
    )
    return reply({ requestId })
  }
