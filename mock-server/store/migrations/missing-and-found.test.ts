import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../src/missing/standing.ts'
import { missingAndFound } from './0008-missing-and-found.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations.ts'

const AT = '2026-11-22T10:00:00.000Z'
const EARLIER = {
  reportedAt: '2026-11-20T19:05:00Z',
  grade: 'M',
  lastSeen: 'the railway station, 20 November 2026',
  circumstances: 'Did not arrive at work.',
  informantMayBeTold: false
}

describe('the step to whole missing reports', () => {
  it('brings reports of an earlier population to the shape of today, and gives each its force', () => {
    const database = new Database(':memory:')
    migrate(
      database,
      MIGRATIONS.filter(({ number }) => number < missingAndFound.number),
      AT
    )
    const insert = database.prepare(
      "INSERT INTO report (id, kind, reference, status, open, date, headline, content, version, created_at, created_by, on_behalf_of) VALUES (?, 'missing', ?, ?, ?, '2026-11-20', '', ?, 'v', ?, 'population', '01ZD')"
    )
    insert.run('open', 'MP-26-000001', 'missing', 1, JSON.stringify(EARLIER), AT)
    insert.run('closed', 'MP-26-000002', 'found', 0, JSON.stringify({ ...EARLIER, outcome: 'RS', foundAt: '2026-11-21' }), AT)
    migrate(database, MIGRATIONS, AT)
    const rows = database
      .prepare<[], { content: string; force: string; endedOn: string | null }>(
        'SELECT content, force, episode_ended_on AS "endedOn" FROM report ORDER BY sequence'
      )
      .all()
    expect(rows.map(({ force, endedOn }) => [force, endedOn])).toEqual([
      ['01', null],
      ['01', '2026-11-21']
    ])
    const [open, closed] = rows.map(({ content }) => partsOf(JSON.parse(content)))
    expect(open).toMatchObject({ found: null, content: { lastSeen: { place: EARLIER.lastSeen }, informantMayBeTold: false, risk: {} } })
    expect(closed).toMatchObject({ found: { outcome: 'RS', informantMayBeTold: false, place: 'Not recorded' } })
  })
})
