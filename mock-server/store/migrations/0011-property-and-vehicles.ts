import type { Migration } from './migration.ts'

/**
 * Property and vehicle reports: the marks they are found by, what stands against what, what was weeded and can be
 * restored, and the notices that the licensing agency reads. Generated columns read what lists ask for out of the
 * content, so that nothing is kept twice. Property of an earlier population, of which only a heading
 * was kept, is brought to the shape of a whole report.
 */
export const propertyAndVehicles: Migration = {
  number: 11,
  name: 'property-and-vehicles',
  sql: `
-- The day on which somebody looks whether it stands on: of property its review, of a confirmed vehicle report its expiry.
ALTER TABLE report ADD COLUMN object_review TEXT GENERATED ALWAYS AS (CASE WHEN kind = 'property' THEN content ->> '$.held.reviewDate' WHEN kind = 'vehicle' AND status = 'confirmed' THEN content ->> 'expiry' END) VIRTUAL;
ALTER TABLE report ADD COLUMN deleted_on TEXT GENERATED ALWAYS AS (CASE WHEN kind IN ('property', 'vehicle') THEN content ->> '$.held.deletedOn' END) VIRTUAL;
CREATE INDEX report_object_unconfirmed ON report (force, created_at) WHERE kind IN ('property', 'vehicle') AND open = 1 AND status = 'unconfirmed';
CREATE INDEX report_object_review ON report (force, object_review) WHERE kind IN ('property', 'vehicle') AND open = 1;
CREATE INDEX report_object_deleted ON report (deleted_on) WHERE kind IN ('property', 'vehicle') AND deleted_on IS NOT NULL;

UPDATE report SET content = json_object(
    'category', 'OT',
    'circumstance', CASE WHEN headline LIKE '%found' THEN 'found' WHEN headline LIKE '%lost' THEN 'lost' ELSE 'stolen' END,
    'description', headline,
    'marks', json_array(),
    'date', date,
    'place', 'Not recorded',
    'ownerForce', on_behalf_of,
    'held', json_object('deletedOn', NULL, 'reviewDate', date(date, '+12 months'), 'ended', NULL, 'keptUntil', NULL))
  WHERE kind = 'property';

-- same: what makes two live reports that share a mark one and the same (the circumstance, or the kind of a vehicle
-- report with the force where each may have its own); side: lost or found; make: folded, empty where none is given.
CREATE TABLE object_report (
  report_id TEXT PRIMARY KEY REFERENCES report (id),
  kind TEXT NOT NULL,
  same TEXT NOT NULL,
  side TEXT,
  make TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO object_report (report_id, kind, same, side, make)
  SELECT id, kind, content ->> 'circumstance', CASE WHEN content ->> 'circumstance' = 'found' THEN 'found' ELSE 'lost' END, '' FROM report WHERE kind = 'property';
CREATE INDEX object_report_make ON object_report (make);
-- kind: as the report has it; scope: within which two equal marks mean one thing (a registration's country); plain and
-- folded: as api/look-alikes.ts compares.
CREATE TABLE object_mark (
  report_id TEXT NOT NULL REFERENCES report (id),
  kind TEXT NOT NULL,
  scope TEXT NOT NULL,
  plain TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (report_id, kind, plain)
) WITHOUT ROWID;
CREATE INDEX object_mark_folded ON object_mark (folded, scope, report_id);

-- lost, found: ids of the two reports; reasons: a JSON list; seen: by whose owner it was acknowledged.
CREATE TABLE object_match (
  id TEXT PRIMARY KEY,
  lost TEXT NOT NULL REFERENCES report (id),
  found TEXT NOT NULL REFERENCES report (id),
  reasons TEXT NOT NULL,
  at TEXT NOT NULL,
  lost_seen_at TEXT,
  lost_seen_by TEXT,
  found_seen_at TEXT,
  found_seen_by TEXT,
  UNIQUE (lost, found)
) WITHOUT ROWID;
CREATE INDEX object_match_found ON object_match (found);

-- What a supervisor has noted of a report that is still due: kind of the due item.
CREATE TABLE due_acknowledged (
  record TEXT NOT NULL,
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (record, kind)
) WITHOUT ROWID;

-- kept: the report with its versions, marks and matches, as JSON; gone for good once restore_until has passed.
CREATE TABLE weeded_report (
  report_id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  reference TEXT NOT NULL,
  force TEXT NOT NULL,
  headline TEXT NOT NULL,
  status TEXT NOT NULL,
  why TEXT NOT NULL,
  weeded_at TEXT NOT NULL,
  restore_until TEXT NOT NULL,
  kept TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX weeded_report_force ON weeded_report (force, weeded_at);

-- Never reused, in the order of their commits.
CREATE TABLE dvla_notice (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  report_id TEXT NOT NULL,
  content TEXT NOT NULL
);
CREATE TABLE dvla_acknowledged (
  client TEXT PRIMARY KEY,
  up_to INTEGER NOT NULL,
  at TEXT NOT NULL
) WITHOUT ROWID;

-- folded, vin_folded: as api/look-alikes.ts compares; details: what is read of the vehicle, JSON.
ALTER TABLE vehicle ADD COLUMN country TEXT NOT NULL DEFAULT 'UK';
ALTER TABLE vehicle ADD COLUMN folded TEXT;
ALTER TABLE vehicle ADD COLUMN vin TEXT;
ALTER TABLE vehicle ADD COLUMN vin_folded TEXT;
ALTER TABLE vehicle ADD COLUMN details TEXT;
CREATE INDEX vehicle_folded ON vehicle (folded);
CREATE INDEX vehicle_vin ON vehicle (vin_folded);
`
}
