import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditPageSchema } from '../../../api/audit.ts'
import type { EndpointName } from '../../../api/endpoints.ts'
import { PersonRecordSchema } from '../../../api/people.ts'
import { UnidentifiedHistorySchema } from '../../../api/unidentified-changes.ts'
import type { UnidentifiedReport } from '../../../api/unidentified.ts'
import { UnidentifiedListSchema } from '../../../api/unidentified.ts'
import type { z } from 'zod'
import { FIXED_IDS } from '../../../population/fixed-ids.ts'
import { hoursFromNow, readUnidentified, recordUnidentified, searchUnidentified, unidentifiedContent } from '../../testing/missing.ts'
import { adult, createPerson, dayFromNow } from '../../testing/people.ts'
import { startServer } from '../../testing/start-server.ts'
import type { StartedServer } from '../../testing/start-server.ts'
import { fieldsOf, messagesOf, signOnAs } from '../../testing/test-client.ts'
import type { TestClient } from '../../testing/test-client.ts'

let server: StartedServer
let bureau: TestClient
let elsewhere: TestClient
let control: TestClient
let auditor: TestClient
beforeAll(async () => {
  server = await startServer({ people: 60 })
  bureau = await signOnAs(server, 'bureau1')
  elsewhere = await signOnAs(server, 'bureau2')
  control = await signOnAs(server, 'control1')
  auditor = await signOnAs(server, 'auditor1')
})
afterAll(async () => {
  await server.remove()
})

/** Each of its own: another place, so that none is found as another. */
let made = 0
const somebody = (client: TestClient = bureau) => {
  made += 1
  return recordUnidentified(client, {
    ...unidentifiedContent(),
    place: `Dune ${made}`,
    ownerForce: client === elsewhere ? '52VB' : '36NN'
  })
}
const ask = (client: TestClient, name: EndpointName, { personId, versionToChange }: UnidentifiedReport, body: object) =>
  client.call(name, { params: { personId }, body: { versionToChange, ...body } })
const done = async (name: EndpointName, report: UnidentifiedReport, body: object): Promise<UnidentifiedReport> => {
  const { personId, versionToChange } = report
  await bureau.written(name, { params: { personId }, body: { versionToChange, ...body } })
  return readUnidentified(bureau, personId)
}
const named = async (surname: string): Promise<{ personId: string; pncId: string }> => {
  const personId = await createPerson(bureau, adult(surname, { sex: 'F' }))
  return PersonRecordSchema.parse((await bureau.call('person', { params: { personId } })).body)
}
const identification = (pncId: string) => ({ pncId, by: 'dental', date: dayFromNow(0), confirmedBy: 'Odontologist, Norwich' })
const historyOf = async (personId: string) =>
  UnidentifiedHistorySchema.parse((await bureau.call('unidentifiedHistory', { params: { personId } })).body)

describe('before somebody found without a name is recorded', () => {
  it('the same description is searched for, and whoever was found so before is named', async () => {
    const first = await somebody()
    const { found } = await searchUnidentified(bureau, first.content as never)
    expect(found[0]).toMatchObject({ personId: first.personId, pncId: first.pncId, reference: first.reference })
  })
  it('rule: nothing is created where nobody looked, or looked for another description', async () => {
    const content = { ...unidentifiedContent(), place: 'Titchwell', ownerForce: '36NN' }
    const { searchToken } = await searchUnidentified(bureau, { ...content, place: 'Thornham' })
    const others = await searchUnidentified(elsewhere, content)
    for (const token of ['', searchToken, others.searchToken]) {
      const answer = await bureau.call('createUnidentified', { body: { content, searchToken: token } })
      expect(answer).toMatchObject({ status: 422, body: { details: expect.stringContaining('search by this description') } })
    }
  })
})

describe('the record of somebody found without a name', () => {
  it('is amended: its versions stay, the person is found by what is said now', async () => {
    const report = await somebody()
    const content = { ...report.content, description: { ...report.content.description, sex: 'M', hair: 'Black' } }
    const amended = await done('amendUnidentified', report, { content })
    expect(amended).toMatchObject({ versionNumber: 2, changedBy: 'bureau1', content: { description: { sex: 'M', hair: 'Black' } } })
    expect(await historyOf(report.personId)).toMatchObject({
      versions: [
        { action: 'recorded', content: { description: { sex: 'F' } } },
        { action: 'amended', content: { description: { sex: 'M' } }, reason: expect.stringContaining('1'), by: 'bureau1' }
      ]
    })
    const person = await bureau.call('person', { params: { personId: report.personId } })
    expect(person.body).toMatchObject({ content: { sex: 'M', hair: 'Black', unidentified: true } })
  })
  it('is amended though the population put it in as it stands; its first version is kept', async () => {
    const report = await readUnidentified(bureau, FIXED_IDS.unidentified)
    const { personId, versionToChange, content } = report
    await bureau.written('amendUnidentified', {
      params: { personId },
      body: { versionToChange, content: { ...content, possessions: 'A key on a blue ribbon' } }
    })
    const { versions } = await historyOf(personId)
    expect(versions.map(({ action }) => action)).toEqual(['recorded', 'amended'])
    expect(versions[0]?.content).toEqual(content)
  })
  it('is identified: it ends, matches nobody, and both records are linked as one person’s', async () => {
    const report = await somebody()
    const { personId, pncId } = await named('Namefound')
    const ended = await done('identifyUnidentified', report, { identification: identification(pncId) })
    expect(ended).toMatchObject({
      status: 'identified',
      identification: { personId, pncId, displayName: 'NAMEFOUND, Robin', by: 'dental' }
    })
    const { unidentified } = UnidentifiedListSchema.parse((await bureau.call('unidentifiedList')).body)
    expect(unidentified.find(({ reference }) => reference === report.reference)?.status).toBe('identified')
    const links = await bureau.call('personSummary', { params: { personId } })
    expect(links.body).toMatchObject({ links: [{ personId: report.personId, finding: 'same', reason: expect.stringContaining('dental') }] })
    const { found } = await searchUnidentified(bureau, report.content as never)
    expect(found.map(({ reference }) => reference)).not.toContain(report.reference)
  })
  it('H53: an identification, and its being taken back, stand in the access history of both people', async () => {
    const report = await somebody()
    const { personId, pncId } = await named('Nametold')
    const told = async (actionCode: string) => {
      const subjects = await Promise.all(
        [report.personId, personId].map(async (who) => {
          const query = `?personId=${who}&actionCode=${encodeURIComponent(actionCode)}&kind=combination`
          const { events } = (await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query })).body
          return events.map(({ user, subject }) => `${user}: ${subject ?? ''}`)
        })
      )
      expect(subjects.map(({ length }) => length)).toEqual([1, 1])
      return subjects.flat()
    }
    const ended = await done('identifyUnidentified', report, { identification: identification(pncId) })
    for (const subject of await told('Identify Unidentified'))
      expect(subject).toContain(`bureau1: unidentified ${report.reference} identified as ${pncId}`)
    await done('reopenUnidentified', ended, { note: 'The dental chart was another’s.' })
    for (const subject of await told('Reopen Unidentified')) expect(subject).toContain(`bureau1: unidentified ${report.reference} reopened`)
  })
  it('is without a name again where the identification was wrong, and the link has ended', async () => {
    const report = await somebody()
    const { personId, pncId } = await named('Namewrong')
    const ended = await done('identifyUnidentified', report, { identification: identification(pncId) })
    expect(await ask(bureau, 'amendUnidentified', ended, { content: report.content })).toMatchObject({
      status: 422,
      body: { details: expect.stringContaining('Identified as NAMEWRONG, Robin') }
    })
    const again = await done('reopenUnidentified', ended, { note: 'The dental chart was another’s.' })
    expect(again).toMatchObject({ status: 'unidentified', identification: null, versionNumber: 3 })
    expect((await bureau.call('personSummary', { params: { personId } })).body).toMatchObject({ links: [] })
  })
  it('is cancelled where it was recorded in error, and takes no more changes', async () => {
    const report = await somebody()
    const cancelled = await done('cancelUnidentified', report, { date: dayFromNow(0), note: 'A mannequin.' })
    expect(cancelled).toMatchObject({ status: 'cancelled', cancellation: { note: 'A mannequin.' } })
    const { pncId } = await named('Namelate')
    expect(await ask(bureau, 'identifyUnidentified', cancelled, { identification: identification(pncId) })).toMatchObject({
      status: 422,
      body: { details: expect.stringContaining('takes no more changes') }
    })
  })
  it('H56 is changed by its owner alone, and by nobody who may not', async () => {
    const report = await somebody(elsewhere)
    const cancel = { date: dayFromNow(0), note: 'No.' }
    expect(await ask(bureau, 'cancelUnidentified', report, cancel)).toMatchObject({ status: 403, body: { type: 'forbidden/payload' } })
    expect((await ask(control, 'cancelUnidentified', report, cancel)).status).toBe(403)
    expect((await readUnidentified(bureau, report.personId)).versionNumber).toBe(1)
  })
  it('refuses a change that began from an earlier version', async () => {
    const report = await somebody()
    await done('amendUnidentified', report, { content: { ...report.content, dna: true } })
    const answer = await ask(bureau, 'amendUnidentified', report, { content: { ...report.content, dna: false } })
    expect(answer).toMatchObject({ status: 409, body: { type: 'conflict/version' } })
  })
  it.each<[rule: string, of: (report: UnidentifiedReport) => object, field: string, words: string]>([
    ['an identification is not of the future', () => ({ ...identification('26/1A'), date: dayFromNow(1) }), 'date', 'in the future'],
    [
      'nobody is identified before they were found',
      () => ({ ...identification('26/1A'), date: dayFromNow(-9) }),
      'date',
      'after they were found'
    ],
    ['a PNC ID has its form', () => identification('nobody'), 'pncId', 'like 26/123456A'],
    ['a PNC ID has its check letter', () => identification('26/0000001A'), 'pncId', 'check letter does not fit']
  ])('is refused by the rule: %s', async (_rule, of, field, words) => {
    const report = await somebody()
    const answer = await ask(bureau, 'identifyUnidentified', report, { identification: of(report) })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toContain(`identification.${field}`)
    expect(messagesOf(answer)).toContain(words)
  })
  it('rule: it is identified as somebody who has a record and a name', async () => {
    const report = await somebody()
    const other = await somebody()
    expect(await ask(bureau, 'identifyUnidentified', report, { identification: identification(other.pncId) })).toMatchObject({
      status: 422,
      body: { details: expect.stringContaining('bears no name either') }
    })
    expect((await readUnidentified(bureau, report.personId)).status).toBe('unidentified')
  })
  it('rule: an amendment keeps the owner, and what it says holds', async () => {
    const report = await somebody()
    const wrong = { ...report.content, ownerForce: '52VB', foundAt: hoursFromNow(2) }
    const answer = await ask(bureau, 'amendUnidentified', report, { content: wrong })
    expect(fieldsOf(answer)).toEqual(['content.foundAt', 'content.ownerForce'])
  })
  it('rule: a cancellation is neither of the future nor from before the record was made', async () => {
    const report = await somebody()
    for (const days of [1, -1]) {
      const answer = await ask(bureau, 'cancelUnidentified', report, { date: dayFromNow(days), note: 'In error.' })
      expect(fieldsOf(answer)).toEqual(['date'])
    }
  })
})
