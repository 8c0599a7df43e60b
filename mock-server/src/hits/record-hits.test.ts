import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { WantedContentSchema } from '../../api/wanted.ts'
import { insertReport } from '../../population/insert-report.ts'
import { migrate } from '../../store/migrations/migrate.ts'
import { MIGRATIONS } from '../../store/migrations/migrations.ts'
import { wantedContent } from '../testing/people.ts'
import { acknowledgeHit, dueHits, noteOverdueHit } from './due-hits.ts'
import { recordHits } from './record-hits.operation.ts'

const AT = '2026-11-22T10:00:00.000Z'
const IN_TIME = '2026-11-22T10:59:00.000Z'
const LATE = '2026-11-22T11:00:00.000Z'
const reportId = randomUUID()
let database: Database.Database
beforeEach(() => {
  database = new Database(':memory:')
  migrate(database, MIGRATIONS, AT)
  const content = WantedContentSchema.parse(wantedContent)
  const [id, reference, headline] = [reportId, 'WR-26-000001', 'Wanted']
  const report = {
    id,
    kind: 'wanted' as const,
    reference,
    status: 'circulated',
    open: true,
    at: AT,
    headline,
    secondCheck: 'done' as const,
    content
  }
  database
    .prepare("INSERT INTO person VALUES (1, ?, '2025/0000001A', 'u', '36NN', '{}', 'v', ?, 'x', null, ?, 'x')")
    .run(randomUUID(), AT, AT)
  insertReport(database, { person: 1, ownerForce: '36NN', report, version: 'first' })
})
const check = {
  flow: randomUUID(),
  by: 'bureau2',
  byForce: '52VB',
  at: AT,
  place: null,
  reason: '1 - Stop',
  reportIds: [reportId],
  minutes: 60
}
const record = (bent: Partial<typeof check> = {}) => database.transaction(() => recordHits(database, { ...check, ...bent }))()
const kinds = (supervisor: boolean, at: string) => dueHits(database, { force: '36', supervisor, at }).map(({ kind }) => kind)

describe('a hit', () => {
  it('is its supervisor’s too once policy’s time has passed, and stays the bureau’s until it is acknowledged', () => {
    record()
    expect([kinds(true, IN_TIME), kinds(false, LATE), kinds(true, LATE)]).toEqual([['hit'], ['hit'], ['hit', 'hit-overdue']])
    const [hit] = dueHits(database, { force: '36', supervisor: false, at: LATE })
    const seen = { hitId: hit?.record ?? '', at: LATE }
    noteOverdueHit(database, { ...seen, by: 'supervisor1' })
    expect(kinds(true, LATE)).toEqual(['hit'])
    acknowledgeHit(database, { ...seen, by: 'bureau1' })
    expect(kinds(true, LATE)).toEqual([])
  })

  it('that cannot be written is taken back alone: the check goes on', () => {
    database.exec('DROP TABLE hit')
    const outcome = database.transaction(() => {
      const recorded = recordHits(database, check)
      database.prepare("INSERT INTO preference VALUES ('kept', '{}')").run()
      return recorded
    })()
    expect(outcome).toMatchObject({ told: [], fault: expect.stringContaining('hit') as string })
    expect(database.prepare('SELECT count(*) FROM preference').pluck().get()).toBe(1)
  })

  it('is told once to a user and report for as long as a stop lasts, however many stops a client names', () => {
    const hits = (): unknown => database.prepare('SELECT count(*) FROM hit').pluck().get()
    record()
    expect(record({ flow: randomUUID(), at: '2026-11-22T10:14:59.000Z' }).told).toHaveLength(1)
    expect(hits()).toBe(1)
    // The same flow named again later is no longer the same stop.
    record({ at: '2026-11-22T10:15:01.000Z' })
    expect(hits()).toBe(2)
    record({ by: 'control9', at: '2026-11-22T10:15:02.000Z' })
    expect(hits()).toBe(3)
  })

  it('is none where the report has ended meanwhile, or is one’s own force’s', () => {
    expect(record({ byForce: '36NB' }).told).toEqual([])
    database.prepare('UPDATE report SET open = 0').run()
    expect(record().told).toEqual([])
  })
})
