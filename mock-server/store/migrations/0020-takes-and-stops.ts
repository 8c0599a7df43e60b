import type { Migration } from './migration.ts'

/**
 * A check is taken once for each attempt of a workstation, whose reply may be lost. What a check hit is told once for a user,
 * a report and a stop's time: the flow that a client names says nothing of that.
 */
export const takesAndStops: Migration = {
  number: 20,
  name: 'takes-and-stops',
  sql: `
-- take_id: the workstation's own id of the attempt by which its holder got it; null where it was chosen from the list.
ALTER TABLE incoming_check ADD COLUMN take_id TEXT;
CREATE INDEX incoming_check_source ON incoming_check (source, received_at);
CREATE INDEX incoming_check_done ON incoming_check (done_at) WHERE state = 'done';
CREATE INDEX incoming_event_check ON incoming_event (incoming);

DROP INDEX hit_once;
DROP INDEX hit_report;
CREATE INDEX hit_stop ON hit (report_id, by, at);
`
}
