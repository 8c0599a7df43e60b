import type { Migration } from './migration.ts'

/**
 * A session belongs to the certificate that opened it, and knows its spent refresh tokens. Sessions kept from before
 * name no certificate, so that their users sign on anew.
 */
export const sessionCertificates: Migration = {
  number: 3,
  name: 'session-certificates',
  sql: `
ALTER TABLE niam_session ADD COLUMN x5t TEXT NOT NULL DEFAULT '';
ALTER TABLE niam_session ADD COLUMN spent TEXT NOT NULL DEFAULT '[]';
`
}
