import type { Migration } from './migration.ts'

/** Accounts with what each may do and until when, who accepted which operating procedures, and reported incidents. */
export const accountsAndIncidents: Migration = {
  number: 19,
  name: 'accounts-and-incidents',
  sql: `
-- password_key: null while the published training password counts. code_ends_at: what the key is of is a one-time code.
CREATE TABLE account (
  username TEXT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  number TEXT NOT NULL,
  force TEXT NOT NULL,
  force_name TEXT NOT NULL,
  role TEXT NOT NULL,
  training INTEGER NOT NULL CHECK (training IN (0, 1)),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  disabled_at TEXT,
  disabled_by TEXT,
  disabled_why TEXT,
  password_salt BLOB,
  password_key BLOB,
  code_ends_at TEXT
) WITHOUT ROWID;
-- until: the last day on which it holds; null for the fixed training users, until somebody sets one. A row withdrawn stays.
CREATE TABLE account_entitlement (
  username TEXT NOT NULL REFERENCES account (username),
  entitlement TEXT NOT NULL,
  until TEXT,
  certified_at TEXT NOT NULL,
  certified_by TEXT NOT NULL,
  withdrawn_at TEXT,
  PRIMARY KEY (username, entitlement)
) WITHOUT ROWID;
CREATE INDEX account_entitlement_until ON account_entitlement (until) WHERE withdrawn_at IS NULL AND until IS NOT NULL;
-- One row: grows with each change of an account, so that every thread knows when to read them again.
CREATE TABLE account_revision (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  revision INTEGER NOT NULL
);
INSERT INTO account_revision (one, revision) VALUES (1, 0);
CREATE TABLE procedures_acceptance (
  username TEXT NOT NULL REFERENCES account (username),
  version TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (username, version)
) WITHOUT ROWID;
-- force: the two characters of the reporter's.
CREATE TABLE incident (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  force TEXT NOT NULL,
  category TEXT NOT NULL,
  happened_at TEXT NOT NULL,
  words TEXT NOT NULL,
  by TEXT NOT NULL,
  name TEXT NOT NULL,
  at TEXT NOT NULL,
  workstation TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX incident_force ON incident (force, at);
-- Supervisor and administrator each note that they have seen it.
CREATE TABLE incident_seen (
  incident TEXT NOT NULL REFERENCES incident (id),
  role TEXT NOT NULL CHECK (role IN ('supervisor', 'administrator')),
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (incident, role)
) WITHOUT ROWID;
`
}
