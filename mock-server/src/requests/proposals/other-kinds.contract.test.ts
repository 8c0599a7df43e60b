import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundWell, readMissing, readMissingHistory, reportMissing } from '../../testing/missing.ts'
import { bicycle, makeProperty, makeVehicle, readProperty, readVehicle, van } from '../../testing/objects.ts'
import { adult, createPerson, dayFromNow } from '../../testing/people.ts'
import { opened, posted } from '../../testing/requests.ts'
import { startServer } from '../../testing/start-server.ts'
import type { StartedServer } from '../../testing/start-server.ts'
import { signOnAs } from '../../testing/test-client.ts'
import type { TestClient } from '../../testing/test-client.ts'

let server: StartedServer
let owner: TestClient
let proposer: TestClient
let personId: string
beforeAll(async () => {
  server = await startServer()
  owner = await signOnAs(server, 'bureau1')
  proposer = await signOnAs(server, 'bureau2')
  personId = await createPerson(owner, adult('Ownerson'))
})
afterAll(async () => {
  await server.remove()
})

interface Report {
  readonly reportId: string
  readonly reference: string
  readonly versionToChange: string
}
const proposalOf = (kind: string, { reportId, versionToChange }: Report, change: string, body: object, more: object = {}) => ({
  kind,
  reportId,
  change: { kind: change, body: { versionToChange, ...body } },
  reason: 'Seen in Bristol this morning',
  ...more
})
const proposed = async (proposal: object): Promise<string> => (await proposer.written('propose', { body: proposal }))['request-id'] ?? ''
const accept = (requestId: string, { versionToChange }: Report) =>
  owner.call('acceptRequest', { params: { requestId }, body: { versionToChange } })
const onBehalf = expect.stringContaining('M. Penhaligon (bureau2)')

describe('H56: another organisation’s record of any kind', () => {
  it('missing: found by others is recorded by its owner on their behalf', async () => {
    const report = await reportMissing(owner, personId)
    const requestId = await proposed(proposalOf('missing', report, 'found', { found: foundWell() }, { personId }))
    expect(await opened(owner, requestId)).toMatchObject({ heading: 'Missing, medium', proposed: { change: 'found' } })
    expect(await readMissing(owner, report)).toEqual(report)
    expect((await accept(requestId, report)).status).toBe(202)
    expect(await readMissing(owner, report)).toMatchObject({ status: 'found', changedBy: 'bureau1' })
    expect((await readMissingHistory(owner, report)).versions.at(-1)).toMatchObject({
      onBehalfOf: onBehalf,
      note: 'Seen in Bristol this morning'
    })
    expect(await opened(proposer, requestId)).toMatchObject({ state: 'submitted', record: { reference: report.reference } })
  })

  it('property: an amendment names what differs, and is made as the owner’s own', async () => {
    const content = bicycle()
    const report = await makeProperty(owner, content)
    const requestId = await proposed(proposalOf('property', report, 'amend', { content: { ...content, colour: 'red' } }))
    expect((await opened(owner, requestId)).fields).toEqual([{ path: 'colour', given: 'red', base: 'green', faults: [], remark: null }])
    expect((await accept(requestId, report)).status).toBe(202)
    expect(await readProperty(owner, report.reportId)).toMatchObject({ versionNumber: 2, changedBy: 'bureau1', content: { colour: 'red' } })
    expect(await opened(proposer, requestId)).toMatchObject({ state: 'submitted' })
  })

  it('vehicle: a recovery that the owner’s rules refuse is refused to who proposes it', async () => {
    const report = await makeVehicle(owner, van())
    const recovery = { date: dayFromNow(3), place: 'Temple Meads', by: 'PC 77' }
    const early = await proposer.call('propose', { body: proposalOf('vehicle', report, 'recover', recovery) })
    expect(early).toMatchObject({ status: 400, body: { leds: { errors: [{ field: 'date' }] } } })
    const requestId = await proposed(proposalOf('vehicle', report, 'recover', { ...recovery, date: dayFromNow(0) }))
    expect((await accept(requestId, report)).status).toBe(202)
    expect(await readVehicle(owner, report.reportId)).toMatchObject({ status: 'recovered', changedBy: 'bureau1' })
  })
})

describe('a request', () => {
  it('for a missing report is answered by that report, and judged by its rules', async () => {
    const requestId = await posted(proposer, {
      kind: 'missing',
      fields: { 'informant.name': 'Cordelia Bassington', grade: 'M', ownerForce: '36NN', 'lastSeen.from': 'yesterday' }
    })
    const faulty = (await opened(owner, requestId)).fields.filter(({ faults }) => faults.length > 0).map(({ path }) => path)
    expect(faulty).toEqual(expect.arrayContaining(['circumstances', 'lastSeen.from', 'gradeRationale']))
    expect(faulty).not.toContain('risk')
    const report = await owner.written('createMissing', {
      params: { personId },
      body: {
        content: {
          informant: { name: 'Cordelia Bassington', relation: 'Sister', contact: '01632 960118' },
          reportedAt: new Date(Date.now() - 7_200_000).toISOString(),
          lastSeen: { from: new Date(Date.now() - 72_000_000).toISOString(), placeUnknown: true },
          circumstances: 'Went for a walk.',
          risk: {},
          grade: 'M',
          gradeRationale: 'Out of character.',
          officer: 'PS 2216',
          nextReviewAt: new Date(Date.now() + 7_200_000).toISOString(),
          ownerForce: '36NN'
        }
      },
      headers: { 'x-leds-answers-request': requestId }
    })
    expect(await opened(proposer, requestId)).toMatchObject({
      state: 'submitted',
      record: { recordId: report['missing-report-id'], personId }
    })
  })
})
