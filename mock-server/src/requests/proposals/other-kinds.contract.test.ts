import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PersonRecordSchema } from '../../../api/people.ts'
import { UnidentifiedHistorySchema } from '../../../api/unidentified-changes.ts'
import {
  foundWell,
  readMissing,
  readMissingHistory,
  readUnidentified,
  recordUnidentified,
  reportMissing,
  unidentifiedContent
} from '../../testing/missing.ts'
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

  it('found without a name: who they are is said by others, and recorded by the owner on their behalf', async () => {
    const found = await recordUnidentified(owner, { ...unidentifiedContent(), place: 'Dune 41', ownerForce: '36NN' })
    const { personId: who } = found
    const more = { personId: who }
    const own = await owner.call('propose', {
      body: proposalOf('unidentified', found, 'cancel', { date: dayFromNow(0), note: 'Recorded twice' }, more)
    })
    expect(own).toMatchObject({ status: 422, body: { leds: { errors: [{ errorDetailType: 'own-record' }] } } })
    // Nobody else alters it by the owner's own call.
    const { versionToChange } = found
    expect(
      await proposer.call('cancelUnidentified', {
        params: { personId: who },
        body: { versionToChange, date: dayFromNow(0), note: 'Recorded twice' }
      })
    ).toMatchObject({ status: 403 })
    const { pncId } = PersonRecordSchema.parse((await owner.call('person', { params: { personId } })).body)
    const identification = { pncId, by: 'dental', date: dayFromNow(0), confirmedBy: 'Odontologist, Bristol' }
    const unknown = await proposer.call('propose', {
      body: proposalOf('unidentified', found, 'identify', { identification: { ...identification, pncId: '1999/9999999V' } }, more)
    })
    expect(unknown).toMatchObject({ status: 400, body: { leds: { errors: [{ field: 'identification.pncId' }] } } })
    const requestId = await proposed(proposalOf('unidentified', found, 'identify', { identification }, more))
    expect(await opened(owner, requestId)).toMatchObject({
      kind: 'unidentified',
      heading: 'Body found',
      proposed: { change: 'identify' },
      amends: { versionToChange, overtaken: false },
      fields: expect.arrayContaining([expect.objectContaining({ path: 'identification.pncId', given: pncId })])
    })
    expect(await readUnidentified(owner, who)).toEqual(found)
    expect((await accept(requestId, found)).status).toBe(202)
    expect(await readUnidentified(owner, who)).toMatchObject({ status: 'identified', changedBy: 'bureau1', identification: { personId } })
    const { versions } = UnidentifiedHistorySchema.parse((await owner.call('unidentifiedHistory', { params: { personId: who } })).body)
    expect(versions.at(-1)).toMatchObject({ onBehalfOf: onBehalf, note: 'Seen in Bristol this morning' })
    expect(await opened(proposer, requestId)).toMatchObject({ state: 'submitted', record: { reference: found.reference } })
  })

  it('found without a name: an amendment that was overtaken is not made', async () => {
    const content = { ...unidentifiedContent(), place: 'Dune 42', ownerForce: '36NN' }
    const found = await recordUnidentified(owner, content)
    const more = { personId: found.personId }
    const amended = { content: { ...found.content, clothing: 'Green oilskin' } }
    const requestId = await proposed(proposalOf('unidentified', found, 'amend', amended, more))
    expect((await opened(owner, requestId)).fields).toEqual([
      { path: 'clothing', given: 'Green oilskin', base: null, faults: [], remark: null }
    ])
    await owner.written('amendUnidentified', {
      params: { personId: found.personId },
      body: { versionToChange: found.versionToChange, content: { ...found.content, place: 'Dune 43' } }
    })
    expect(await opened(owner, requestId)).toMatchObject({ amends: { overtaken: true } })
    const standing = await readUnidentified(owner, found.personId)
    expect(await accept(requestId, standing)).toMatchObject({ status: 409, body: { type: 'conflict/version' } })
    // The owner makes it by hand, in answer to the request.
    await owner.written('amendUnidentified', {
      params: { personId: found.personId },
      body: { versionToChange: standing.versionToChange, content: { ...standing.content, clothing: 'Green oilskin' } },
      headers: { 'x-leds-answers-request': requestId }
    })
    expect(await opened(proposer, requestId)).toMatchObject({ state: 'submitted' })
    // Another's record is not proposed under the name of this person.
    const other = await recordUnidentified(owner, { ...content, place: 'Dune 44' })
    const crossed = proposalOf('unidentified', { ...other, versionToChange: standing.versionToChange }, 'amend', amended, more)
    expect((await proposer.call('propose', { body: crossed })).status).toBe(404)
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
