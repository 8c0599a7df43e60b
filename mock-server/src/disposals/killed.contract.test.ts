import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DisposalEntry } from '../../api/disposals.ts'
import { impending } from '../testing/impending.ts'
import { historyOf, makeCases, reportsOf } from '../testing/outside-client.ts'
import type { Arrested } from '../testing/outside-client.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnAs, signOnSystem } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

const CASES = 12
const CAMBERWELL = { courtIdentityType: 'code', courtCode: '2576' }
const GUILTY = { plea: 'Guilty', adjudication: 'Guilty', dateOfSentence: '2008-01-07', disposalResults: [{ disposalCode: 1029 }] }

let server: StartedServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(async () => {
  await server.remove()
})

/** One offence decided, one carried forward, one added by the court: three records change and two are made. */
const resultsOf = ({ urn, asn, surname }: Arrested, entry: DisposalEntry) => ({
  ownerCode: '01YZ',
  longPersonUrn: urn,
  courtCaseReference: entry.courtCaseReference,
  dateOfConviction: '2008-01-07',
  defendant: { defendantType: 'individual', defendantLastName: surname },
  carryForward: { appearanceDate: '2008-02-07', court: CAMBERWELL },
  offences: entry.charges.map(({ offenceId, cjsOffenceCode }, index) => ({
    courtOffenceSequenceNumber: index + 1,
    cjsOffenceCode,
    offenceId,
    ...(index === 0 ? GUILTY : { offenceTic: 0, disposalResults: [{ disposalCode: 2059 }] })
  })),
  additionalArrestOffences: [
    {
      asn,
      additionalOffences: [
        {
          courtOffenceSequenceNumber: 0,
          offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: 'TH68151' },
          committedOnBail: false,
          ...GUILTY,
          offenceStartDate: '2007-11-28',
          locationFsCode: '01ZD',
          locationText: { locationText: 'Kingston High Street' }
        }
      ]
    }
  ]
})

const standing = async (client: TestClient, { personId }: Arrested): Promise<string> => {
  const { entries } = await historyOf(client, personId)
  const { arrestSummaries } = await reportsOf(client, personId)
  const cases = entries.map(({ caseStatusMarker, charges }) => `${caseStatusMarker}${charges.length}`).toSorted()
  return `${cases.join(' ')}, ${arrestSummaries[0]?.offencesHeadlines.length ?? 0} offences`
}
const UNTOUCHED = 'A2, 2 offences'
const WHOLE = 'A1 C2, 3 offences'

describe('kill -9 while courts send results', () => {
  it('leaves every case untouched or whole; sent again, each is whole once', async () => {
    const before = await signOnSystem(server)
    const cases = await Promise.all(
      Array.from({ length: CASES }, async () => {
        const arrested = await makeCases(before, 'Survivor', [impending(['TH68006', 'RT88191'])])
        const [entry] = (await historyOf(before, arrested.personId)).entries
        if (entry === undefined) throw new Error('no case')
        return { arrested, entry, reference: crypto.randomUUID(), body: resultsOf(arrested, entry) }
      })
    )
    const send = (client: TestClient, { arrested, entry, reference, body }: (typeof cases)[number]) =>
      client.call<{ id: string }>('addDisposalResult', {
        params: { personId: arrested.personId, courtCaseId: entry.id },
        body,
        headers: { 'x-leds-reference-id': reference }
      })
    const acknowledged = new Map<string, string>()
    let killing: Promise<void> | undefined
    await Promise.allSettled(
      cases.map(async (each) => {
        const answer = await send(before, each)
        if (answer.status === 201) acknowledged.set(each.reference, answer.body.id)
        killing ??= server.kill()
      })
    )
    await killing
    expect(acknowledged.size).toBeGreaterThan(0)

    server = await startServer({ after: server })
    const after = await signOnSystem(server)
    for (const { arrested, reference } of cases)
      expect(acknowledged.has(reference) ? [WHOLE] : [WHOLE, UNTOUCHED]).toContain(await standing(after, arrested))
    for (const each of cases) {
      const answer = await send(after, each)
      expect(answer.status).toBe(201)
      if (acknowledged.has(each.reference)) expect(answer.body.id).toBe(acknowledged.get(each.reference))
      expect(await standing(after, each.arrested)).toBe(WHOLE)
    }
    const auditor = await signOnAs(server, 'auditor1')
    expect((await auditor.call('verifyAudit')).body).toMatchObject({ intact: true })
  })
})
