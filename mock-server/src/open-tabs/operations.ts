import type { Database } from 'better-sqlite3'
import { OpenTabsSchema } from '../../api/open-tabs.ts'
import type { KeptTabs, OpenTabs } from '../../api/open-tabs.ts'
import { statement } from '../../store/statement.ts'
import { displayName } from '../people/search/candidate.ts'
import { forenamesOf } from '../people/search/stored-forenames.ts'

/** As long as a draft: what was left open longer was given up. */
const KEPT_MS = 7 * 86_400_000

interface Named {
  readonly personId: string
  readonly surname: string | null
  readonly forenames: string | null
}
// SECURITY: H52 people known only as victims or witnesses have no search row: they are named by their record alone
const NAMED = `SELECT p.id AS "personId", n.surname, n.forenames FROM json_each(?) AS asked CROSS JOIN person AS p ON p.id = asked.value
  CROSS JOIN person_search AS s ON s.person = p.sequence
  LEFT JOIN person_name AS n ON n.id = (SELECT t.id FROM person_name AS t WHERE t.person = p.sequence ORDER BY t.kind <> 'true', t.id LIMIT 1)`

const NOTHING: KeptTabs = { savedAt: null, tabs: [], active: null, panes: [] }

/** Read operation: what a user left open, with the name that each person goes by now; nothing after seven days. */
export const openTabsOf = (database: Database, { owner, at }: { readonly owner: string; readonly at: string }): KeptTabs => {
  const row = statement<{ content: string; savedAt: string }>(
    database,
    'SELECT content, saved_at AS "savedAt" FROM open_tabs WHERE owner = ?'
  ).get(owner)
  if (row === undefined || Date.parse(at) - Date.parse(row.savedAt) >= KEPT_MS) return NOTHING
  const { tabs, active, panes } = OpenTabsSchema.parse(JSON.parse(row.content))
  const people = [...new Set(tabs.flatMap(({ ids: { personId } }) => (personId === undefined ? [] : [personId])))]
  const names = new Map(
    statement<Named>(database, NAMED)
      .all(JSON.stringify(people))
      .map(({ personId, surname, forenames }) => [personId, displayName({ surname, forenames: forenamesOf(forenames) })])
  )
  return { savedAt: row.savedAt, tabs: tabs.map((tab) => ({ ...tab, name: names.get(tab.ids['personId'] ?? '') ?? null })), active, panes }
}

/** Write operation: what a user has open now takes the place of what was kept; nothing open, nothing kept. */
export const saveOpenTabs = (
  database: Database,
  { owner, content, at }: { readonly owner: string; readonly content: OpenTabs; readonly at: string }
): void => {
  if (content.tabs.length === 0) statement(database, 'DELETE FROM open_tabs WHERE owner = ?').run(owner)
  else
    statement(
      database,
      'INSERT INTO open_tabs (owner, content, saved_at) VALUES (?, ?, ?) ON CONFLICT (owner) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at'
    ).run(owner, JSON.stringify(content), at)
}
