import type { Migration } from './migration.ts'

/** Records of people and bodies found without a name that change: every version of them, who they were found to be. */
export const unidentifiedVersions: Migration = {
  number: 17,
  name: 'unidentified-versions',
  sql: `
ALTER TABLE unidentified ADD COLUMN status TEXT NOT NULL DEFAULT 'unidentified';
ALTER TABLE unidentified ADD COLUMN version TEXT NOT NULL DEFAULT '';
ALTER TABLE unidentified ADD COLUMN version_number INTEGER NOT NULL DEFAULT 1;
-- changed_at, changed_by: null where it stands as recorded. identification, cancellation: JSON, what ended it.
ALTER TABLE unidentified ADD COLUMN changed_at TEXT;
ALTER TABLE unidentified ADD COLUMN changed_by TEXT;
ALTER TABLE unidentified ADD COLUMN identification TEXT;
ALTER TABLE unidentified ADD COLUMN cancellation TEXT;
-- Opaque, and different for each record: whoever changes one quotes it.
UPDATE unidentified SET version = id;

-- Every version, the one that stands among them; a record without rows has only its first.
CREATE TABLE unidentified_version (
  person INTEGER NOT NULL REFERENCES unidentified (person),
  number INTEGER NOT NULL,
  version TEXT NOT NULL,
  action TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  on_behalf_of TEXT NOT NULL,
  reason TEXT,
  justification TEXT,
  note TEXT,
  status TEXT NOT NULL,
  content TEXT NOT NULL,
  identification TEXT,
  cancellation TEXT,
  PRIMARY KEY (person, number)
) WITHOUT ROWID;
CREATE TRIGGER unidentified_version_unchangeable BEFORE UPDATE ON unidentified_version BEGIN SELECT RAISE(ABORT, 'versions are never overwritten'); END;
`
}
