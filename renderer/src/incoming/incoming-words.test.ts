import { describe, expect, it } from 'vitest'
import type { IncomingItem } from '../../../mock-server/api/incoming.ts'
import { ageClock, ageShort, countWords, holderWords, notTakenWords } from './incoming-words.ts'

const AT = new Date('2026-11-22T14:00:00Z')
const item: IncomingItem = {
  incomingId: '10000000-0000-4000-8000-000000000001',
  reference: 'IN-26-000001',
  grade: 'routine',
  channel: 'radio',
  receivedAt: '2026-11-22T13:57:55.000Z',
  risen: true,
  state: 'waiting',
  lease: null,
  handedTo: null,
  handedNote: null
}
const colleague = { user: 'control1', name: 'S. Adeyemi-Clarke (control1)' }

describe('the words of the queue', () => {
  it('say of an end that was refused after all that it is not logged, and why', () => {
    const end = { id: item.incomingId, outcome: 'passed', message: 'It ended as “no trace”.' } as const
    expect(notTakenWords([end], () => item)).toBe(
      'IN-26-000001: “Passed”, kept while LEDS was away, was refused and is not logged. It ended as “no trace”.'
    )
    expect(notTakenWords([end], () => undefined)).toMatch(/^A check of yours: /)
  })
  it('say the age', () => {
    expect(ageClock(item.receivedAt, AT)).toBe('2:05')
    expect(ageClock('2026-11-22T12:58:50Z', AT)).toBe('1:01:10')
    expect([ageShort('2026-11-22T13:59:18Z', AT), ageShort(item.receivedAt, AT), ageShort('2026-11-22T10:30:00Z', AT)]).toEqual([
      '42 s',
      '2 min',
      '3 h'
    ])
    expect(ageShort('2026-11-22T14:00:10Z', AT)).toBe('0 s')
  })
  it('say how many wait', () => {
    expect([countWords(0, 0), countWords(1, 0), countWords(3, 2), countWords(0, 3)]).toEqual([
      'nothing waits',
      '1 waits',
      '3 wait · 2 being worked on',
      'none waits · 3 being worked on'
    ])
  })
  it('say who has it', () => {
    expect(holderWords(item, 'S. Adeyemi-Clarke')).toBe('waits')
    const lease = { ...colleague, until: item.receivedAt }
    expect(holderWords({ ...item, lease }, 'S. Adeyemi-Clarke')).toBe('with you')
    expect(holderWords({ ...item, lease }, 'D. Wrzesniewska')).toBe('with S. Adeyemi-Clarke (control1)')
    expect(holderWords({ ...item, handedTo: colleague, handedNote: 'asks twice' }, 'S. Adeyemi-Clarke')).toBe('handed to you: “asks twice”')
  })
})
