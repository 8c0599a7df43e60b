import type { Migration } from './migration.ts'

/**
 * Hits: somebody of another force checked what a live report is about, and its owner is told. Alerts: who asked to be told
 * of what, and what they were told. An alert is written in the transaction of the change that it tells of.
 */
export const hitsAndAlerts: Migration = {
  number: 14,
  name: 'hits-and-alerts',
  sql: `
-- flow: the stop's activity flow. force: two characters, the report's owner when it was hit. officer_user: the officer in
-- case, where that is a user of the owner's force.
CREATE TABLE hit (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL,
  flow TEXT NOT NULL,
  force TEXT NOT NULL,
  by TEXT NOT NULL,
  by_force TEXT NOT NULL,
  at TEXT NOT NULL,
  place TEXT,
  reason TEXT NOT NULL,
  officer_user TEXT,
  due_at TEXT NOT NULL,
  acknowledged_at TEXT,
  acknowledged_by TEXT
) WITHOUT ROWID;
-- A second look in the same stop makes no second notice.
CREATE UNIQUE INDEX hit_once ON hit (flow, report_id, by);
CREATE INDEX hit_open ON hit (force) WHERE acknowledged_at IS NULL;
CREATE INDEX hit_report ON hit (report_id);

-- target: a person's or a property report's id, a registration as it is compared, a force, a postcode district.
-- force: force and station of the owner. expires_on: the last day on which it stands.
CREATE TABLE alert_subscription (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  force TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'property', 'vrm', 'force', 'postcode')),
  target TEXT NOT NULL,
  -- What the list calls it: a reference, a PNC ID, a registration. Never a name.
  label TEXT NOT NULL,
  reason TEXT NOT NULL,
  hits INTEGER NOT NULL CHECK (hits IN (0, 1)),
  made_at TEXT NOT NULL,
  expires_on TEXT NOT NULL,
  ended_at TEXT
) WITHOUT ROWID;
CREATE UNIQUE INDEX alert_subscription_standing ON alert_subscription (owner, kind, target) WHERE ended_at IS NULL;
CREATE INDEX alert_subscription_target ON alert_subscription (kind, target) WHERE ended_at IS NULL;

-- change: what is told of, so that nobody is told of it twice: a report's version, a hit. subscription: null for the
-- officer in case, who is told of a hit unasked. sequence is what the cursor of those told counts in.
CREATE TABLE alert (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  owner TEXT NOT NULL,
  subscription TEXT REFERENCES alert_subscription (id),
  change TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('new', 'changed', 'ended', 'hit')),
  report_kind TEXT NOT NULL,
  report_id TEXT NOT NULL,
  person_id TEXT,
  reference TEXT NOT NULL,
  force TEXT NOT NULL,
  version_number INTEGER NOT NULL,
  at TEXT NOT NULL,
  read_at TEXT,
  UNIQUE (owner, change)
);
CREATE INDEX alert_unread ON alert (owner, sequence) WHERE read_at IS NULL;
CREATE INDEX alert_report ON alert (report_id);
-- Up to which alert a user's workstation has said so, wherever they worked.
CREATE TABLE alert_cursor (
  owner TEXT PRIMARY KEY,
  told INTEGER NOT NULL
) WITHOUT ROWID;
`
}
