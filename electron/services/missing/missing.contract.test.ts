import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CallInput } from '../../contract/calls.ts'
import { FIXED_IDS } from '../../../mock-server/population/fixed-ids.ts'
import { startMockServer } from '../testing/mock-server-process.ts'
import type { MockServerProcess } from '../testing/mock-server-process.ts'
import { openPage } from '../testing/page-of.ts'
import type { Page } from '../testing/page-of.ts'

const context = { reason: '9', justification: 'Missing person', originator: '4312' }
const hoursFromNow = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString()
const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())

let server: MockServerProcess
let page: Page
beforeAll(async () => {
  server = await startMockServer()
  page = await openPage(server.url)
  await page.signIn('bureau1')
})
afterAll(async () => {
  await page.workstation.close()
  await server.stop('SIGKILL')
})

type Change = CallInput<'missing.change'>['change']

describe('a missing report over the bridge', () => {
  it('is sent, reviewed, found and read back, each write followed to its reference', async () => {
    const personId = FIXED_IDS.johnSmith
    const sent = await page.value('missing.create', {
      context,
      personId,
      draftId: randomUUID(),
      content: {
        informant: { name: 'Cordelia Bassington', relation: 'Sister', contact: '01632 960118' },
        reportedAt: hoursFromNow(-1),
        lastSeen: { from: hoursFromNow(-9), placeUnknown: true },
        circumstances: 'Did not come home.',
        risk: { Q17: { answer: 'yes', detail: 'Has never been away overnight.' } },
        grade: 'M',
        gradeRationale: 'Out of character.',
        officer: 'PS 2216',
        nextReviewAt: hoursFromNow(7),
        ownerForce: '36NN'
      }
    })
    expect(sent).toMatchObject({ state: 'completed', title: 'Missing report', recordReference: expect.stringMatching(/^MP-/) })
    const which = { context, personId, reportId: sent.recordId ?? '' }
    const make = async (change: (versionToChange: string) => Change) => {
      const { versionToChange } = await page.value('missing.read', which)
      const write = await page.value('missing.change', { ...which, draftId: randomUUID(), change: change(versionToChange) })
      expect(write).toMatchObject({ state: 'completed', recordId: which.reportId })
    }
    await make((versionToChange) => ({
      kind: 'sighting',
      body: { versionToChange, sighting: { at: hoursFromNow(-0.5), place: 'Bus station', by: 'A driver', reliability: 'probable' } }
    }))
    await make((versionToChange) => ({ kind: 'answer-risk', body: { versionToChange, answers: { Q01: { answer: 'not-known' } } } }))
    await make((versionToChange) => ({
      kind: 'review',
      body: { versionToChange, grade: 'L', gradeRationale: 'Has telephoned.', nextReviewAt: hoursFromNow(40) }
    }))
    await make((versionToChange) => ({
      kind: 'found',
      body: {
        versionToChange,
        found: { at: hoursFromNow(0), place: 'Home', by: 'Sister', outcome: 'RS', wellbeing: 'Well.', informantMayBeTold: true }
      }
    }))
    await make((versionToChange) => ({
      kind: 'return-interview',
      body: { versionToChange, returnInterview: { state: 'declined', at: hoursFromNow(0) } }
    }))
    const { missingReports } = await page.value('missing.list', { context, personId })
    expect(missingReports).toMatchObject([{ status: 'found', versionNumber: 6, content: { grade: 'L' } }])
    const { versions } = await page.value('missing.history', which)
    expect(versions.map(({ action }) => action).at(-1)).toBe('return-interview-recorded')
  })
  it('of a body found is sent, listed and matched with who is missing', async () => {
    const { unidentified } = await page.value('unidentified.list', { context })
    expect(unidentified.map(({ personId }) => personId)).toContain(FIXED_IDS.unidentifiedBody)
    const { matches } = await page.value('unidentified.matches', { context, personId: FIXED_IDS.unidentifiedBody })
    const missing = matches.find(({ personId }) => personId === FIXED_IDS.smithJohnMissing)
    const back = await page.value('missing.matches', { context, personId: missing?.personId ?? '', reportId: missing?.reportId ?? '' })
    expect(back.matches[0]).toMatchObject({ personId: FIXED_IDS.unidentifiedBody, score: missing?.score })
    const { content } = await page.value('unidentified.read', { context, personId: FIXED_IDS.unidentifiedBody })
    const made = { ...content, foundAt: hoursFromNow(-1), ownerForce: '36NN' }
    const { description, foundAt, place, clothing } = made
    const query = { description, foundAt, place, ...(clothing === undefined ? {} : { clothing }) }
    const looked = await page.value('unidentified.find', { context, query })
    expect(looked.found.map(({ personId }) => personId)).toContain(FIXED_IDS.unidentifiedBody)
    const { searchToken } = looked
    const sent = await page.value('unidentified.create', { context, draftId: randomUUID(), content: made, searchToken })
    expect(sent).toMatchObject({ state: 'completed', recordReference: expect.stringMatching(/^UF-/) })
    const which = { context, personId: sent.recordId ?? '' }
    const { versionToChange } = await page.value('unidentified.read', which)
    const identification = { pncId: missing?.pncId ?? '', by: 'dental' as const, date: today(), confirmedBy: 'DS 1187' }
    const body = { versionToChange, identification }
    const change = { kind: 'identify', body } as const
    expect(await page.value('unidentified.change', { ...which, draftId: randomUUID(), change })).toMatchObject({ state: 'completed' })
    const { versions } = await page.value('unidentified.history', which)
    expect(versions.map(({ action }) => action)).toEqual(['recorded', 'identified'])
  })
})
