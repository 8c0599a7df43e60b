import { describe, expect, it } from 'vitest'
import { alertGroups } from './alert-entries.ts'
import { changedLabels, endsSaid, whyTold } from './alert-words.ts'
import { watchingVrm } from './use-watchable.ts'
import { readWatch, watchSections, watchStart, type Watching } from './watch-form.ts'

const TODAY = '2026-11-22'
const registration: Watching = { kind: 'vrm', target: '', called: 'a registration', standing: null }
const person: Watching = { kind: 'person', target: '10000000-0000-4000-8000-000000000001', called: 'SMITH, John', standing: null }
const typed = (watching: Watching, rest: Record<string, string> = {}) => ({
  ...watchStart(watching, TODAY).fields,
  reason: 'Operation Larkspur',
  ...rest
})

describe('what is to be watched', () => {
  it('asks for what no tab shows, and offers three months', () => {
    expect(watchSections(person)[0]?.fields.map(({ path }) => path)).toEqual(['reason', 'expiresOn', 'hits'])
    expect(watchSections(registration)[0]?.fields.map(({ path }) => path)).toEqual(['target', 'reason', 'expiresOn', 'hits'])
    expect(readWatch(person, typed(person), TODAY)).toMatchObject({ ok: true, body: { expiresOn: '2027-02-22', hits: false } })
  })
  it('reads a registration as it is compared, and the day as it is typed', () => {
    const reading = readWatch(registration, typed(registration, { target: 'ab12 cde', expiresOn: '1 dec', hits: 'Y' }), TODAY)
    expect(reading).toMatchObject({ ok: true, body: { target: 'AB12CDE', expiresOn: '2026-12-01', hits: true } })
  })
  it('says at its field what is wrong, by the server’s own rules', () => {
    const faults = (rest: Record<string, string>) => {
      const reading = readWatch(registration, typed(registration, { target: 'AB12CDE', ...rest }), TODAY)
      return reading.ok ? [] : [...reading.faults]
    }
    expect(faults({ reason: '' })).toEqual([['reason', 'Say why you want to be told.']])
    const part = expect.stringMatching(/^Give the whole registration/) as string
    for (const target of ['*', 'AB', '12', 'A']) expect(faults({ target })).toEqual([['target', part]])
    for (const target of ['A1', '1a', 'ABC', 'ab 12']) expect(faults({ target })).toEqual([])
    expect(faults({ expiresOn: '1 dec 2028' })).toEqual([['expiresOn', 'Give a day within 12 months. It can be renewed then.']])
    expect(faults({ expiresOn: '1 nov 2026' })).toEqual([['expiresOn', 'Give a day that is not in the past: until then you are told.']])
  })
  it('is a whole registration, never a part of one', () => {
    expect(watchingVrm('ab12 cde')).toMatchObject({ kind: 'vrm', target: 'AB12CDE' })
    expect([watchingVrm('AB12*'), watchingVrm(null)]).toEqual([null, null])
  })
})

describe('the list of alerts', () => {
  const subscription = {
    subscriptionId: '30000000-0000-4000-8000-000000000001',
    kind: 'vrm' as const,
    target: 'AB12CDE',
    label: 'AB12CDE',
    reason: 'Named in intelligence',
    hits: false,
    madeAt: '2026-11-22T10:00:00.000Z',
    expiresOn: '2026-12-01'
  }
  const alert = {
    alertId: '40000000-0000-4000-8000-000000000001',
    what: 'new' as const,
    at: '2026-11-22T10:00:00.000Z',
    reportKind: 'vehicle' as const,
    reportId: '50000000-0000-4000-8000-000000000001',
    personId: null,
    reference: 'VR-26-000001',
    force: '52',
    subscription
  }
  it('stands in two groups, filtered by every word', () => {
    const ids = (words: string) => alertGroups({ alerts: [alert], subscriptions: [subscription] }, words).map(({ id }) => id)
    expect([ids(''), ids('vr-26'), ids('intelligence'), ids('nothing like it')]).toEqual([
      ['alerts', 'subscriptions'],
      ['alerts'],
      ['alerts', 'subscriptions'],
      []
    ])
  })
  it('says why one is told, that a subscription ends soon, and what changed by the form’s own labels', () => {
    expect(whyTold(alert)).toBe('Registration AB12CDE · Named in intelligence')
    expect(whyTold({ subscription: null })).toBe('You are the officer in case')
    expect([endsSaid(subscription, TODAY).kind, endsSaid(subscription, '2026-10-01').kind]).toEqual(['warning', 'neutral'])
    const contact = { path: 'contact', label: '24-hour contact', widget: 'text' as const, span: 6, topic: 'wanted.contact' }
    expect(changedLabels(['contact', 'reviewDate'], [contact])).toEqual(['24-hour contact', 'Review date'])
  })
})
