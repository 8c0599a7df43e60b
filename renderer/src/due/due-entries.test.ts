import { describe, expect, it } from 'vitest'
import type { HeldDraft } from '../../../electron/contract/drafts.ts'
import type { Write } from '../../../electron/contract/writes.ts'
import type { DueItem } from '../../../mock-server/api/due.ts'
import { contextFor } from './due-context.ts'
import { dueSections, filtered } from './due-entries.ts'
import { countWords, draftClock, itemClock, itemNotes, lasting, writeClock } from './due-words.ts'

const AT = new Date('2026-11-22T11:00:00.000Z')
const dueItem = (id: number, more: Partial<DueItem> = {}): DueItem => ({
  dueId: `second-check:00000000-0000-4000-8000-00000000000${id}`,
  kind: 'second-check',
  personId: '00000000-0000-4000-8000-0000000000aa',
  reportId: `00000000-0000-4000-8000-00000000000${id}`,
  reference: `WR-26-00012${id}`,
  heading: 'Wanted for an offence',
  ownerForce: '36NN',
  by: 'bureau2',
  since: '2026-11-21T12:00:00.000Z',
  dueAt: '2026-11-22T12:00:00.000Z',
  assignedTo: null,
  assignmentNote: null,
  lease: null,
  mayAct: true,
  ...more
})
const draft = (id: string, more: Partial<HeldDraft> = {}): HeldDraft => ({
  draftId: id,
  revision: 1,
  savedRevision: 1,
  savedAt: '2026-11-22T10:00:00.000Z',
  handedOver: null,
  content: { kind: 'wanted-report', title: `Wanted ${id}`, fields: {}, carried: [], context: null },
  ...more
})
const write = (state: Write['state'], draftId: string, writeId = 'w'): Write => ({
  writeId,
  title: 'Wanted report',
  ref: '7F3A',
  state,
  since: '2026-11-22T10:30:00.000Z',
  draftId,
  personId: null,
  recordId: null,
  recordReference: null,
  problem: null
})

describe('what is due', () => {
  it('stands overdue first, then what was returned, the rest by its clock, drafts last', () => {
    const sections = dueSections(
      {
        items: [
          dueItem(1, { dueAt: '2026-11-22T15:00:00.000Z' }),
          dueItem(2, { dueAt: '2026-11-22T09:00:00.000Z' }),
          dueItem(3),
          dueItem(4, { dueAt: '2026-11-20T09:00:00.000Z' })
        ],
        drafts: [draft('own'), draft('handed', { handedOver: { by: 'bureau2', at: AT.toISOString(), note: null } }), draft('returned')],
        writes: [write('refused', 'returned'), write('completed', 'gone')]
      },
      AT
    )
    expect(sections.map(({ id, entries }) => [id, ...entries.map((entry) => entry.id.slice(-1))])).toEqual([
      ['overdue', '4', '2'],
      ['returned', 'w'],
      ['due', '3', '1'],
      ['drafts', 'd', 'n']
    ])
  })
  it('shows a draft once: as what was returned, and no more once it was sent again', () => {
    const held = { items: [], drafts: [draft('a')] }
    expect(dueSections({ ...held, writes: [write('in-doubt', 'a')] }, AT).map(({ id }) => id)).toEqual(['returned'])
    const again = [write('refused', 'a', 'first'), write('accepted', 'a', 'second')]
    expect(dueSections({ ...held, writes: again }, AT).map(({ id }) => id)).toEqual(['drafts'])
  })
  it('is filtered by every word that a line says', () => {
    const sections = dueSections({ items: [dueItem(1), dueItem(2, { kind: 'review' })], drafts: [draft('a')], writes: [] }, AT)
    expect(filtered(sections, 'review 122').flatMap(({ entries }) => entries.map(({ id }) => id.slice(-1)))).toEqual(['2'])
    expect(filtered(sections, 'nothing like it')).toEqual([])
    expect(filtered(sections, '')).toEqual(sections)
  })
})

describe('a line’s words', () => {
  it('say how it stands against its time', () => {
    expect(itemClock(dueItem(1, { dueAt: '2026-11-22T08:50:00.000Z' }), AT)).toMatchObject({ kind: 'danger', text: 'Overdue 2 h 10 min' })
    expect(itemClock(dueItem(1), AT)).toMatchObject({ kind: 'warning', text: 'Due in 1 h' })
    expect(itemClock(dueItem(1, { dueAt: '2026-11-25T12:00:00.000Z' }), AT)).toMatchObject({ kind: 'neutral', text: 'Due in 3 days' })
    expect(lasting(47 * 3_600_000)).toBe('47 h')
    expect(lasting(0)).toBe('0 min')
  })
  it('say where a write and a draft stand', () => {
    expect(writeClock(write('refused', 'a')).text).toBe('Returned')
    expect(writeClock(write('in-doubt', 'a')).text).toBe('Not certain')
    expect(draftClock(draft('a', { revision: 2 })).text).toBe('Kept here only')
    expect(draftClock(draft('a', { handedOver: { by: 'b', at: '', note: null } })).text).toBe('Handed to you')
  })
  it('say who it was handed to, who is at it, and whose it is not', () => {
    const lease = { user: 'bureau2', name: 'R. Patel', until: '2026-11-22T11:04:00.000Z' }
    const assignedTo = { user: 'bureau1', name: 'A. Okafor-Lindqvist' }
    const [handed, atIt, barred] = itemNotes(
      dueItem(1, { assignedTo, assignmentNote: 'court at two', lease, mayAct: false }),
      'A. Okafor-Lindqvist',
      AT
    )
    expect(handed).toBe('handed to you: “court at two”')
    expect(atIt).toMatch(/^R\. Patel is at it until \d\d:04$/)
    expect(barred).toBe('you sent it: another operator checks it')
    expect(itemNotes(dueItem(1, { lease }), 'R. Patel', AT)).toEqual([])
  })
  it('count, leaving out what there is none of', () => {
    expect(countWords({ overdue: 2, due: 0, drafts: 1 })).toBe('2 overdue, 1 draft')
    expect(countWords({ overdue: 0, due: 0, drafts: 0 })).toBe('nothing')
  })
})

describe('why a line is opened', () => {
  it('is composed of the line, the operator being its originator', () => {
    expect(contextFor(dueItem(3), { name: 'A. Okafor-Lindqvist', number: '4312' })).toEqual({
      reason: '9',
      justification: 'Second check of WR-26-000123, due list',
      originator: '4312'
    })
    expect(contextFor(dueItem(3, { kind: 'weeding' }), { name: 'Ann', number: '7' }, 'retention list')).toMatchObject({
      justification: 'Retention review of WR-26-000123, retention list',
      originator: 'Ann'
    })
  })
})
