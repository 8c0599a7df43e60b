import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditPageSchema } from '../../api/audit.ts'
import { WantedReportSchema } from '../../api/wanted.ts'
import { adult, createPerson, dayFromNow, wantedContent } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, messagesOf, signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let bureau: TestClient
const people: Record<string, string> = {}
beforeAll(async () => {
  server = await startServer()
  bureau = await signOnAs(server, 'bureau1')
  people['adult'] = await createPerson(bureau, adult('Ravenscroft'))
  people['undated'] = await createPerson(bureau, adult('Undated', { birth: {} }))
  people['guessed'] = await createPerson(
    bureau,
    adult('Guessed', { birth: { approximateAge: { years: 40, plusMinus: 5, on: dayFromNow(-1) } } })
  )
  people['marked'] = await createPerson(
    bureau,
    adult('Marked', {
      birth: { approximateAge: { years: 40, plusMinus: 5, on: dayFromNow(-1) } },
      marks: [{ kind: 'scar', place: 'left cheek', description: 'crescent' }]
    })
  )
  people['eight'] = await createPerson(bureau, adult('Eightling', { birth: { date: dayFromNow(-8 * 366) } }))
})
afterAll(async () => {
  await server.remove()
})

const warrant = { number: 'W/2026/118', courtCode: '2576', date: dayFromNow(-10), backedForBail: false }
const send = (content: object, who = 'adult') =>
  bureau.call('createWanted', { params: { personId: people[who] ?? '' }, body: { content: { ...wantedContent, ...content } } })

describe('circulating a wanted report', () => {
  it('answers 202, gives its reference, and is read back as sent', async () => {
    const personId = people['adult'] ?? ''
    const values = await bureau.written('createWanted', { params: { personId }, body: { content: wantedContent } })
    expect(values).toMatchObject({ 'person-id': personId, 'wanted-report-reference': expect.stringMatching(/^WR-\d{2}-\d{6}$/) })
    const reportId = values['wanted-report-id'] ?? ''
    const report = WantedReportSchema.parse((await bureau.call('wantedReport', { params: { personId, reportId } })).body)
    expect(report).toMatchObject({
      reportId,
      status: 'circulated',
      secondCheck: 'pending',
      createdBy: 'bureau1',
      onBehalfOf: 'PC 4312',
      content: wantedContent
    })
    expect(Buffer.from(report.versionToChange, 'base64')).toHaveLength(64)
    const list = await bureau.call<{ wantedReports: { reportId: string }[] }>('wantedReports', { params: { personId } })
    expect(list.body.wantedReports.map((each) => each.reportId)).toContain(reportId)
    const summary = await bureau.call<{ flags: { wanted: string }; wanted: unknown[] }>('personSummary', { params: { personId } })
    expect(summary.body.flags.wanted).toBe('arrest')
  })
  it('stands in the audit log with reason, justification and reference', async () => {
    const values = await bureau.written('createWanted', {
      params: { personId: people['adult'] ?? '' },
      body: { content: wantedContent },
      headers: { 'x-leds-justification': 'Circulated for DC Halloran', 'x-leds-reason': '9 - Update/Confirm/Broadcast' }
    })
    const auditor = await signOnAs(server, 'auditor1')
    const page = await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', {
      query: `?personId=${people['adult']}&actionCode=Create%20Wanted%20Report`
    })
    expect(page.body.events[0]).toMatchObject({
      kind: 'collection',
      reason: '9 - Update/Confirm/Broadcast',
      justification: 'Circulated for DC Halloran',
      subject: expect.stringContaining(values['wanted-report-reference'] ?? 'no reference'),
      result: 'ok'
    })
  })
  it('without a power of arrest needs no second check', async () => {
    const personId = people['undated'] ?? ''
    const values = await bureau.written('createWanted', {
      params: { personId },
      body: { content: { ...wantedContent, category: 'LW', power: 'none', grounds: undefined, offence: undefined } }
    })
    const report = await bureau.call('wantedReport', { params: { personId, reportId: values['wanted-report-id'] ?? '' } })
    expect(report.body).toMatchObject({ secondCheck: 'not-required' })
  })
  it('sent twice under one reference id is circulated once', async () => {
    const personId = await createPerson(bureau, adult('Twicesent'))
    const headers = { 'x-leds-reference-id': crypto.randomUUID() }
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        bureau.call<{ requestId: string }>('createWanted', { params: { personId }, body: { content: wantedContent }, headers })
      )
    )
    expect(new Set(answers.map(({ body }) => body.requestId)).size).toBe(1)
    const list = await bureau.call<{ wantedReports: unknown[] }>('wantedReports', { params: { personId } })
    expect(list.body.wantedReports).toHaveLength(1)
  })
  it('another person’s report is not found under this one', async () => {
    const values = await bureau.written('createWanted', { params: { personId: people['adult'] ?? '' }, body: { content: wantedContent } })
    expect(
      messagesOf(
        await bureau.call('wantedReport', { params: { personId: people['undated'] ?? '', reportId: values['wanted-report-id'] ?? '' } })
      )
    ).toBe('Incorrect reportId')
  })
})

describe('each rule is refused at its field, by name', () => {
  it.each<[string, object, string, RegExp, string?]>([
    ['an unknown category', { category: 'ZZ' }, 'category', /category from the list/],
    ['a power in a Locate category', { category: 'LW' }, 'power', /Locate category carries no power/],
    ['a power the category does not carry', { category: 'AB' }, 'power', /power to retake, not to arrest/],
    ['arrest without grounds', { grounds: undefined }, 'grounds', /why there is a power of arrest/],
    ['arrest of someone without a birth date', {}, 'power', /birth date, or an approximate age and a second identifier/, 'undated'],
    ['arrest of someone with a guessed age alone', {}, 'power', /second identifier/, 'guessed'],
    ['no offence when wanted for one', { offence: undefined }, 'offence.cjsCode', /Give the offence/],
    ['an offence in the future', { offence: { text: 'Theft', date: dayFromNow(2) } }, 'offence.date', /cannot be in the future/],
    ['an unknown offence code', { offence: { cjsCode: 'QQ99999' } }, 'offence.cjsCode', /must be a valid cjs offence code/],
    [
      'a warrant category without its number',
      { category: 'WW', warrant: { ...warrant, number: undefined } },
      'warrant.number',
      /warrant’s number/
    ],
    [
      'a warrant category without its court',
      { category: 'WW', warrant: { ...warrant, courtCode: undefined } },
      'warrant.courtCode',
      /court that issued it/
    ],
    ['a warrant category without its date', { category: 'WW', warrant: { ...warrant, date: undefined } }, 'warrant.date', /warrant’s date/],
    [
      'a warrant category that does not say bail',
      { category: 'WW', warrant: { ...warrant, backedForBail: undefined } },
      'warrant.backedForBail',
      /backed for bail/
    ],
    [
      'a warrant in the future',
      { category: 'WW', warrant: { ...warrant, date: dayFromNow(2) } },
      'warrant.date',
      /cannot be in the future/
    ],
    ['an unknown court', { category: 'WW', warrant: { ...warrant, courtCode: '9999' } }, 'warrant.courtCode', /must be a valid court code/],
    ['a review date not after today', { reviewDate: dayFromNow(-1) }, 'reviewDate', /after today/],
    ['a weed date before the review', { weedDate: dayFromNow(30) }, 'weedDate', /before the review date/],
    ['an unknown force', { ownerForce: 'ZZ99' }, 'ownerForce', /must be a valid force station code/],
    ['no officer', { officer: undefined }, 'officer', /./],
    ['no contact', { contact: undefined }, 'contact', /./],
    ['a contact that is no telephone number', { contact: 'ask at the desk' }, 'contact', /telephone number/],
    ['no action on finding', { actionOnFinding: '  ' }, 'actionOnFinding', /what the finder is to do/],
    ['no circulation', { circulation: undefined }, 'circulation', /./],
    ['a child under ten at the offence', {}, 'category', /under 10, the age of criminal responsibility/, 'eight']
  ])('%s', async (_what, content, field, message, who = 'adult') => {
    const answer = await send(content, who)
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toContain(`content.${field}`)
    expect(messagesOf(answer)).toMatch(message)
  })
  it('a guessed age and a second identifier are enough for arrest', async () => {
    expect((await send({}, 'marked')).status).toBe(202)
  })
  it('a child under ten may be located for welfare', async () => {
    expect((await send({ category: 'LC', power: 'none', grounds: undefined, offence: undefined }, 'eight')).status).toBe(202)
  })
  it('a code with a role letter, and a whole warrant, pass', async () => {
    expect((await send({ offence: { cjsCode: 'TH68006A' } })).status).toBe(202)
    expect((await send({ category: 'WW', warrant })).status).toBe(202)
  })
  it('nobody’s report is not found', async () => {
    expect(
      (await bureau.call('createWanted', { params: { personId: crypto.randomUUID() }, body: { content: wantedContent } })).status
    ).toBe(404)
  })
})
