import { randomUUID } from 'node:crypto'
import { readAsn } from '../../api/identifiers/asn.ts'
import { signatureOf } from '../http/caller.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { refuse, wrong } from '../http/refusal.ts'
import { childAccess } from '../people/child-reason.ts'
import { isChild } from '../people/search/born-between.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { newVersion, writeRequestOf } from '../writes/write-request.ts'
import { arrestFaults } from './arrest-faults.ts'
import { arrestOf, personOfArrest } from './new-arrest.ts'

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

export const findDisposalsByAsn =
  ({ store }: Service): Handler<'findDisposalsByAsn'> =>
  async (call) => {
    const { asn, caseStatusMarkers } = call.body
    const reading = readAsn(asn)
    if (reading.state === 'malformed')
      return refuse('bad-request/invalid-body', 'This is not an arrest/summons number.', [
        wrong('asn', 'Give the ASN as YY/FFUU/SS/n with its check letter.')
      ])
    const found = await store.read('disposalsByAsn', { asn: reading.canonical, markers: caseStatusMarkers })
    if (found === null) {
      const message = `No matching arrest reports found for asn: ${asn}`
      return refuse('not-found/record', message, [{ errorDetailType: 'not-found', message }])
    }
    // SECURITY: H52 a child's disposals are as much of the record as the person page
    const person = await store.read('personRecord', { personId: found.personId })
    const child = person !== null && isChild(person.content.birth, calendarDay(call.at))
    const access = child ? childAccess(call) : { state: 'open' as const, note: '' }
    if ('outcome' in access) return { ...access, personIds: [found.personId] }
    return reply(found, [
      call.entry({
        kind: 'consultation',
        personId: found.personId,
        subject: `disposals under ASN ${found.asn}: ${found.disposals.length}${access.note}`
      })
    ])
  }
