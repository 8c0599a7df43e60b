import type { Migration } from './migration.ts'

/** Whose a match is, so that what waits for a force is found by its index however many matches there are. */
export const matchOwners: Migration = {
  number: 12,
  name: 'match-owners',
  sql: `
ALTER TABLE object_match ADD COLUMN lost_force TEXT NOT NULL DEFAULT '';
ALTER TABLE object_match ADD COLUMN found_force TEXT NOT NULL DEFAULT '';
UPDATE object_match SET lost_force = (SELECT force FROM report WHERE id = lost), found_force = (SELECT force FROM report WHERE id = found);
CREATE INDEX object_match_lost_due ON object_match (lost_force) WHERE lost_seen_at IS NULL;
CREATE INDEX object_match_found_due ON object_match (found_force) WHERE found_seen_at IS NULL;
`
}
