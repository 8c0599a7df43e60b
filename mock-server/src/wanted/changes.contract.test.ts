import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditPageSchema } from '../../api/audit.ts'
import type { ProblemDocument } from '../../api/problems.ts'
import { adult, createPerson, dayFromNow, wantedContent } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, messagesOf, signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'
import { change, changed, circulate, readHistory, readReport } from '../testing/wanted.ts'

let server: StartedServer
let writer: TestClient
let colleague: TestClient
let elsewhere: TestClient
let auditor: TestClient
let personId: string
beforeAll(async () => {
  server = await startServer()
  writer = await signOnAs(server, 'bureau1')
  colleague = await signOnAs(server, 'bureau3')
  elsewhere = await signOnAs(server, 'bureau2')
  auditor = await signOnAs(server, 'auditor1')
  personId = await createPerson(writer, adult('Changewell'))
})
afterAll(async () => {
  await server.remove()
})

const today = dayFromNow(0)
const transfer = { ownerForce: '52VB', officer: 'DS Penrose', contact: '0117 496 0000', note: 'Lives in Bristol now' }
const cancellation = { reason: 'wanted:arrested', date: today }
const lastEvent = async () =>
  (await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: `?personId=${personId}` })).body.events[0]
const detailsOf = ({ body }: { readonly body: unknown }): string => (body as ProblemDocument).details

describe('an amendment', () => {
  it('stands as sent, as a new version by who made it, and what stood before is kept', async () => {
    const report = await circulate(writer, personId)
    const content = { ...wantedContent, likelyPlaces: 'The harbour', officer: 'DS Ngata' }
    const amended = await changed(colleague, 'amendWanted', report, { content })
    expect(amended).toMatchObject({
      versionNumber: 2,
      changedBy: 'bureau3',
      createdBy: 'bureau1',
      circulatedAt: report.circulatedAt,
      content
    })
    expect(amended.versionToChange).not.toBe(report.versionToChange)
    const { versions, reference } = await readHistory(writer, report)
    expect(reference).toBe(report.reference)
    expect(versions).toMatchObject([
      { versionNumber: 1, action: 'circulated', by: 'bureau1', justification: 'Traffic stop, HIGH ST, PC 4312', content: wantedContent },
      { versionNumber: 2, action: 'amended', by: 'bureau3', reason: '1 - Vehicle and/or person stopped', content }
    ])
    expect(versions[1]?.versionToChange).toBe(amended.versionToChange)
  })
  it('takes away what it leaves out', async () => {
    const report = await circulate(writer, personId, { likelyPlaces: 'The harbour' })
    const amended = await changed(writer, 'amendWanted', report, { content: wantedContent })
    expect(amended.content).not.toHaveProperty('likelyPlaces')
  })
  it('keeps the same rules as a circulation, at the same fields', async () => {
    const report = await circulate(writer, personId)
    const answer = await change(writer, 'amendWanted', report, {
      content: { ...wantedContent, grounds: undefined, offence: undefined, reviewDate: dayFromNow(-2), weedDate: dayFromNow(-3) }
    })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer).toSorted()).toEqual(['content.grounds', 'content.offence.cjsCode', 'content.reviewDate', 'content.weedDate'])
    expect(await readReport(writer, report)).toEqual(report)
  })
  it('that changes nothing is refused', async () => {
    const report = await circulate(writer, personId)
    expect(await change(writer, 'amendWanted', report, { content: wantedContent })).toMatchObject({
      status: 422,
      body: { type: 'unprocessable/no-changes' }
    })
  })
  it('does not change the owner: that is a transfer', async () => {
    const report = await circulate(writer, personId)
    const answer = await change(writer, 'amendWanted', report, { content: { ...wantedContent, ownerForce: '52VB' } })
    expect(fieldsOf(answer)).toEqual(['content.ownerForce'])
    expect(messagesOf(answer)).toMatch(/Transfer it/)
  })
  it('sent twice under one reference id is made once', async () => {
    const report = await circulate(writer, personId)
    const headers = { 'x-leds-reference-id': crypto.randomUUID() }
    const body = { versionToChange: report.versionToChange, content: { ...wantedContent, officer: 'DC Twice' } }
    const params = { personId, reportId: report.reportId }
    const answers = await Promise.all([1, 2, 3, 4].map(() => writer.call<{ requestId: string }>('amendWanted', { params, body, headers })))
    answers.push(await writer.call('amendWanted', { params, body, headers }))
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202])
    expect(new Set(answers.map((answer) => answer.body.requestId)).size).toBe(1)
    expect((await readHistory(writer, report)).versions).toHaveLength(2)
  })
  it('H53: is in the log as an alteration, with reason, and names the fields but not what stands in them', async () => {
    const report = await circulate(writer, personId)
    await changed(writer, 'amendWanted', report, { content: { ...wantedContent, riskToOfficers: 'Kept a knife by the door' } })
    const event = await lastEventOf('Amend Wanted Report')
    expect(event).toMatchObject({
      kind: 'alteration',
      user: 'bureau1',
      personId,
      justification: 'Traffic stop, HIGH ST, PC 4312',
      subject: `wanted report ${report.reference} amended, version 2: riskToOfficers`,
      result: 'ok'
    })
    await readHistory(colleague, report)
    expect(await lastEvent()).toMatchObject({ kind: 'consultation', user: 'bureau3', subject: expect.stringContaining('2 versions') })
  })
})
const lastEventOf = async (actionCode: string) =>
  (
    await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', {
      query: `?personId=${personId}&actionCode=${encodeURIComponent(actionCode)}`
    })
  ).body.events[0]

describe('a version that no longer stands', () => {
  it('is a conflict that says who came first and when, and nothing of the second is written', async () => {
    const report = await circulate(writer, personId)
    const first = await changed(colleague, 'amendWanted', report, { content: { ...wantedContent, officer: 'DC First' } })
    for (const [name, body] of [
      ['amendWanted', { content: { ...wantedContent, officer: 'DC Second' } }],
      ['extendWanted', { reviewDate: dayFromNow(500), note: 'Still sought' }],
      ['transferWanted', transfer],
      ['cancelWanted', cancellation]
    ] as const) {
      const answer = await change(writer, name, report, body)
      expect(answer).toMatchObject({ status: 409, body: { type: 'conflict/version', leds: { errors: [{ field: 'versionToChange' }] } } })
      expect(detailsOf(answer)).toMatch(/^T\. Featherstonehaugh \(bureau3\) changed this report on \d+ \w+ \d{4} at \d\d:\d\d/)
      expect(await lastEvent()).toMatchObject({ kind: 'refusal', result: 'conflict/version', user: 'bureau1' })
    }
    expect(await readReport(writer, report)).toEqual(first)
  })
  it('of two sent at once one is made, and the other told', async () => {
    const report = await circulate(writer, personId)
    const answers = await Promise.all(
      [writer, colleague, writer, colleague].map((client, index) =>
        change(client, 'amendWanted', report, { content: { ...wantedContent, officer: `DC Number ${index}` } })
      )
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 409, 409, 409])
    expect((await readHistory(writer, report)).versions).toHaveLength(2)
  })
})

describe('an extension', () => {
  it('moves the review, and says why it stands on', async () => {
    const report = await circulate(writer, personId, { weedDate: dayFromNow(400) })
    const extended = await changed(writer, 'extendWanted', report, { reviewDate: dayFromNow(390), note: 'Seen last week' })
    expect(extended.content).toEqual({ ...report.content, reviewDate: dayFromNow(390) })
    expect((await readHistory(writer, report)).versions[1]).toMatchObject({ action: 'review-extended', note: 'Seen last week' })
  })
  it.each<[string, object, string]>([
    ['a review no later than the present one', { reviewDate: dayFromNow(365) }, 'reviewDate'],
    ['a review in the past', { reviewDate: dayFromNow(-1) }, 'reviewDate'],
    ['a review after the weed date that stands', { reviewDate: dayFromNow(450) }, 'weedDate'],
    ['a weed date before the review', { reviewDate: dayFromNow(380), weedDate: dayFromNow(379) }, 'weedDate'],
    ['no word of why', { reviewDate: dayFromNow(380), note: ' ' }, 'note']
  ])('with %s is refused', async (_what, body, field) => {
    const report = await circulate(writer, personId, { weedDate: dayFromNow(400) })
    const answer = await change(writer, 'extendWanted', report, { note: 'Still sought', ...body })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toContain(field)
  })
})

describe('a transfer', () => {
  it('gives the report to another force, which alone may change it from then on', async () => {
    const report = await circulate(writer, personId)
    const moved = await changed(writer, 'transferWanted', report, transfer)
    expect(moved.content).toMatchObject({ ownerForce: '52VB', officer: 'DS Penrose', contact: '0117 496 0000' })
    expect(await change(writer, 'cancelWanted', moved, cancellation)).toMatchObject({ status: 403, body: { type: 'forbidden/payload' } })
    expect((await changed(elsewhere, 'cancelWanted', moved, cancellation)).status).toBe('cancelled')
    expect((await readHistory(writer, report)).versions.map(({ action }) => action)).toEqual(['circulated', 'transferred', 'cancelled'])
  })
  it('to nobody, or to where it is, is refused', async () => {
    const report = await circulate(writer, personId)
    const unknown = await change(writer, 'transferWanted', report, { ...transfer, ownerForce: 'ZZ99' })
    expect(fieldsOf(unknown)).toEqual(['ownerForce'])
    expect(await change(writer, 'transferWanted', report, { ...transfer, ownerForce: '36nn' })).toMatchObject({
      status: 422,
      body: { type: 'unprocessable/no-changes' }
    })
  })
})

describe('a cancellation', () => {
  it.each(['wanted:surrendered', 'wanted:recorded-in-error'])(
    'as %s ends the report: it flags nobody and takes no more changes',
    async (reason) => {
      const one = await createPerson(writer, adult('Endsworth'))
      const report = await circulate(writer, one)
      const cancelled = await changed(writer, 'cancelWanted', report, { reason, date: today, note: 'At the front desk' })
      expect(cancelled).toMatchObject({
        status: 'cancelled',
        secondCheckDueAt: null,
        cancellation: { reason, date: today, note: 'At the front desk' }
      })
      const summary = await writer.call<{ flags: { wanted: string | null } }>('personSummary', { params: { personId: one } })
      expect(summary.body.flags.wanted).toBeNull()
      for (const [name, body] of [
        ['amendWanted', { content: { ...wantedContent, officer: 'DC Late' } }],
        ['extendWanted', { reviewDate: dayFromNow(500), note: 'Late' }],
        ['cancelWanted', cancellation],
        ['secondCheckWanted', { outcome: 'confirmed' }]
      ] as const) {
        const answer = await change(colleague, name, cancelled, body)
        expect(answer).toMatchObject({ status: 422, body: { type: 'unprocessable/not-allowed' } })
        expect(detailsOf(answer)).toMatch(/Okafor-Lindqvist \(bureau1\) cancelled this report/)
      }
    }
  )
  it.each<[string, object, string]>([
    ['a reason of another record', { reason: 'wanted:returned-to-owner' }, 'reason'],
    ['a date in the future', { date: dayFromNow(2) }, 'date'],
    ['a date before the circulation', { date: dayFromNow(-3) }, 'date']
  ])('with %s is refused', async (_what, body, field) => {
    const report = await circulate(writer, personId)
    const answer = await change(writer, 'cancelWanted', report, { ...cancellation, ...body })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toEqual([field])
  })
})

describe('a second check', () => {
  const confirmed = { outcome: 'confirmed' }
  it('is given by another operator, and asked for anew when what was checked changes', async () => {
    const report = await circulate(writer, personId)
    const checked = await changed(colleague, 'secondCheckWanted', report, confirmed)
    expect(checked).toMatchObject({ secondCheck: 'done', secondCheckDueAt: null, versionNumber: 2 })
    const moved = await changed(writer, 'amendWanted', checked, { content: { ...wantedContent, likelyPlaces: 'The pier' } })
    expect(moved.secondCheck).toBe('done')
    const regrounded = await changed(colleague, 'amendWanted', moved, { content: { ...wantedContent, grounds: 'Named by a witness' } })
    expect(regrounded.secondCheck).toBe('pending')
    expect(Date.parse(regrounded.secondCheckDueAt ?? '') - Date.parse(regrounded.changedAt)).toBe(24 * 3_600_000)
    expect((await change(colleague, 'secondCheckWanted', regrounded, confirmed)).status).toBe(422)
    expect((await changed(writer, 'secondCheckWanted', regrounded, confirmed)).secondCheck).toBe('done')
  })
  it('is not given by who wrote any of what waits for it', async () => {
    const report = await circulate(writer, personId)
    const own = await change(writer, 'secondCheckWanted', report, confirmed)
    expect(own).toMatchObject({ status: 422, body: { type: 'unprocessable/not-allowed' } })
    expect(detailsOf(own)).toMatch(/Another operator of your force/)
    const both = await changed(colleague, 'amendWanted', report, { content: { ...wantedContent, grounds: 'Named by a witness' } })
    for (const client of [writer, colleague]) expect((await change(client, 'secondCheckWanted', both, confirmed)).status).toBe(422)
    expect((await changed(await signOnAs(server, 'supervisor1'), 'secondCheckWanted', both, confirmed)).secondCheck).toBe('done')
  })
  it('queried says what, and is pending again after any amendment', async () => {
    const report = await circulate(writer, personId)
    expect(fieldsOf(await change(colleague, 'secondCheckWanted', report, { outcome: 'queried' }))).toEqual(['note'])
    const queried = await changed(colleague, 'secondCheckWanted', report, { outcome: 'queried', note: 'Which witness?' })
    expect(queried).toMatchObject({ secondCheck: 'queried', secondCheckDueAt: report.secondCheckDueAt })
    expect((await change(colleague, 'secondCheckWanted', queried, { outcome: 'queried', note: 'Again' })).status).toBe(422)
    const amended = await changed(writer, 'amendWanted', queried, { content: { ...wantedContent, enquiriesMade: 'Witness named' } })
    expect(amended.secondCheck).toBe('pending')
    expect((await readHistory(writer, report)).versions[1]).toMatchObject({
      action: 'second-check-queried',
      by: 'bureau3',
      note: 'Which witness?'
    })
  })
  it('is not for a report without a power of arrest, nor one that has had it, nor another force’s', async () => {
    const locate = { category: 'LW', power: 'none', grounds: undefined, offence: undefined }
    expect((await change(colleague, 'secondCheckWanted', await circulate(writer, personId, locate), confirmed)).status).toBe(422)
    const report = await circulate(writer, personId)
    expect((await change(elsewhere, 'secondCheckWanted', report, confirmed)).status).toBe(403)
    const checked = await changed(colleague, 'secondCheckWanted', report, confirmed)
    expect((await change(colleague, 'secondCheckWanted', checked, confirmed)).status).toBe(422)
    const without = await changed(writer, 'amendWanted', checked, { content: { ...wantedContent, ...locate } })
    expect(without).toMatchObject({ secondCheck: 'not-required', secondCheckDueAt: null })
  })
})

describe('H56: another force’s report', () => {
  it('is altered by nobody but its owner, whom the refusal names; the attempt is logged and nothing changes', async () => {
    const report = await circulate(writer, personId)
    for (const [name, body] of [
      ['amendWanted', { content: { ...wantedContent, officer: 'DC Other' } }],
      ['extendWanted', { reviewDate: dayFromNow(500), note: 'Other' }],
      ['transferWanted', transfer],
      ['cancelWanted', cancellation],
      ['secondCheckWanted', { outcome: 'confirmed' }]
    ] as const) {
      const answer = await change(elsewhere, name, report, body)
      expect(answer).toMatchObject({ status: 403, body: { type: 'forbidden/payload' } })
      expect(detailsOf(answer)).toMatch(/owned by Norfolk \(36NN\).*Ask DC Halloran there, 01603 496000/)
      expect(await lastEvent()).toMatchObject({ kind: 'refusal', user: 'bureau2', result: 'forbidden/payload' })
    }
    expect(await readReport(writer, report)).toEqual(report)
    expect((await readHistory(elsewhere, report)).versions).toHaveLength(1)
  })
  it('of another station of one’s own force is one’s own', async () => {
    const report = await circulate(writer, personId, { ownerForce: '36CE' })
    expect((await changed(colleague, 'cancelWanted', report, cancellation)).status).toBe('cancelled')
  })
})

describe('a report that is not this person’s, or not at all', () => {
  it('is not found, whatever is asked of it', async () => {
    const report = await circulate(writer, personId)
    const other = await createPerson(writer, adult('Otherwise'))
    for (const which of [
      { ...report, personId: other },
      { ...report, reportId: crypto.randomUUID() }
    ]) {
      expect(messagesOf(await change(writer, 'cancelWanted', which, cancellation))).toBe('Incorrect reportId')
      const params = { personId: which.personId, reportId: which.reportId }
      expect((await writer.call('wantedHistory', { params })).status).toBe(404)
    }
  })
})
