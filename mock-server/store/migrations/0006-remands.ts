import type { Migration } from './migration.ts'

/**
 * Remands of arrest reports, and the earlier versions of offences and court cases: a court's results change both, and
 * nothing is overwritten.
 */
export const remands: Migration = {
  number: 6,
  name: 'remands',
  sql: `
-- content: what basic-remands takes; read codes are made of it when it is read.
CREATE TABLE remand (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  report_id TEXT NOT NULL REFERENCES arrest_report (report_id),
  date TEXT NOT NULL,
  content TEXT NOT NULL,
  version TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  on_behalf_of TEXT NOT NULL
);
CREATE INDEX remand_report ON remand (report_id, date);

-- record: id of an offence or a court case; version and content as they stood until superseded_at.
CREATE TABLE superseded (
  record TEXT NOT NULL,
  version TEXT NOT NULL,
  content TEXT NOT NULL,
  superseded_at TEXT NOT NULL,
  superseded_by TEXT NOT NULL,
  on_behalf_of TEXT NOT NULL,
  PRIMARY KEY (record, version)
) WITHOUT ROWID;
CREATE TRIGGER superseded_unchangeable BEFORE UPDATE ON superseded BEGIN SELECT RAISE(ABORT, 'versions are never overwritten'); END;
`
}
