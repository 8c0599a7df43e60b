import type { Migration } from './migration.ts'

/** What each user has open, by ids; and what operators have found of two records: one person's, or not. */
export const openTabsAndLinks: Migration = {
  number: 10,
  name: 'open-tabs-and-links',
  sql: `
CREATE TABLE open_tabs (
  owner TEXT PRIMARY KEY,
  -- JSON of ids: see api/open-tabs.ts.
  content TEXT NOT NULL,
  saved_at TEXT NOT NULL
) WITHOUT ROWID;
-- The records themselves stay as they are: a link stands beside both. The lesser sequence is "one".
CREATE TABLE person_link (
  id TEXT PRIMARY KEY,
  one INTEGER NOT NULL REFERENCES person (sequence),
  other INTEGER NOT NULL REFERENCES person (sequence),
  finding TEXT NOT NULL CHECK (finding IN ('same', 'different')),
  reason TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  -- Two characters: the force of whoever made it.
  force TEXT NOT NULL,
  ended_by TEXT,
  ended_at TEXT,
  end_reason TEXT,
  CHECK (one < other)
) WITHOUT ROWID;
-- Of two records one finding stands.
CREATE UNIQUE INDEX person_link_standing ON person_link (one, other) WHERE ended_at IS NULL;
CREATE INDEX person_link_other ON person_link (other);
`
}
