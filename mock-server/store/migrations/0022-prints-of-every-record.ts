import type { Migration } from './migration.ts'

/** The ledger takes prints of every record, of answers and of lists: some of them are about nobody in particular. */
export const printsOfEveryRecord: Migration = {
  number: 22,
  name: 'prints-of-every-record',
  sql: `
-- what: as the published contract names it, which alone decides. person_id: null of an answer, a list, and of a thing that stands on nobody's page.
CREATE TABLE print_of_every_record (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  what TEXT NOT NULL,
  person_id TEXT,
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
INSERT INTO print_of_every_record SELECT id, number, at, what, person_id, report_id, reference, by, name, force, workstation, reason, words, copies,
  due_at, made_at, document_sha256, pdf_sha256, pages, closing, closed_at, closed_by FROM print;
DROP TABLE print;
ALTER TABLE print_of_every_record RENAME TO print;
CREATE INDEX print_by ON print (by, at);
CREATE INDEX print_force ON print (force, at);
CREATE INDEX print_out ON print (force, due_at) WHERE made_at IS NOT NULL AND closing IS NULL;
`
}
