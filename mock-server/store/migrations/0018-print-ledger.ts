import type { Migration } from './migration.ts'

/** The ledger of prints: a row stands here before a page leaves, and is never taken away. */
export const printLedger: Migration = {
  number: 18,
  name: 'print-ledger',
  sql: `
-- force: two characters. made_at: its hashes were recorded, so pages may be on paper. closing: null while it is out.
CREATE TABLE print (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('wanted-report', 'person')),
  person_id TEXT NOT NULL,
  report_id TEXT,
  reference TEXT NOT NULL,
  by TEXT NOT NULL,
  name TEXT NOT NULL,
  force TEXT NOT NULL,
  workstation TEXT NOT NULL,
  reason TEXT NOT NULL,
  words TEXT NOT NULL,
  copies INTEGER NOT NULL,
  due_at TEXT NOT NULL,
  made_at TEXT,
  document_sha256 TEXT,
  pdf_sha256 TEXT,
  pages INTEGER,
  closing TEXT CHECK (closing IN ('returned', 'destroyed', 'not-printed')),
  closed_at TEXT,
  closed_by TEXT
) WITHOUT ROWID;
CREATE INDEX print_by ON print (by, at);
CREATE INDEX print_force ON print (force, at);
CREATE INDEX print_out ON print (force, due_at) WHERE made_at IS NOT NULL AND closing IS NULL;
`
}
