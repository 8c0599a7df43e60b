import type { Migration } from './migration.ts'

/** The control room's queue of checks, and what happened to each, in the order in which streams tell it. */
export const incomingChecks: Migration = {
  number: 15,
  name: 'incoming-checks',
  sql: `
-- content: what is asked, JSON; gone when it is done. holder, until: who has it. given_hash: SHA-256 of what its source sent.
CREATE TABLE incoming_check (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  source_reference TEXT NOT NULL,
  given_hash TEXT NOT NULL,
  force TEXT NOT NULL,
  station TEXT NOT NULL,
  grade TEXT NOT NULL,
  channel TEXT NOT NULL,
  received_at TEXT NOT NULL,
  state TEXT NOT NULL,
  content TEXT,
  holder TEXT,
  until TEXT,
  handed_to TEXT,
  handed_note TEXT,
  handed_at TEXT,
  outcome TEXT,
  done_by TEXT,
  done_at TEXT,
  UNIQUE (source, source_reference)
);
CREATE INDEX incoming_check_open ON incoming_check (force, received_at) WHERE state <> 'done';
CREATE INDEX incoming_check_lease ON incoming_check (until) WHERE state = 'taken';

-- Never reused: a stream goes on after the last one that its client was told.
CREATE TABLE incoming_event (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  incoming INTEGER NOT NULL REFERENCES incoming_check (sequence),
  force TEXT NOT NULL,
  state TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE INDEX incoming_event_force ON incoming_event (force, sequence);
`
}
