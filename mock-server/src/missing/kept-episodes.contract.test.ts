import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MissingContentSchema } from '../../api/missing.ts'
import { PersonContentSchema } from '../../api/people.ts'
import type { LedsStore } from '../../store/open-store.ts'
import { openStore } from '../../store/open-store.ts'
import { loadReference } from '../reference/reference.ts'
import { episodeMonthsKept, eraseWhatIsDue } from '../retention/sweep.ts'
import { adult } from '../testing/people.ts'
import { missingContent } from '../testing/missing.ts'
import { newVersion } from '../writes/write-request.ts'
import type { WriteRequest } from '../writes/once.ts'
import type { Change } from './change.ts'

const TODAY = '2026-11-22'
const reference = loadReference()
const months = episodeMonthsKept(reference)
const author = { by: 'bureau1', onBehalfOf: 'PC 4312', reason: null, justification: null }
let now = new Date(`${TODAY}T10:00:00.000Z`)
let store: LedsStore
const requested = (): WriteRequest => ({
  requestId: randomUUID(),
  client: 'test',
  referenceId: randomUUID(),
  method: 'POST',
  path: 'missing',
  bodyHash: '',
  initiator: 'bureau1',
  at: now.toISOString()
})
beforeAll(async () => {
  store = await openStore({ db: ':memory:', clock: () => now.toISOString() })
})
afterAll(async () => {
  await store.close()
})

const episode = async (asked: Change): Promise<{ personId: string; reportId: string }> => {
  const [personId, reportId, version] = [randomUUID(), randomUUID(), newVersion()]
  const content = PersonContentSchema.parse(adult('Keepson'))
  const person = { personId, version: newVersion(), ownerForce: '36NN', content, by: 'bureau1', onBehalfOf: null, at: now.toISOString() }
  await store.write('createPerson', { request: requested(), person }, [])
  const report = { reportId, personId, version, headline: 'Missing', content: MissingContentSchema.parse(missingContent()), ...author }
  await store.write('createMissingReport', { request: requested(), report }, [])
  const write = { personId, reportId, asked, versionToChange: version, version: newVersion(), headline: 'Ended', ...author }
  await store.write('changeMissing', { request: requested(), write }, [])
  return { personId, reportId }
}
const kept = (until: string) => store.read('episodesKept', { force: '36NN', today: TODAY, until, months })

describe('closed missing episodes', () => {
  it('are looked at after 12 months and stay; one recorded in error is erased on the day that the preview says', async () => {
    const found = await episode({
      change: 'found',
      found: { at: `${TODAY}T09:00:00Z`, place: 'Cromer', by: 'PC 4312', outcome: 'FP', wellbeing: 'Well.', informantMayBeTold: true }
    })
    const wrong = await episode({ change: 'cancel', reason: 'missing:recorded-in-error', date: TODAY, note: 'The wrong person.' })
    expect(await kept('2027-11-21')).toEqual([])
    expect(await kept('2027-11-22')).toMatchObject([
      { what: 'review', reportId: found.reportId, on: '2027-11-22', why: expect.stringContaining('ended on 22 November 2026') },
      { what: 'erase', reportId: wrong.reportId, on: '2027-11-22', why: expect.stringContaining('Recorded in error') }
    ])
    now = new Date('2027-11-21T03:00:00.000Z')
    expect(await eraseWhatIsDue({ store, reference, clock: () => now })).toBe(0)
    now = new Date('2027-11-22T03:00:00.000Z')
    expect(await eraseWhatIsDue({ store, reference, clock: () => now })).toBe(1)
    expect(await store.read('missingReport', wrong)).toBeNull()
    expect(await store.read('missingReport', found)).toMatchObject({ status: 'found' })
    const { events } = await store.read('searchAudit', { offset: 0, limit: 50, kind: 'erasure', personId: wrong.personId })
    expect(events).toMatchObject([{ client: 'retention', actionCode: 'Erase Missing Report', subject: expect.stringContaining('MP-') }])
  })
  it('that ended by being found are never erased by the job', async () => {
    const { reportId } = await episode({
      change: 'found',
      found: { at: `${TODAY}T09:00:00Z`, place: 'Cromer', by: 'PC 4312', outcome: 'FP', wellbeing: 'Well.', informantMayBeTold: true }
    })
    await expect(store.write('eraseEpisode', { reportId, today: '2040-01-01', months }, [])).rejects.toMatchObject({
      problemType: 'unprocessable/not-allowed'
    })
  })
})
