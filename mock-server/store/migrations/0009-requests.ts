import type { Migration } from './migration.ts'

/**
 * The requests inbox: what forces and courts propose, proposals to the owner of a record (H56), and files of many. A lease
 * on a request stands in `due_lease` beside the others, under the kind `request`.
 */
export const requests: Migration = {
  number: 9,
  name: 'requests',
  sql: `
-- force: first two characters of the station it was sent to; sender: user name or client:…; sender_force: of a user.
-- content: what was given, and what stood in the record. record_*: the record it became, or of an amendment the one it is about.
CREATE TABLE request (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('wanted', 'missing', 'arrest', 'property', 'vehicle')),
  action TEXT NOT NULL CHECK (action IN ('new', 'amendment')),
  proposal INTEGER NOT NULL CHECK (proposal IN (0, 1)),
  heading TEXT NOT NULL,
  source_kind TEXT NOT NULL,
  source_code TEXT NOT NULL,
  source_label TEXT NOT NULL,
  sender TEXT NOT NULL,
  sender_force TEXT,
  sender_reference TEXT NOT NULL,
  force TEXT NOT NULL,
  station TEXT NOT NULL,
  received_at TEXT NOT NULL,
  wished_by TEXT,
  due_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'submitted', 'returned', 'withdrawn')),
  fault_count INTEGER NOT NULL,
  faults TEXT NOT NULL,
  content TEXT NOT NULL,
  record_id TEXT,
  record_person TEXT,
  record_reference TEXT,
  record_version TEXT,
  updategram TEXT REFERENCES updategram (id),
  returned TEXT
);
CREATE INDEX request_inbox ON request (force, state, due_at, sequence);
CREATE INDEX request_sent ON request (sender_force, state, due_at, sequence);
CREATE INDEX request_sender ON request (sender, state, due_at, sequence);
CREATE INDEX request_updategram ON request (updategram, force) WHERE updategram IS NOT NULL;
-- A sender's own number stands once, as long as it was not sent back to be sent again.
CREATE UNIQUE INDEX request_once ON request (source_code, sender_reference) WHERE state IN ('waiting', 'submitted');
CREATE TABLE request_event (
  request INTEGER NOT NULL REFERENCES request (sequence),
  number INTEGER NOT NULL,
  what TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (request, number)
) WITHOUT ROWID;
CREATE TRIGGER request_event_unchangeable BEFORE UPDATE ON request_event BEGIN SELECT RAISE(ABORT, 'what happened is never overwritten'); END;

-- state arriving: its rows are being stored, and it was not acknowledged; one that is found so at a start is forgotten.
-- entry: the audit entry under which its rows are taken in.
CREATE TABLE updategram (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL UNIQUE,
  sender TEXT NOT NULL,
  sender_force TEXT,
  client TEXT NOT NULL,
  reference_id TEXT NOT NULL,
  body_hash TEXT NOT NULL,
  received_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('arriving', 'received', 'checking', 'done')),
  rows INTEGER NOT NULL,
  accepted INTEGER NOT NULL DEFAULT 0,
  returned INTEGER NOT NULL DEFAULT 0,
  refused INTEGER NOT NULL DEFAULT 0,
  finished_at TEXT,
  entry TEXT NOT NULL,
  UNIQUE (client, reference_id)
);
-- text: the row as it was sent, until it has its outcome. problem: why it could not even be read as a row.
CREATE TABLE updategram_row (
  updategram INTEGER NOT NULL REFERENCES updategram (sequence) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  text TEXT,
  problem TEXT,
  outcome TEXT CHECK (outcome IN ('accepted', 'returned', 'refused')),
  kind TEXT,
  sender_reference TEXT,
  request TEXT REFERENCES request (id),
  reasons TEXT,
  PRIMARY KEY (updategram, number)
) WITHOUT ROWID;
CREATE INDEX updategram_row_open ON updategram_row (updategram, number) WHERE outcome IS NULL;
`
}
