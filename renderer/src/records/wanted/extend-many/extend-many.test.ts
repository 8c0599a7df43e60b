import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { failure, success, type Problem } from '../../../../../electron/contract/result.ts'
import type { Write } from '../../../../../electron/contract/writes.ts'
import { DraftContentSchema } from '../../../../../mock-server/api/drafts.ts'
import type { DueItem, RetentionItem } from '../../../../../mock-server/api/due.ts'
import type { WantedReport } from '../../../../../mock-server/api/wanted.ts'
import { provideBridge } from '../../../app/bridge.ts'
import { addDays } from '../../../forms/dates/calendar.ts'
import { today } from '../../../app/clock.ts'
import { useWrites } from '../../../app/writes.ts'
import { bridgeDouble, type BridgeDouble } from '../../../testing/bridge-double.ts'
import { extendableDue, extendableOfPerson, extendableRetention } from './extendable.ts'
import { useExtendMany, type ToExtend } from './use-extend-many.ts'

const PERSON = '10000000-0000-4000-8000-000000000001'
const idOf = (number: number): string => `50000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const contextFor = (reference: string) => ({ reason: '9', justification: `Review of ${reference}, due list`, originator: '4312' })
const REPORTS: readonly ToExtend[] = Array.from({ length: 12 }, (_, at) => {
  const reference = `WR-26-0001${String(at).padStart(2, '0')}`
  return { personId: PERSON, reportId: idOf(at), reference, dueId: `review:${idOf(at)}`, context: contextFor(reference) }
})
const TYPED = { reviewDate: addDays(today(), 300), note: 'Still sought' }
const problem = (kind: Problem['kind'], message: string): Problem => ({ kind, message, errors: [], ref: '7F3A' })

const report = (reportId: string): WantedReport => ({
  reportId,
  personId: PERSON,
  reference: 'WR-26-000100',
  status: 'circulated',
  secondCheck: 'done',
  secondCheckDueAt: null,
  circulatedAt: '2026-11-22T01:00:00Z',
  createdBy: 'bureau1',
  onBehalfOf: '4312',
  versionNumber: 1,
  changedAt: '2026-11-22T01:00:00Z',
  changedBy: 'bureau1',
  cancellation: null,
  versionToChange: `version of ${reportId}`,
  content: {
    category: 'WO',
    power: 'arrest',
    grounds: 'Named by two witnesses.',
    offence: { text: 'theft of a bicycle' },
    officer: 'DS 1187',
    contact: '01632 960118',
    actionOnFinding: 'Arrest.',
    circulation: 'national',
    reviewDate: '2026-11-25',
    ownerForce: '36NN'
  }
})

let bridge: BridgeDouble
/** Ids that are away, and ids whose change is refused. */
let away: Set<string>
let overtaken: Set<string>
const written = (draftId: string, recordId: string, change: Partial<Write> = {}): Write => ({
  writeId: draftId,
  title: 'Review of a wanted report',
  ref: '7F3A',
  state: 'completed',
  since: '2026-11-22T14:07:00Z',
  draftId,
  personId: PERSON,
  recordId,
  recordReference: null,
  problem: null,
  ...change
})
beforeEach(() => {
  setActivePinia(createPinia())
  away = new Set()
  overtaken = new Set()
  bridge = bridgeDouble({
    'due.lease': ({ dueId }) => success({ dueId, until: '2026-11-22T14:12:00Z' }),
    'wanted.read': ({ reportId }) =>
      away.has(reportId) ? failure(problem('unreachable', 'LEDS did not answer.')) : success(report(reportId)),
    'drafts.hold': ({ draftId, content }) =>
      success({ draftId, content: DraftContentSchema.parse(content), revision: 1, savedRevision: 0, savedAt: null, handedOver: null }),
    'wanted.change': ({ draftId, reportId }) =>
      success(
        overtaken.has(reportId)
          ? written(draftId, reportId, { state: 'refused', problem: problem('refused', 'Somebody has changed it.') })
          : written(draftId, reportId)
      )
  })
  provideBridge(bridge)
})
const begin = () => useExtendMany(REPORTS, () => Promise.resolve())
const asked = (call: string) => bridge.made.filter((made) => made.call === call).map(({ input }) => input as { reportId?: string })

describe('extending twelve reports with one reason', () => {
  it('sends each as a write of its own: its own version, draft and justification, the same date and reason', async () => {
    const { outcomes, extended, send } = begin()
    await send(TYPED)
    expect(extended.value).toBe(12)
    expect(outcomes.value.map(({ state }) => state)).toEqual(REPORTS.map(() => 'extended'))
    const changes = asked('wanted.change')
    expect(new Set(changes.map((change) => 'draftId' in change && change.draftId)).size).toBe(12)
    expect(changes[7]).toMatchObject({
      context: { justification: 'Review of WR-26-000107, due list' },
      change: { kind: 'extend', body: { versionToChange: `version of ${idOf(7)}`, reviewDate: TYPED.reviewDate, note: 'Still sought' } }
    })
    expect(asked('drafts.hold')).toHaveLength(12)
    expect(asked('due.lease')).toHaveLength(12)
  })
  it('names what failed and why, sends that alone again, and loses none', async () => {
    away = new Set([idOf(2)])
    overtaken = new Set([idOf(5)])
    const { outcomes, failed, extended, send } = begin()
    await send(TYPED)
    expect([extended.value, failed.value]).toEqual([10, 2])
    expect(outcomes.value.filter(({ state }) => state === 'failed').map(({ report: { reference }, says }) => [reference, says])).toEqual([
      ['WR-26-000102', 'LEDS did not answer. Ref 7F3A.'],
      ['WR-26-000105', 'Somebody has changed it. Ref 7F3A.']
    ])
    const before = asked('wanted.change').length
    away.clear()
    overtaken.clear()
    await send(TYPED)
    expect([extended.value, failed.value]).toEqual([12, 0])
    expect(
      asked('wanted.change')
        .slice(before)
        .map(({ reportId }) => reportId)
    ).toEqual([idOf(2), idOf(5)])
  })
  it('says of a write that waits that it is kept, and follows it to its end without sending it twice', async () => {
    const { outcomes, send } = begin()
    await send(TYPED)
    const [first] = useWrites().all
    if (first === undefined) throw new Error('Nothing was sent.')
    useWrites().take({ ...first, state: 'queued' })
    expect(outcomes.value[0]).toMatchObject({ state: 'kept' })
    const before = asked('wanted.change').length
    await send(TYPED)
    expect(asked('wanted.change')).toHaveLength(before)
    useWrites().take(first)
    expect(outcomes.value[0]).toMatchObject({ state: 'extended' })
  })
})

describe('what of several lines can be extended', () => {
  const due = (kind: DueItem['kind'], number: number, mayAct = true): DueItem => ({
    dueId: `${kind}:${idOf(number)}`,
    kind,
    personId: PERSON,
    reportId: idOf(number),
    reference: `WR-26-00010${number}`,
    heading: 'Wanted for an offence',
    ownerForce: '36NN',
    by: 'bureau1',
    since: '2026-11-22T01:00:00Z',
    dueAt: '2026-11-25T01:00:00Z',
    assignedTo: null,
    assignmentNote: null,
    lease: null,
    mayAct
  })
  it('are reviews and what is erased soon, each report once, by who may; the rest is counted', () => {
    const { reports, left } = extendableDue(
      [due('review', 1), due('weeding', 1), due('second-check', 2), due('review', 3, false), due('review', 4)],
      ({ reference }) => contextFor(reference)
    )
    expect(reports.map(({ reference }) => reference)).toEqual(['WR-26-000101', 'WR-26-000104'])
    expect(left).toBe('2 more lines were picked that no extension settles. They stay on the list.')
  })
  it('are of a person those that stand and are one’s own force’s; of the others it says whom to ask', () => {
    const own = report(idOf(1))
    const foreign = { ...report(idOf(2)), content: { ...own.content, ownerForce: '52VB' } }
    const context = contextFor('WR-26-000100')
    const ended = { ...report(idOf(3)), status: 'cancelled' as const }
    const found = extendableOfPerson([own, foreign, ended], { context, force: '36VB' })
    expect(found.reports).toEqual([{ personId: PERSON, reportId: idOf(1), reference: 'WR-26-000100', dueId: null, context }])
    expect(found.left).toBe('1 more is of another force: open each to ask its owner.')
    expect(extendableOfPerson([ended], { context, force: '36VB' })).toEqual({
      reports: [],
      left: 'No report of this person is circulated still: there is nothing to extend.'
    })
  })
  it('is of the retention list what is circulated still', () => {
    const item: RetentionItem = {
      what: 'erase',
      kind: 'wanted',
      personId: PERSON,
      reportId: idOf(1),
      reference: 'WR-26-000101',
      heading: 'Wanted for an offence',
      ownerForce: '36NN',
      status: 'circulated',
      on: '2026-11-30',
      why: 'Its weed date is reached.'
    }
    const found = extendableRetention([item, { ...item, what: 'review' }, { ...item, reportId: idOf(2), status: 'cancelled' }], () =>
      contextFor('WR-26-000101')
    )
    expect(found.reports).toHaveLength(1)
    expect(found.left).toBe('1 more is no longer circulated: what is cancelled cannot be extended.')
  })
})
