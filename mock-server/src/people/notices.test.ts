import type { Database } from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { FIXED_IDS } from '../../population/fixed-ids.ts'
import { seeded } from '../../population/seeded.fixture.ts'
import { acknowledgeNotice, openNotices } from './notices.ts'
import { openSealed } from './open-sealed.operation.ts'

const opening = {
  personId: FIXED_IDS.liamChild,
  noticeId: '20000000-0000-4000-8000-000000000001',
  force: '36NN',
  by: 'bureau1',
  reason: 'Handed over to the care home',
  at: '2026-11-22T10:00:00.000Z'
}
const seen = { noticeId: opening.noticeId, force: '36AA', by: 'supervisor1', at: '2026-11-22T11:00:00.000Z' }

describe('H52: the supervisors’ notices', () => {
  let database: Database
  beforeEach(() => {
    database = seeded(20)
    openSealed(database, opening)
  })

  it('stand open for every station of the force, and for no other force', () => {
    expect(openNotices(database, { force: '36AA' })).toEqual([
      {
        noticeId: opening.noticeId,
        kind: 'sealed-opened',
        personId: FIXED_IDS.liamChild,
        at: opening.at,
        by: 'bureau1',
        reason: opening.reason
      }
    ])
    expect(openNotices(database, { force: '52VB' })).toEqual([])
  })
  it('are gone from the list once a supervisor has acknowledged them, whose name stays the first', () => {
    expect(acknowledgeNotice(database, seen).audited).toMatchObject({ personId: FIXED_IDS.liamChild })
    acknowledgeNotice(database, { ...seen, by: 'supervisor2' })
    expect(openNotices(database, { force: '36NN' })).toEqual([])
    expect(database.prepare('SELECT acknowledged_by FROM notice').pluck().get()).toBe('supervisor1')
  })
  it('are not acknowledged by another force, nor by who opened the details', () => {
    expect(() => acknowledgeNotice(database, { ...seen, force: '52VB' })).toThrow('No notice to your force')
    expect(() => acknowledgeNotice(database, { ...seen, by: 'bureau1' })).toThrow('You opened these details yourself')
    expect(openNotices(database, { force: '36NN' })).toHaveLength(1)
  })
})
