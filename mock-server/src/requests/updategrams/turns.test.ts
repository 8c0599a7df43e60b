import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../../store/migrations/migrate.ts'
import { MIGRATIONS } from '../../../store/migrations/migrations.ts'
import { openUpdategramRows } from './settle-rows.operation.ts'

const file = (database: Database.Database, id: string, rows: number): void => {
  const { lastInsertRowid } = database
    .prepare(
      "INSERT INTO updategram (id, reference, sender, client, reference_id, body_hash, received_at, state, rows, entry) VALUES (?, ?, 'system', 'system', ?, ?, '2026-11-22T10:00:00Z', 'received', ?, '{}')"
    )
    .run(id, id, id, id, rows)
  const insert = database.prepare('INSERT INTO updategram_row (updategram, number, text) VALUES (?, ?, ?)')
  for (let number = 1; number <= rows; number += 1) insert.run(lastInsertRowid, number, '{}')
}

/** Whose turn it is, batch after batch, each file's rows judged as they come. */
const turns = (database: Database.Database, limit: number): string[] => {
  const had: string[] = []
  let last = 0
  for (let open = openUpdategramRows(database, { limit, last }); open !== null; open = openUpdategramRows(database, { limit, last })) {
    had.push(`${open.updategramId}: ${open.rows.map(({ number }) => number).join(' ')}`)
    last = open.sequence
    for (const { number } of open.rows)
      database.prepare("UPDATE updategram_row SET outcome = 'refused' WHERE updategram = ? AND number = ?").run(open.sequence, number)
    const left = database.prepare('SELECT 1 FROM updategram_row WHERE updategram = ? AND outcome IS NULL').get(open.sequence)
    if (left === undefined) database.prepare("UPDATE updategram SET state = 'done' WHERE sequence = ?").run(open.sequence)
  }
  return had
}

describe('updategrams that wait together', () => {
  it('take turns: a small file is done long before a great one that came first, and no row is passed over', () => {
    const database = new Database(':memory:')
    migrate(database, MIGRATIONS, '2026-11-22T10:00:00.000Z')
    file(database, 'great', 5)
    file(database, 'small', 1)
    file(database, 'other', 3)
    expect(turns(database, 2)).toEqual(['great: 1 2', 'small: 1', 'other: 1 2', 'great: 3 4', 'other: 3', 'great: 5'])
  })
})
