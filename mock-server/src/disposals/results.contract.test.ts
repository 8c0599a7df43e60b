import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OffenceDetails } from '../../api/arrest-reads.ts'
import type { DisposalsByAsn } from '../../api/disposals.ts'
import { addResults, additional, MARKERS, moved, newCase, pathOf, results } from '../testing/court-case.ts'
import { historyOf } from '../testing/outside-client.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnSystem } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let system: TestClient
beforeAll(async () => {
  server = await startServer()
  system = await signOnSystem(server)
})
afterAll(async () => {
  await server.remove()
})

describe('results', () => {
  it('are read back by ASN as they were written, and in the history by their letters', async () => {
    const held = await newCase(system)
    await addResults(
      system,
      held,
      results(held, { otherTic: 3 }, { adjudication: 'Non-Conviction', plea: 'No Plea Taken', disposalResults: [{ disposalCode: 1008 }] })
    )
    const found = await system.call<DisposalsByAsn>('findDisposalsByAsn', { body: { asn: held.arrested.asn, caseStatusMarkers: MARKERS } })
    expect(found.body).toMatchObject({
      longPersonUrn: held.arrested.urn,
      disposals: [
        {
          courtCaseReference: held.reference,
          caseStatusMarker: 'court-case',
          convictionDate: '2008-01-07',
          otherTicTotal: 3,
          offences: [
            {
              plea: 'No Plea Taken',
              offenceDescription: ['Theft of pedal cycle'],
              adjudications: [{ appearanceNumber: 1, disposalDate: '2008-01-07', adjudication: 'Non-Conviction' }],
              disposalResults: [{ disposalCode: 1008 }]
            },
            { plea: 'Not Guilty', disposalResults: [{ disposalCode: 1015, disposalFine: { amount: 100 } }] }
          ]
        }
      ]
    })
    expect((await historyOf(system, held.arrested.personId)).entries).toMatchObject([
      {
        caseStatusMarker: 'C',
        charges: [{ adjudication: 'O' }, { adjudication: 'G', disposals: [{ disposalCode: '1015', fineAmount: 100 }] }]
      }
    ])
  })
  it('sent again under their reference id answer with the same id and are there once; another body is refused', async () => {
    const held = await newCase(system)
    const headers = { 'x-leds-reference-id': crypto.randomUUID() }
    const body = results(held)
    const send = (sent: object) => system.call<{ id: string }>('addDisposalResult', { params: pathOf(held), body: sent, headers })
    const [one, other] = [await send(body), await send(body)]
    expect([one.status, other.status]).toEqual([201, 201])
    expect(other.body.id).toBe(one.body.id)
    expect(await send({ ...body, ownerCode: '01ZD' })).toMatchObject({ status: 409, body: { type: 'conflict/reference-id-reused' } })
  })
  it('for life count one, whatever number was sent', async () => {
    const held = await newCase(system)
    await addResults(
      system,
      held,
      results(held, {}, { disposalResults: [{ disposalCode: 3025, disposalDuration: { units: 'life', count: 0 } }] })
    )
    expect((await historyOf(system, held.arrested.personId)).entries[0]?.charges[0]?.disposals).toMatchObject([
      { disposalDuration: { units: 'life', count: 1 } }
    ])
  })
  it('carry an offence forward into a new impending case, and refer one to a case with a reference and no court', async () => {
    const held = await newCase(system, ['TH68006', 'RT88191', 'TH68151'])
    const third = { courtOffenceSequenceNumber: 3, cjsOffenceCode: 'TH68151', offenceTic: 0, disposalResults: [{ disposalCode: 2060 }] }
    const [, second] = results(held).offences
    const answer = await addResults(
      system,
      held,
      results(held, {
        carryForward: { appearanceDate: '2008-02-10', court: { courtIdentityType: 'name', courtName: 'Magistrates’ Court of nowhere' } },
        referToCourtCase: { reference: '01ZD/0300108' },
        offences: [moved(held), second, { ...third, offenceId: held.offenceIds[2] }]
      })
    )
    expect(answer.status).toBe(201)
    const { entries } = await historyOf(system, held.arrested.personId)
    expect(entries).toHaveLength(3)
    expect(entries.find(({ caseStatusMarker }) => caseStatusMarker === 'A')).toMatchObject({
      convictionDate: '2008-02-10',
      courtCaseReference: expect.stringMatching(/^\d\d\/9998\//),
      charges: [{ offenceId: held.offenceIds[0], offenceChargeNumber: 1, disposals: [] }]
    })
    const referred = entries.find(({ caseStatusMarker }) => caseStatusMarker === 'F')
    expect(referred).toMatchObject({ userReference: '0300108', owner: '01ZD', charges: [{ offenceId: held.offenceIds[2] }] })
    expect(referred).not.toHaveProperty('court')
    expect(referred).not.toHaveProperty('courtCaseReference')
    expect(entries.find(({ caseStatusMarker }) => caseStatusMarker === 'C')?.charges).toMatchObject([{ offenceChargeNumber: 1 }])
  })
  it('add the court’s own offences to the report, marked, and number them before the rest', async () => {
    const held = await newCase(system)
    expect((await addResults(system, held, results(held, { additionalArrestOffences: additional(held.arrested.asn) }))).status).toBe(201)
    const [entry] = (await historyOf(system, held.arrested.personId)).entries
    expect(entry?.charges.map(({ additionalMarker, offenceChargeNumber }) => [additionalMarker, offenceChargeNumber])).toEqual([
      [false, 2],
      [false, 3],
      [true, 1]
    ])
    const { personId, reportId } = held.arrested
    const added = await system.call<OffenceDetails>('offence', {
      params: { personId, reportId, offenceId: entry?.charges[2]?.offenceId ?? '' }
    })
    expect(added.body).toMatchObject({
      additionalOffenceMarker: true,
      forceStationChargeOrig: '01YZ',
      arrestChargeNumber: 3,
      startTime: '14:30+00:00'
    })
  })
  it.each(['1950/1581C', '2000/410770Y'])(
    'never refuse a URN for its check letter: %s is refused only as another person’s',
    async (longPersonUrn) => {
      const held = await newCase(system)
      expect(await addResults(system, held, results(held, { longPersonUrn }))).toMatchObject({
        status: 400,
        body: { type: 'bad-request/does-not-match' }
      })
    }
  )
  it('take the URN with any letter and the case reference without its zeros', async () => {
    const held = await newCase(system)
    const [year = '', court = '', sequence = ''] = held.reference.split('/')
    const answer = await addResults(
      system,
      held,
      results(held, {
        longPersonUrn: `${held.arrested.urn.slice(0, -1)}${held.arrested.urn.endsWith('Z') ? 'A' : 'Z'}`,
        courtCaseReference: `${year}/${court}/${sequence.replace(/^0+/, '')}`
      })
    )
    expect(answer.status).toBe(201)
  })
})
