import type { Migration } from './migration.ts'

/**
 * Who wrote each version of what an arrest report holds, and why: the history tells it. What a version said stands in
 * the record itself, or in `superseded` once another took its place.
 */
export const arrestWritings: Migration = {
  number: 7,
  name: 'arrest-writings',
  sql: `
-- record: id of an arrest report, offence, remand or court case; reason and justification as the call carried them.
CREATE TABLE arrest_writing (
  record TEXT NOT NULL,
  version TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  on_behalf_of TEXT NOT NULL,
  reason TEXT,
  justification TEXT,
  PRIMARY KEY (record, version)
) WITHOUT ROWID;
CREATE TRIGGER arrest_writing_unchangeable BEFORE UPDATE ON arrest_writing BEGIN SELECT RAISE(ABORT, 'versions are never overwritten'); END;
`
}
