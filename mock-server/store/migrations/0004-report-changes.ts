import type { Migration } from './migration.ts'

/**
 * A wanted report that changes: every version of it, the second check's clock, what is due of it, who is at it.
 * Generated columns read what lists ask for out of the content, so that nothing is kept twice; their indexes hold only
 * the rows that such a list can name.
 */
export const reportChanges: Migration = {
  number: 4,
  name: 'report-changes',
  sql: `
-- changed_at, changed_by: null where it stands as created. second_check_authors: JSON, whose work waits to be checked.
ALTER TABLE report ADD COLUMN version_number INTEGER NOT NULL DEFAULT 1;
ALTER TABLE report ADD COLUMN changed_at TEXT;
ALTER TABLE report ADD COLUMN changed_by TEXT;
ALTER TABLE report ADD COLUMN second_check_due_at TEXT;
ALTER TABLE report ADD COLUMN second_check_authors TEXT NOT NULL DEFAULT '[]';
ALTER TABLE report ADD COLUMN cancellation TEXT;
-- The force: first two characters of a force and station code (reference table stations).
ALTER TABLE report ADD COLUMN force TEXT GENERATED ALWAYS AS (CASE WHEN kind = 'wanted' THEN upper(substr(content ->> 'ownerForce', 1, 2)) END) VIRTUAL;
ALTER TABLE report ADD COLUMN review_date TEXT GENERATED ALWAYS AS (CASE WHEN kind = 'wanted' THEN content ->> 'reviewDate' END) VIRTUAL;
ALTER TABLE report ADD COLUMN weed_date TEXT GENERATED ALWAYS AS (CASE WHEN kind = 'wanted' THEN content ->> 'weedDate' END) VIRTUAL;
-- The day on which it was cancelled; the day of the report where that was not recorded.
ALTER TABLE report ADD COLUMN ended_on TEXT GENERATED ALWAYS AS (CASE WHEN open = 0 THEN coalesce(cancellation ->> 'date', date) END) VIRTUAL;
UPDATE report SET second_check_due_at = strftime('%Y-%m-%dT%H:%M:%fZ', created_at, '+24 hours'), second_check_authors = json_array(created_by)
  WHERE kind = 'wanted' AND second_check = 'pending';
CREATE INDEX report_second_check ON report (force, second_check) WHERE kind = 'wanted' AND open = 1 AND second_check IN ('pending', 'queried');
CREATE INDEX report_review ON report (force, review_date) WHERE kind = 'wanted' AND open = 1;
CREATE INDEX report_weed ON report (force, weed_date) WHERE kind = 'wanted' AND weed_date IS NOT NULL;
CREATE INDEX report_ended ON report (force, ended_on) WHERE kind = 'wanted' AND open = 0 AND weed_date IS NULL;

-- From here on the table holds every version, the one that stands among them. A report without rows has only its first.
ALTER TABLE report_version ADD COLUMN number INTEGER NOT NULL DEFAULT 1;
ALTER TABLE report_version ADD COLUMN action TEXT NOT NULL DEFAULT 'circulated';
ALTER TABLE report_version ADD COLUMN reason TEXT;
ALTER TABLE report_version ADD COLUMN justification TEXT;
ALTER TABLE report_version ADD COLUMN note TEXT;
ALTER TABLE report_version ADD COLUMN second_check TEXT NOT NULL DEFAULT 'not-required';
ALTER TABLE report_version ADD COLUMN cancellation TEXT;
CREATE UNIQUE INDEX report_version_number ON report_version (report, number);
CREATE TRIGGER report_version_unchangeable BEFORE UPDATE ON report_version BEGIN SELECT RAISE(ABORT, 'versions are never overwritten'); END;

-- record: id of the report or notice; holder: user name.
CREATE TABLE due_lease (
  record TEXT NOT NULL,
  kind TEXT NOT NULL,
  holder TEXT NOT NULL,
  until TEXT NOT NULL,
  PRIMARY KEY (record, kind)
) WITHOUT ROWID;
CREATE TABLE due_assignment (
  record TEXT NOT NULL,
  kind TEXT NOT NULL,
  assigned_to TEXT NOT NULL,
  note TEXT,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (record, kind)
) WITHOUT ROWID;

-- handed_by, handed_at: null for a draft that is its owner's from the start.
ALTER TABLE draft ADD COLUMN handed_by TEXT;
ALTER TABLE draft ADD COLUMN handed_at TEXT;
ALTER TABLE draft ADD COLUMN handed_note TEXT;
`
}
