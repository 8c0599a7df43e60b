import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { LEASE_SECONDS } from '../../api/due.ts'
import type { DueItem } from '../../api/due.ts'
import { PersonContentSchema } from '../../api/people.ts'
import { WantedContentSchema } from '../../api/wanted.ts'
import type { WantedContent } from '../../api/wanted.ts'
import { migrate } from '../../store/migrations/migrate.ts'
import { MIGRATIONS } from '../../store/migrations/migrations.ts'
import { adult, wantedContent } from '../testing/people.ts'
import { createWantedReport } from '../wanted/operations.ts'
import { assignDue, dueItems, releaseLease, takeLease } from './claims.ts'
import type { ClaimedDue } from './claims.ts'

const AT = '2026-11-22T10:00:00.000Z'
const personId = randomUUID()
const later = (seconds: number): string => new Date(Date.parse(AT) + seconds * 1000).toISOString()

let database: Database.Database
beforeEach(() => {
  database = new Database(':memory:')
  migrate(database, MIGRATIONS, AT)
  database
    .prepare("INSERT INTO person VALUES (1, ?, '2025/0000001A', 'urn', '36NN', ?, 'v', ?, 'x', null, ?, 'x')")
    .run(personId, JSON.stringify(PersonContentSchema.parse(adult('Clockworth'))), AT, AT)
})

const circulate = (content: Partial<WantedContent>, at = AT): string => {
  const reportId = randomUUID()
  createWantedReport(database, {
    request: {
      requestId: randomUUID(),
      client: 'test',
      referenceId: randomUUID(),
      method: 'POST',
      path: 'createWanted',
      bodyHash: '',
      initiator: 'bureau1',
      at
    },
    report: {
      reportId,
      personId,
      version: randomUUID(),
      headline: 'Wanted',
      content: WantedContentSchema.parse({ ...wantedContent, reviewDate: '2027-11-01', ...content }),
      by: 'bureau1',
      onBehalfOf: 'PC 4312',
      reason: null,
      justification: null
    }
  })
  return reportId
}
const due = (at = AT): ClaimedDue[] => dueItems(database, { force: '36NN', user: 'bureau1', supervisor: false, today: at.slice(0, 10), at })
const kind: DueItem['kind'] = 'second-check'

describe('the list of what is due', () => {
  it('keeps a second check that is overdue, and puts it first', () => {
    const late = circulate({}, '2026-11-20T10:00:00.000Z')
    const review = circulate({ power: 'none', category: 'LW', reviewDate: '2026-11-23' })
    const fresh = circulate({})
    expect(due().map(({ record }) => record)).toEqual([late, fresh, review])
    expect(due().map(({ dueAt }) => dueAt)).toEqual(['2026-11-21T10:00:00.000Z', '2026-11-23T10:00:00.000Z', '2026-11-23T23:59:59.000Z'])
  })
  it('ends a summer’s day an hour earlier, as clocks in the United Kingdom do', () => {
    circulate({ power: 'none', category: 'LW', reviewDate: '2027-07-01' })
    expect(due('2027-06-30T09:00:00.000Z').map(({ dueAt }) => dueAt)).toEqual(['2027-07-01T22:59:59.000Z'])
  })
  it('finds each part by its index, however many reports there are', () => {
    const asked: string[] = []
    const plans = new Database(':memory:', { verbose: (sql) => asked.push(String(sql)) })
    migrate(plans, MIGRATIONS, AT)
    asked.length = 0
    dueItems(plans, { force: '36NN', user: 'bureau1', supervisor: true, today: '2026-11-22', at: AT })
    const steps = asked.flatMap((sql) =>
      plans
        .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map(({ detail }) => detail)
    )
    expect(steps.filter((detail) => detail.includes('SCAN'))).toEqual([])
    for (const index of ['report_second_check', 'report_review', 'report_weed', 'notice_force'])
      expect(steps.some((detail) => detail.includes(`INDEX ${index}`))).toBe(true)
  })
})

describe('a lease', () => {
  const take = (holder: string, at: string) => takeLease(database, { record: circulated, kind, holder, at })
  let circulated = ''
  beforeEach(() => {
    circulated = circulate({})
  })
  it('is held until its time, renewed by its holder, and nobody’s after', () => {
    expect(take('bureau3', AT)).toEqual({ until: later(LEASE_SECONDS) })
    expect(() => take('supervisor1', later(LEASE_SECONDS - 1))).toThrow(/bureau3\) is at it until 10:05/)
    expect(take('bureau3', later(200))).toEqual({ until: later(200 + LEASE_SECONDS) })
    expect(due(later(400))[0]?.lease).toEqual({ holder: 'bureau3', until: later(200 + LEASE_SECONDS) })
    expect(due(later(200 + LEASE_SECONDS))[0]?.lease).toBeNull()
    expect(take('supervisor1', later(200 + LEASE_SECONDS))).toEqual({ until: later(200 + 2 * LEASE_SECONDS) })
  })
  it('is put back by its holder alone', () => {
    take('bureau3', AT)
    releaseLease(database, { record: circulated, kind, holder: 'supervisor1' })
    expect(due()[0]?.lease?.holder).toBe('bureau3')
    releaseLease(database, { record: circulated, kind, holder: 'bureau3' })
    expect(due()[0]?.lease).toBeNull()
  })
})

describe('an assignment', () => {
  it('made before the thing became due is of its last time', () => {
    const record = circulate({ reviewDate: '2026-12-20' })
    assignDue(database, { record, kind: 'review', to: 'bureau3', note: null, by: 'bureau1', at: AT })
    const review = due('2026-12-15T10:00:00.000Z').find((each) => each.kind === 'review')
    expect(review).toMatchObject({ record, assignment: null })
    assignDue(database, { record, kind: 'review', to: 'bureau3', note: 'rings at nine', by: 'bureau1', at: '2026-12-15T10:00:00.000Z' })
    expect(due('2026-12-15T11:00:00.000Z').find((each) => each.kind === 'review')?.assignment).toEqual({
      assignedTo: 'bureau3',
      note: 'rings at nine'
    })
  })
})
