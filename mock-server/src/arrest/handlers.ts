import { randomUUID } from 'node:crypto'
import { signatureOf } from '../http/caller.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { refuse, wrong } from '../http/refusal.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { newVersion, writeRequestOf } from '../writes/write-request.ts'
import { arrestFaults } from './arrest-faults.ts'
import { arrestOf, codeOf, personOfArrest } from './new-arrest.ts'
import { offenceFaults } from './offence-faults.ts'
import { writerOf } from './writer.ts'

export const createArrestedPerson =
  ({ store, reference }: Service): Handler<'createArrestedPerson'> =>
  async (call) => {
    const { body, caller, at, headers, entry } = call
    const request = writeRequestOf(call)
    const record = personOfArrest(body)
    if ((await store.read('earlierWrite', request)) === undefined) {
      const faults = arrestFaults(body, { reference, today: calendarDay(at), record })
      if (faults.length > 0)
        return refuse(
          'bad-request/invalid-body',
          'The arrest report is not complete or not possible as it stands. Nothing was created.',
          faults
        )
    }
    const { offenceCode, ownerCode } = body.arrestReport.content.offence
    const title = offenceCode.offenceCodeType === 'cjs' ? reference.offence(offenceCode.cjsOffenceCode)?.label : undefined
    const { requestId } = await store.write(
      'createArrestedPerson',
      {
        request,
        person: {
          personId: randomUUID(),
          version: newVersion(),
          ownerForce: ownerCode,
          content: record,
          by: signatureOf(caller),
          onBehalfOf: headers['x-leds-on-behalf-of'] ?? null,
          at: at.toISOString()
        },
        arrest: arrestOf(body, title)
      },
      [entry({ kind: 'collection', subject: 'create arrested person' })]
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
