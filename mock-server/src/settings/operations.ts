import type { Database } from 'better-sqlite3'
import { PreferencesSchema } from '../../api/status.ts'
import type { Preferences } from '../../api/status.ts'
import { statement } from '../../store/statement.ts'

/** A user's settings; the defaults where none were saved. */
export const preferences = (database: Database, { owner }: { readonly owner: string }): Preferences => {
  const row = statement<{ content: string }>(database, 'SELECT content FROM preference WHERE owner = ?').get(owner)
  return PreferencesSchema.parse(row === undefined ? {} : JSON.parse(row.content))
}

export const savePreferences = (
  database: Database,
  { owner, content }: { readonly owner: string; readonly content: Preferences }
): void => {
  statement(
    database,
    'INSERT INTO preference (owner, content) VALUES (?, ?) ON CONFLICT (owner) DO UPDATE SET content = excluded.content'
  ).run(owner, JSON.stringify(content))
}
