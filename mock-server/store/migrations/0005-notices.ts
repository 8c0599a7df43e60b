import type { Migration } from './migration.ts'

/**
 * Safeguarding details stand apart from the record, so that nothing that reads a person gives them away by mistake;
 * and the notices that tell a force's supervisors that they were opened (hardening H52).
 */
export const notices: Migration = {
  number: 5,
  name: 'notices',
  sql: `
-- details: a JSON list; one row for each person who has any.
CREATE TABLE sealed_detail (
  person INTEGER PRIMARY KEY REFERENCES person (sequence),
  details TEXT NOT NULL
);
-- force: the two characters of the force whose supervisors are told.
CREATE TABLE notice (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('sealed-opened')),
  force TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  reason TEXT NOT NULL,
  acknowledged_at TEXT,
  acknowledged_by TEXT
) WITHOUT ROWID;
CREATE INDEX notice_force ON notice (force, acknowledged_at);
`
}
