import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AlertCountSchema, AlertDetailSchema, AlertListSchema } from '../../api/alerts.ts'
import type { Alert, AlertDetail, SubscribeInput } from '../../api/alerts.ts'
import { PersonRecordSchema } from '../../api/people.ts'
import { addResults, CAMBERWELL, newCase, results } from '../testing/court-case.ts'
import { readUnidentified, recordUnidentified, unidentifiedContent } from '../testing/missing.ts'
import { adult, createPerson, dayFromNow } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnAs, signOnSystem } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let maker: TestClient
let watcher: TestClient
let system: TestClient
beforeAll(async () => {
  server = await startServer()
  maker = await signOnAs(server, 'bureau1')
  watcher = await signOnAs(server, 'bureau3')
  system = await signOnSystem(server)
})
afterAll(async () => {
  await server.remove()
})

const watch = async (kind: SubscribeInput['kind'], target: string): Promise<void> => {
  const body = { kind, target, reason: 'Operation Larkspur', expiresOn: dayFromNow(90) }
  expect((await watcher.call('subscribe', { params: { subscriptionId: randomUUID() }, body })).status).toBe(200)
}
const listed = async (): Promise<Alert[]> => AlertListSchema.parse((await watcher.call('alerts')).body).alerts
const readOf = async ({ alertId }: Alert): Promise<AlertDetail> =>
  AlertDetailSchema.parse((await watcher.call('alert', { params: { alertId } })).body)
/** What came since the last look, the first first; each is read, so that it is counted no more. */
const toldSince = async (): Promise<AlertDetail[]> => {
  const details = []
  for (const alert of (await listed()).toReversed()) {
    details.push(await readOf(alert))
    expect((await watcher.call('acknowledgeAlert', { params: { alertId: alert.alertId } })).status).toBe(200)
  }
  return details
}
const named = async (surname: string) => {
  const personId = await createPerson(maker, adult(surname, { sex: 'F' }))
  return PersonRecordSchema.parse((await maker.call('person', { params: { personId } })).body)
}

describe('who watches somebody arrested', () => {
  it('is told once of each remand, case and result, by what was done', async () => {
    const held = await newCase(system)
    const { personId, reportId, asn, urn } = held.arrested
    await watch('person', personId)
    const remand = {
      ownerCode: '01YZ',
      longPersonUrn: urn,
      remandDate: '2011-09-26',
      appearanceResult: 'remanded-in-custody',
      currentAppearance: { court: CAMBERWELL }
    }
    const referenceId = randomUUID()
    for (const _ of [1, 2])
      await system.call('createRemand', { params: { personId, reportId }, body: remand, headers: { 'x-leds-reference-id': referenceId } })
    expect((await addResults(system, held, results(held))).status).toBe(201)
    const told = await toldSince()
    expect(told.map(({ what, reportKind, reference, action }) => [what, reportKind, reference, action])).toEqual([
      ['changed', 'arrest', asn, 'remand-added'],
      ['ended', 'arrest', asn, 'court-results-added']
    ])
    expect(await toldSince()).toEqual([])
  })

  it('is told of an offence that is added and the case that is made of it', async () => {
    const { arrested } = await newCase(system)
    await watch('person', arrested.personId)
    const later = await newCaseOf(arrested.personId, arrested.reportId)
    expect((await toldSince()).map(({ action }) => action)).toEqual(later)
  })
})

/** Adds an offence to the report as the courts' feed does. @returns what a watcher hears of it */
const newCaseOf = async (personId: string, reportId: string): Promise<string[]> => {
  const content = {
    committedOnBail: 'false',
    ownerCode: '01ZD',
    startDate: '2007-11-28',
    startTime: '',
    locationFSCode: '01ZD',
    legislationQualifier: null,
    endDate: '',
    endTime: '',
    crimeReference: 'cr/9-Ab',
    offenceLocation: { locationType: 'text', locationText: 'Kingston High Street' },
    offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: 'TH68151' }
  }
  const made = await system.written('addOffence', {
    params: { personId, reportId },
    body: { content, changedBy: '01ZD', checkname: 'disposed' }
  })
  const summons = await system.call<{ arrestSummaries: { offences: { offenceId: string; version: string }[] }[] }>('arrestSummons', {
    params: { personId }
  })
  const offence = summons.body.arrestSummaries.flatMap(({ offences }) => offences).find(({ offenceId }) => offenceId === made['charge-id'])
  await system.written('createDisposal', {
    params: { personId },
    body: {
      fsCodeMakingChange: '01ZD',
      checkname: 'disposed',
      content: {
        linkedOffences: [{ versionToChange: offence?.version, offenceId: offence?.offenceId }],
        disposal: {
          forceStationInCase: '01ZD',
          convictionDate: '2008-01-07',
          court: CAMBERWELL,
          caseStatusMarker: 'impending-prosecution-detail'
        }
      }
    }
  })
  return ['offence-added', 'court-case-made']
}

describe('who watches somebody found to be another', () => {
  it('is told when the link is made and when it is parted, once though both are watched; the list does not say with whom', async () => {
    const [one, other] = [await named('Linkworth'), await named('Lynkworth')]
    await watch('person', one.personId)
    await watch('person', other.personId)
    const { 'link-id': linkId = '' } = await maker.written('linkPeople', {
      params: { personId: one.personId },
      body: { otherPersonId: other.personId, finding: 'same', reason: 'Fingerprints taken today are those of both' }
    })
    const [alert] = await listed()
    const [mine, theirs] = alert?.personId === one.personId ? [one, other] : [other, one]
    expect(JSON.stringify(alert)).not.toContain(theirs.pncId)
    expect(await toldSince()).toMatchObject([
      {
        what: 'new',
        reportKind: 'link',
        reference: mine.pncId,
        personId: mine.personId,
        status: 'standing',
        action: `found to be one person with ${theirs.pncId}`
      }
    ])
    await maker.written('unlinkPeople', { params: { personId: other.personId, linkId }, body: { reason: 'Misread print' } })
    expect(await toldSince()).toMatchObject([{ what: 'ended', reportKind: 'link', status: 'ended' }])
  })
})

describe('somebody found without a name', () => {
  const change = async (name: 'identifyUnidentified' | 'reopenUnidentified' | 'cancelUnidentified', personId: string, body: object) => {
    const { versionToChange } = await readUnidentified(maker, personId)
    await maker.written(name, { params: { personId }, body: { versionToChange, ...body } })
  }

  it('is told of in the area; identified, taken back and cancelled to who watches them or the person named', async () => {
    await watch('postcode', 'NR96')
    const content = { ...unidentifiedContent(), place: 'Holkham beach, NR96 1PD', ownerForce: '36NN' }
    const found = await recordUnidentified(maker, content)
    expect(await toldSince()).toMatchObject([
      { what: 'new', reportKind: 'unidentified', reference: found.reference, personId: found.personId, action: 'recorded' }
    ])
    const who = await named('Foundworth')
    await watch('person', who.personId)
    await watch('person', found.personId)
    const identification = { pncId: who.pncId, by: 'dental', date: dayFromNow(0), confirmedBy: 'Odontologist, Norwich' }
    await change('identifyUnidentified', found.personId, { identification })
    await change('reopenUnidentified', found.personId, { note: 'The chart was another’s' })
    await change('cancelUnidentified', found.personId, { date: dayFromNow(0), note: 'Recorded twice' })
    const told = await toldSince()
    expect(told.map(({ what, action, status, personId }) => [what, action, status, personId])).toEqual([
      ['ended', 'identified', 'cancelled', found.personId],
      ['changed', 'reopened', 'cancelled', found.personId],
      ['ended', 'cancelled', 'cancelled', found.personId]
    ])
    expect(AlertCountSchema.parse((await watcher.call('alertCount')).body).unread).toBe(0)
  })

  it('is told to who watches the person alone as whom they were identified', async () => {
    const found = await recordUnidentified(maker, { ...unidentifiedContent(), place: 'Dune 96', ownerForce: '36NN' })
    const who = await named('Aloneworth')
    await watch('person', who.personId)
    const identification = { pncId: who.pncId, by: 'dna', date: dayFromNow(0), confirmedBy: 'Laboratory, Norwich' }
    await change('identifyUnidentified', found.personId, { identification })
    expect(await toldSince()).toMatchObject([{ what: 'ended', reportKind: 'unidentified', reference: found.reference }])
  })
})
