import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WantedContent } from '../../api/wanted.ts'
import type { LedsStore } from '../../store/open-store.ts'
import { openStore } from '../../store/open-store.ts'
import { daysAfter } from '../moment.ts'
import { loadReference } from '../reference/reference.ts'
import { adult, wantedContent } from '../testing/people.ts'
import { PersonContentSchema } from '../../api/people.ts'
import { WantedContentSchema } from '../../api/wanted.ts'
import type { WriteRequest } from '../writes/once.ts'
import { newVersion } from '../writes/write-request.ts'
import { eraseWhatIsDue, monthsKept } from './sweep.ts'

const TODAY = '2026-11-22'
const PERSON = randomUUID()
const FORCE = '36NN'
const reference = loadReference()
const months = monthsKept(reference)

let now = new Date(`${TODAY}T10:00:00.000Z`)
let store: LedsStore
beforeAll(async () => {
  store = await openStore({ db: ':memory:', clock: () => now.toISOString() })
  await store.write(
    'createPerson',
    {
      request: requested('createPerson'),
      person: {
        personId: PERSON,
        version: newVersion(),
        ownerForce: FORCE,
        content: PersonContentSchema.parse(adult('Keepworth')),
        by: 'bureau1',
        onBehalfOf: null,
        at: now.toISOString()
      }
    },
    []
  )
})
afterAll(async () => {
  await store.close()
})

const requested = (path: string): WriteRequest => ({
  requestId: randomUUID(),
  client: 'test',
  referenceId: randomUUID(),
  method: 'POST',
  path,
  bodyHash: '',
  initiator: 'bureau1',
  at: now.toISOString()
})

const circulate = async (content: Partial<WantedContent>): Promise<{ reportId: string; version: string }> => {
  const report = { reportId: randomUUID(), version: newVersion() }
  await store.write(
    'createWantedReport',
    {
      request: requested('createWanted'),
      report: {
        ...report,
        personId: PERSON,
        headline: 'Wanted',
        content: WantedContentSchema.parse({ ...wantedContent, reviewDate: daysAfter(TODAY, 10), ...content }),
        by: 'bureau1',
        onBehalfOf: 'PC 4312',
        reason: null,
        justification: null
      }
    },
    []
  )
  return report
}
const cancel = ({ reportId, version }: { reportId: string; version: string }, date: string) =>
  store.write(
    'changeWanted',
    {
      request: requested('cancelWanted'),
      write: {
        personId: PERSON,
        reportId,
        asked: { change: 'cancel', reason: 'wanted:arrested', date },
        versionToChange: version,
        version: newVersion(),
        headline: 'Wanted',
        by: 'bureau1',
        onBehalfOf: 'PC 4312',
        reason: null,
        justification: null
      }
    },
    []
  )

const held = async (reportId: string): Promise<boolean> => (await store.read('wantedReport', { personId: PERSON, reportId })) !== null
const preview = (until: string, force = FORCE) => store.read('retentionPreview', { force, today: TODAY, until, months })
const sweepOn = (day: string): Promise<number> => {
  now = new Date(`${day}T03:00:00.000Z`)
  return eraseWhatIsDue({ store, reference, clock: () => now })
}

describe('the retention job', () => {
  it('erases each report on the day that the preview says, with every version, and says in the log why', async () => {
    const weeded = await circulate({ weedDate: daysAfter(TODAY, 20) })
    const ended = await circulate({})
    await cancel(ended, TODAY)
    const endedWithDate = await circulate({ weedDate: daysAfter(TODAY, 30) })
    await cancel(endedWithDate, TODAY)
    const standing = await circulate({})
    const elsewhere = await circulate({ ownerForce: '52VB', weedDate: daysAfter(TODAY, 20) })

    expect(await preview(daysAfter(TODAY, 9))).toEqual([])
    const foreseen = await preview(daysAfter(TODAY, 400))
    const erasures = foreseen.filter(({ what }) => what === 'erase')
    expect(erasures.map(({ reportId, on }) => [reportId, on])).toEqual([
      [weeded.reportId, daysAfter(TODAY, 21)],
      [endedWithDate.reportId, daysAfter(TODAY, 31)],
      [ended.reportId, '2027-11-22']
    ])
    expect(erasures.map(({ why }) => why)).toEqual([
      'Its weed date, 12 December 2026, has passed by then.',
      'Its weed date, 22 December 2026, has passed by then.',
      'Cancelled on 22 November 2026 and kept 12 months after.'
    ])
    expect(foreseen.filter(({ what }) => what === 'review').map(({ reportId }) => reportId)).toEqual([weeded.reportId, standing.reportId])
    expect((await preview(daysAfter(TODAY, 400), '52VB')).map(({ reportId }) => reportId)).toContain(elsewhere.reportId)

    for (const { reportId, on, reference: named, why } of erasures) {
      await sweepOn(daysAfter(on, -1))
      expect(await held(reportId)).toBe(true)
      await sweepOn(on)
      expect(await held(reportId)).toBe(false)
      expect(await store.read('wantedHistory', { personId: PERSON, reportId })).toBeNull()
      const { events } = await store.read('searchAudit', { offset: 0, limit: 50, kind: 'erasure', personId: PERSON })
      expect(events.filter(({ subject }) => subject.includes(named))).toMatchObject([
        { client: 'retention', user: null, actionCode: 'Erase Wanted Report', subject: expect.stringContaining(why) }
      ])
    }
    expect(await held(standing.reportId)).toBe(true)
    expect(await held(elsewhere.reportId)).toBe(false)
    expect(await sweepOn('2028-01-01')).toBe(0)
    expect(await store.read('verifyAuditChain', { checkpoints: [] })).toMatchObject({ intact: true })
  })
  it('leaves a report whose weed date was moved in between', async () => {
    now = new Date(`${TODAY}T10:00:00.000Z`)
    const report = await circulate({ weedDate: daysAfter(TODAY, 20) })
    const refused = store.write('eraseReport', { reportId: report.reportId, today: daysAfter(TODAY, 20), months }, [])
    await expect(refused).rejects.toMatchObject({ problemType: 'unprocessable/not-allowed' })
    expect(await held(report.reportId)).toBe(true)
  })
})
