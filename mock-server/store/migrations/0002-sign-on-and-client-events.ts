import type { Migration } from './migration.ts'

/**
 * Sessions and enrolments outlive a restart, so that an operator's work in hand does not end with the server. Ids of
 * workstation events are kept so that one reported again stands once in the audit log.
 */
export const signOnAndClientEvents: Migration = {
  number: 2,
  name: 'sign-on-and-client-events',
  sql: `
CREATE TABLE niam_session (
  sid TEXT PRIMARY KEY,
  client TEXT NOT NULL,
  kind TEXT NOT NULL,
  username TEXT NOT NULL,
  refresh_hash TEXT,
  ends_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE niam_enrolment (
  x5t TEXT PRIMARY KEY,
  certificate TEXT NOT NULL,
  enrolled_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE client_event (
  client TEXT NOT NULL,
  event_id TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (client, event_id)
) WITHOUT ROWID;
`
}
