import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MissingReportsSchema } from '../../api/missing.ts'
import type { AuditPageSchema } from '../../api/audit.ts'
import type { z } from 'zod'
import { adult, createPerson, dayFromNow } from '../testing/people.ts'
import {
  allAnswered,
  change,
  changed,
  foundWell,
  hoursFromNow,
  missingContent,
  readMissingHistory,
  reportMissing
} from '../testing/missing.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, messagesOf, signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let bureau: TestClient
let colleague: TestClient
let elsewhere: TestClient
let control: TestClient
let auditor: TestClient
let made = 0
const somebody = (birth = '1985-03-12') => {
  made += 1
  return createPerson(
    bureau,
    adult(`Missington${'abcdefghijklmnopqrstuvwxyz'[made % 26] ?? ''}${'abcdefghij'[Math.floor(made / 26)] ?? ''}`, {
      birth: { date: birth }
    })
  )
}
const childBorn = `${Number(dayFromNow(0).slice(0, 4)) - 12}-01-05`
beforeAll(async () => {
  server = await startServer()
  bureau = await signOnAs(server, 'bureau1')
  colleague = await signOnAs(server, 'bureau3')
  elsewhere = await signOnAs(server, 'bureau2')
  control = await signOnAs(server, 'control1')
  auditor = await signOnAs(server, 'auditor1')
})
afterAll(async () => {
  await server.remove()
})

describe('a missing report', () => {
  it('is circulated with its reference, read back as sent, and stands in the log with its reason and justification', async () => {
    const personId = await somebody()
    const report = await reportMissing(bureau, personId)
    expect(report).toMatchObject({
      status: 'missing',
      reference: expect.stringMatching(/^MP-\d{2}-\d{6}$/),
      versionNumber: 1,
      createdBy: 'bureau1',
      child: false,
      informantMayBeTold: false,
      sightings: [],
      found: null,
      content: { circumstances: 'Went for a walk and has not come back.', grade: 'M' }
    })
    expect(Date.parse(report.riskDueAt ?? '') - Date.parse(report.createdAt)).toBe(3_600_000)
    const page = await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', {
      query: `?personId=${personId}&actionCode=Create%20Missing%20Report`
    })
    expect(page.body.events[0]).toMatchObject({
      user: 'bureau1',
      reason: '1 - Vehicle and/or person stopped',
      justification: 'Traffic stop, HIGH ST, PC 4312',
      subject: expect.stringContaining(report.reference)
    })
  })
  it('is gone through to the end: sighting, answers, regrade, found, and its history keeps every version', async () => {
    const first = await reportMissing(bureau, await somebody())
    const sighted = await changed(bureau, 'addSighting', first, {
      sighting: { at: hoursFromNow(-1), place: 'Cromer pier', by: 'A shopkeeper', reliability: 'possible', note: 'From behind only.' }
    })
    expect(sighted.sightings).toMatchObject([{ place: 'Cromer pier', recordedBy: 'bureau1' }])
    const answered = await changed(colleague, 'answerRisk', sighted, {
      answers: { ...allAnswered, Q01: { answer: 'yes', detail: 'Said so.' } }
    })
    expect(answered.riskDueAt).toBeNull()
    const regraded = await changed(bureau, 'reviewMissing', answered, {
      grade: 'H',
      gradeRationale: 'Has spoken of suicide.',
      nextReviewAt: hoursFromNow(0.9)
    })
    expect(regraded.content).toMatchObject({ grade: 'H', gradeRationale: 'Has spoken of suicide.' })
    expect(regraded.gradedAt > answered.gradedAt).toBe(true)
    const found = await changed(bureau, 'foundMissing', regraded, {
      found: { ...foundWell(), harm: 'Bruised knee', informantMayBeTold: false }
    })
    expect(found).toMatchObject({ status: 'found', informantMayBeTold: false, returnInterviewDueAt: null, found: { harm: 'Bruised knee' } })
    const { versions } = await readMissingHistory(elsewhere, found)
    expect(versions.map(({ action }) => action)).toEqual(['reported', 'sighted', 'risk-answered', 'regraded', 'found'])
    expect(versions.map(({ by }) => by)).toEqual(['bureau1', 'bureau1', 'bureau3', 'bureau1', 'bureau1'])
    expect(versions[0]).toMatchObject({ sightings: [], content: { grade: 'M' }, justification: 'Traffic stop, HIGH ST, PC 4312' })
  })
  it('of every episode, by any force, is read nationally as one timeline, the open one first', async () => {
    const personId = await somebody()
    const first = await reportMissing(bureau, personId)
    await changed(bureau, 'foundMissing', first, { found: foundWell() })
    const second = await reportMissing(elsewhere, personId, { ownerForce: '52VB' })
    const { missingReports } = MissingReportsSchema.parse((await control.call('missingReports', { params: { personId } })).body)
    expect(missingReports.map(({ reportId }) => reportId)).toEqual([second.reportId, first.reportId])
  })
  it('shows on the person’s page and flags the person until found', async () => {
    const personId = await somebody()
    const summary = async () => (await control.call<{ flags: object; missing: object[] }>('personSummary', { params: { personId } })).body
    const report = await reportMissing(bureau, personId)
    expect(await summary()).toMatchObject({
      flags: { missing: true },
      missing: [
        { reference: report.reference, open: true, lastSeen: expect.stringMatching(/\d, Riverside, Norwich$/), informantMayBeTold: false }
      ]
    })
    await changed(bureau, 'foundMissing', report, { found: foundWell() })
    expect(await summary()).toMatchObject({
      flags: { missing: false },
      missing: [{ open: false, outcome: 'FO', informantMayBeTold: true }]
    })
  })
  it('sent again under its reference id is one report', async () => {
    const params = { personId: await somebody() }
    const sent = { params, body: { content: missingContent() }, headers: { 'x-leds-reference-id': crypto.randomUUID() } }
    const answers = [await bureau.call('createMissing', sent), await bureau.call('createMissing', sent)]
    expect(answers[0]?.body).toEqual(answers[1]?.body)
    expect(MissingReportsSchema.parse((await bureau.call('missingReports', { params })).body).missingReports).toHaveLength(1)
  })
  it('goes to another force by a transfer, which then alone may change it', async () => {
    const report = await reportMissing(bureau, await somebody())
    const moved = await changed(bureau, 'transferMissing', report, {
      ownerForce: '52VB',
      officer: 'DS Penrose',
      note: 'Was last seen there.'
    })
    expect(moved.content).toMatchObject({ ownerForce: '52VB', officer: 'DS Penrose' })
    expect(await change(bureau, 'addSighting', moved, {})).toMatchObject({ status: 400 })
    expect(await change(bureau, 'amendMissing', moved, { content: { ...moved.content, clothing: 'Red coat' } })).toMatchObject({
      status: 403
    })
    expect(
      (await changed(elsewhere, 'amendMissing', moved, { content: { ...moved.content, clothing: 'Red coat' } })).content.clothing
    ).toBe('Red coat')
  })
})

describe('a child’s missing report', () => {
  it('has its return interview due 72 hours after being found, until it is held', async () => {
    const report = await reportMissing(bureau, await somebody(childBorn))
    expect(report).toMatchObject({ child: true, informantMayBeTold: true })
    const found = foundWell()
    const back = await changed(bureau, 'foundMissing', report, { found })
    expect(Date.parse(back.returnInterviewDueAt ?? '') - Date.parse(found.at)).toBe(72 * 3_600_000)
    const offered = await changed(bureau, 'recordReturnInterview', back, { returnInterview: { state: 'offered', at: hoursFromNow(-0.5) } })
    expect(offered.returnInterviewDueAt).toBe(back.returnInterviewDueAt)
    const held = await changed(bureau, 'recordReturnInterview', offered, {
      returnInterview: { state: 'held', at: hoursFromNow(-0.2), by: 'Youth worker', summary: 'Spoke freely.' }
    })
    expect(held).toMatchObject({ returnInterviewDueAt: null, returnInterview: { state: 'held' } })
  })
  it('H52: is never behind the prompt that the child’s record is behind', async () => {
    const { personId, reportId } = await reportMissing(bureau, await somebody(childBorn))
    expect(await control.call('person', { params: { personId } })).toMatchObject({ status: 403 })
    expect(await control.call('missingReports', { params: { personId } })).toMatchObject({ status: 200 })
    expect(await control.call('missingReport', { params: { personId, reportId } })).toMatchObject({ status: 200 })
  })
  it('refused by the rule: a return interview is not withheld from a child', async () => {
    const report = await changed(bureau, 'foundMissing', await reportMissing(bureau, await somebody(childBorn)), { found: foundWell() })
    const answer = await change(bureau, 'recordReturnInterview', report, { returnInterview: { state: 'not-offered', at: hoursFromNow(0) } })
    expect(answer.status).toBe(400)
    expect(messagesOf(answer)).toContain('A child is always offered a return interview.')
  })
  it('refused by the rule: held later than 72 hours, it says why', async () => {
    const content = {
      reportedAt: hoursFromNow(-99),
      lastSeen: { from: hoursFromNow(-100), place: 'School' },
      nextReviewAt: hoursFromNow(-98)
    }
    const report = await changed(bureau, 'foundMissing', await reportMissing(bureau, await somebody(childBorn), content), {
      found: { ...foundWell(), at: hoursFromNow(-80) }
    })
    const returnInterview = { state: 'held', at: hoursFromNow(-1), by: 'Youth worker', summary: 'Spoke freely.' }
    const answer = await change(bureau, 'recordReturnInterview', report, { returnInterview })
    expect(fieldsOf(answer)).toEqual(['returnInterview.lateReason'])
    await changed(bureau, 'recordReturnInterview', report, { returnInterview: { ...returnInterview, lateReason: 'Ill in hospital.' } })
  })
})

describe('a missing report is refused', () => {
  let personId: string
  beforeAll(async () => {
    personId = await somebody()
  })
  const lastSeen = { from: hoursFromNow(-20), place: 'Norwich' }
  it.each<[rule: string, content: object, fields: string[]]>([
    [
      'informant, circumstances, rationale and officer are mandatory',
      { informant: undefined, circumstances: '', gradeRationale: '', officer: '' },
      ['content.informant', 'content.circumstances', 'content.gradeRationale', 'content.officer']
    ],
    [
      'the informant has a name, a relation and a contact',
      { informant: { name: ' ', relation: '', contact: '' } },
      ['content.informant.name', 'content.informant.relation', 'content.informant.contact']
    ],
    ['the grade is mandatory', { grade: undefined }, ['content.grade']],
    ['no report is from the future', { reportedAt: hoursFromNow(1) }, ['content.reportedAt']],
    ['last seen is not after the report', { lastSeen: { ...lastSeen, from: hoursFromNow(-1) } }, ['content.lastSeen.from']],
    ['the second time of last seen is not after the report', { lastSeen: { ...lastSeen, to: hoursFromNow(-1) } }, ['content.lastSeen.to']],
    ['of the two times of last seen the later comes second', { lastSeen: { ...lastSeen, to: hoursFromNow(-21) } }, ['content.lastSeen.to']],
    ['the place is given or said to be unknown', { lastSeen: { from: hoursFromNow(-20) } }, ['content.lastSeen.place']],
    ['a place cannot be given and unknown', { lastSeen: { ...lastSeen, placeUnknown: true } }, ['content.lastSeen.placeUnknown']],
    ['a yes to a risk question has its detail', { risk: { Q01: { answer: 'yes' } } }, ['content.risk.Q01.detail']],
    ['a risk answer is yes, no or not known', { risk: { Q02: { answer: '' } } }, ['content.risk.Q02.answer']],
    ['a grade no longer given is not given anew', { grade: 'N' }, ['content.grade']],
    ['a high risk is reviewed within the hour', { grade: 'H', nextReviewAt: hoursFromNow(1.5) }, ['content.nextReviewAt']],
    ['a medium risk is reviewed within 8 hours', { grade: 'M', nextReviewAt: hoursFromNow(9) }, ['content.nextReviewAt']],
    ['a low risk is reviewed within 48 hours', { grade: 'L', nextReviewAt: hoursFromNow(49) }, ['content.nextReviewAt']],
    ['the next review comes after the report', { nextReviewAt: hoursFromNow(-3) }, ['content.nextReviewAt']],
    ['the UK Missing Persons Unit is not told in the future', { ukmpuToldAt: hoursFromNow(1) }, ['content.ukmpuToldAt']],
    ['the UK Missing Persons Unit is not told before the report', { ukmpuToldAt: hoursFromNow(-5) }, ['content.ukmpuToldAt']],
    ['consent to publicity names who gave it', { publicityConsent: { state: 'given' } }, ['content.publicityConsent.by']],
    ['a photograph that is not held has no details', { photograph: { held: false, where: 'Family' } }, ['content.photograph.held']],
    ['the owner is a known force and station', { ownerForce: 'ZZZZ' }, ['content.ownerForce']]
  ])('by the rule: %s', async (_rule, content, fields) => {
    const answer = await bureau.call('createMissing', { params: { personId }, body: { content: { ...missingContent(), ...content } } })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer).toSorted()).toEqual(fields.toSorted())
  })
  it('by the rule: nobody is missing twice at once', async () => {
    const report = await reportMissing(bureau, await somebody())
    const answer = await elsewhere.call('createMissing', {
      params: { personId: report.personId },
      body: { content: { ...missingContent(), ownerForce: '52VB' } }
    })
    expect(answer).toMatchObject({
      status: 409,
      body: { type: 'conflict/duplicate-exists', details: expect.stringContaining(report.reference) }
    })
  })
  it('to who may only read', async () => {
    expect(await control.call('createMissing', { params: { personId }, body: { content: missingContent() } })).toMatchObject({
      status: 403
    })
  })
})

describe('a change of a missing report is refused', () => {
  const reviewed = () => ({ grade: 'M', gradeRationale: 'Still nothing.', nextReviewAt: hoursFromNow(7) })
  it('H56: to another force, naming whom to ask', async () => {
    const report = await reportMissing(bureau, await somebody())
    const answer = await change(elsewhere, 'reviewMissing', report, reviewed())
    expect(answer).toMatchObject({ status: 403, body: { leds: { errors: [{ errorDetailType: 'owner-force' }] } } })
    expect((answer.body as { details: string }).details).toContain('PS 2216')
  })
  it('from a version that no longer stands, saying who changed it', async () => {
    const report = await reportMissing(bureau, await somebody())
    await changed(colleague, 'amendMissing', report, { content: { ...report.content, clothing: 'Blue coat' } })
    const answer = await change(bureau, 'reviewMissing', report, reviewed())
    expect(answer).toMatchObject({
      status: 409,
      body: { type: 'conflict/version', details: expect.stringContaining('T. Featherstonehaugh') }
    })
  })
  it('by the rule: a new grade needs a new rationale', async () => {
    const report = await reportMissing(bureau, await somebody())
    const { gradeRationale } = report.content
    const answer = await change(bureau, 'reviewMissing', report, { grade: 'H', gradeRationale, nextReviewAt: hoursFromNow(0.9) })
    expect(fieldsOf(answer)).toEqual(['gradeRationale'])
    await changed(bureau, 'reviewMissing', report, { grade: 'M', gradeRationale, nextReviewAt: hoursFromNow(7) })
  })
  it('by the rule: the next review is ahead, and within the grade’s hours', async () => {
    const report = await reportMissing(bureau, await somebody())
    const at = async (nextReviewAt: string) => fieldsOf(await change(bureau, 'reviewMissing', report, { ...reviewed(), nextReviewAt }))
    expect(await at(hoursFromNow(-1))).toEqual(['nextReviewAt'])
    expect(await at(hoursFromNow(9))).toEqual(['nextReviewAt'])
  })
  it('by the rule: an amendment changes neither grade nor owner', async () => {
    const report = await reportMissing(bureau, await somebody())
    const content = { ...report.content, grade: 'L', gradeRationale: 'Other', nextReviewAt: hoursFromNow(1), ownerForce: '52VB' }
    const answer = await change(bureau, 'amendMissing', report, { content })
    expect(fieldsOf(answer).toSorted()).toEqual(['content.grade', 'content.gradeRationale', 'content.nextReviewAt', 'content.ownerForce'])
  })
  it('by the rule: a change changes something', async () => {
    const report = await reportMissing(bureau, await somebody())
    expect(await change(bureau, 'amendMissing', report, { content: report.content })).toMatchObject({
      status: 422,
      body: { type: 'unprocessable/no-changes' }
    })
    expect(fieldsOf(await change(bureau, 'answerRisk', report, { answers: {} }))).toEqual(['answers'])
  })
  it('by the rule: a sighting lies between last seen and now', async () => {
    const report = await reportMissing(bureau, await somebody())
    const at = async (hours: number) =>
      fieldsOf(
        await change(bureau, 'addSighting', report, {
          sighting: { at: hoursFromNow(hours), place: 'Pier', by: 'A man', reliability: 'possible' }
        })
      )
    expect(await at(1)).toEqual(['sighting.at'])
    expect(await at(-30)).toEqual(['sighting.at'])
  })
  it('by the rule: found has its time, place, finder, outcome, wellbeing and whether the informant may be told', async () => {
    const report = await reportMissing(bureau, await somebody())
    const answer = await change(bureau, 'foundMissing', report, {
      found: { at: hoursFromNow(-1), place: '', by: '', outcome: '', wellbeing: '' }
    })
    expect(fieldsOf(answer).toSorted()).toEqual(['found.by', 'found.informantMayBeTold', 'found.outcome', 'found.place', 'found.wellbeing'])
  })
  it('by the rule: nobody is found in the future, before last being seen, or by an outcome that is not on the list', async () => {
    const report = await reportMissing(bureau, await somebody())
    const asked = async (found: object) => fieldsOf(await change(bureau, 'foundMissing', report, { found: { ...foundWell(), ...found } }))
    expect(await asked({ at: hoursFromNow(1) })).toEqual(['found.at'])
    expect(await asked({ at: hoursFromNow(-30) })).toEqual(['found.at'])
    expect(await asked({ outcome: 'ZZ' })).toEqual(['found.outcome'])
  })
  it('by the rule: an interview that was held says by whom and what it showed, and nobody found dead has one', async () => {
    const report = await changed(bureau, 'foundMissing', await reportMissing(bureau, await somebody()), {
      found: { ...foundWell(), outcome: 'DE' }
    })
    const answer = await change(bureau, 'recordReturnInterview', report, { returnInterview: { state: 'held', at: hoursFromNow(0) } })
    expect(fieldsOf(answer).toSorted()).toEqual(['returnInterview.by', 'returnInterview.state', 'returnInterview.summary'])
  })
  it('by the rule: a return interview comes after being found', async () => {
    const report = await reportMissing(bureau, await somebody())
    const answer = await change(bureau, 'recordReturnInterview', report, { returnInterview: { state: 'offered', at: hoursFromNow(0) } })
    expect(answer).toMatchObject({ status: 422, body: { details: expect.stringContaining('not recorded as found') } })
  })
  it('by the rule: an episode that is closed takes no review or sighting; what it says of the finding can be put right', async () => {
    const report = await changed(bureau, 'foundMissing', await reportMissing(bureau, await somebody()), { found: foundWell() })
    expect(await change(bureau, 'reviewMissing', report, reviewed())).toMatchObject({
      status: 422,
      body: { details: expect.stringContaining('make a new report') }
    })
    const found = { ...report.found, place: 'Sheringham' }
    const corrected = await changed(bureau, 'foundMissing', report, { found })
    expect(corrected.found?.place).toBe('Sheringham')
    expect((await readMissingHistory(bureau, corrected)).versions.at(-1)?.action).toBe('found-corrected')
  })
  it('by the rule: a report is cancelled only when recorded in error, and then takes no more changes', async () => {
    const report = await reportMissing(bureau, await somebody())
    const cancel = (reason: string) => change(bureau, 'cancelMissing', report, { reason, date: dayFromNow(0), note: 'The wrong person.' })
    expect(messagesOf(await cancel('missing:found-use-found'))).toContain('Record a person as found')
    expect(
      fieldsOf(await change(bureau, 'cancelMissing', report, { reason: 'missing:recorded-in-error', date: dayFromNow(2), note: 'x' }))
    ).toEqual(['date'])
    const gone = await changed(bureau, 'cancelMissing', report, {
      reason: 'missing:recorded-in-error',
      date: dayFromNow(0),
      note: 'The wrong person.'
    })
    expect(gone).toMatchObject({ status: 'cancelled', riskDueAt: null, cancellation: { note: 'The wrong person.' } })
    expect(await change(bureau, 'amendMissing', gone, { content: { ...gone.content, clothing: 'Hat' } })).toMatchObject({ status: 422 })
  })
})
