import type { Migration } from './migration.ts'

/**
 * Missing reports that change and come due, and people and bodies found without a name. The force is read out of every
 * kind of report that names its owner. Missing reports of an earlier population, of which only a summary was kept, are
 * brought to the shape of a whole report; what was not recorded says so.
 */
export const missingAndFound: Migration = {
  number: 8,
  name: 'missing-and-found',
  sql: `
DROP INDEX report_second_check;
DROP INDEX report_review;
DROP INDEX report_weed;
DROP INDEX report_ended;
ALTER TABLE report DROP COLUMN force;
-- The force: first two characters of a force and station code (reference table stations).
ALTER TABLE report ADD COLUMN force TEXT GENERATED ALWAYS AS (CASE WHEN kind <> 'arrest' THEN upper(substr(content ->> 'ownerForce', 1, 2)) END) VIRTUAL;
CREATE INDEX report_second_check ON report (force, second_check) WHERE kind = 'wanted' AND open = 1 AND second_check IN ('pending', 'queried');
CREATE INDEX report_review ON report (force, review_date) WHERE kind = 'wanted' AND open = 1;
CREATE INDEX report_weed ON report (force, weed_date) WHERE kind = 'wanted' AND weed_date IS NOT NULL;
CREATE INDEX report_ended ON report (force, ended_on) WHERE kind = 'wanted' AND open = 0 AND weed_date IS NULL;

UPDATE report SET content = json_object(
    'informant', json_object('name', 'Not recorded', 'relation', 'Not recorded', 'contact', 'Not recorded'),
    'reportedAt', content ->> 'reportedAt',
    'lastSeen', json_object('from', content ->> 'reportedAt', 'place', substr(content ->> 'lastSeen', 1, 150)),
    'circumstances', content ->> 'circumstances',
    'risk', json_object(),
    'grade', content ->> 'grade',
    'gradeRationale', 'Not recorded',
    'officer', 'Not recorded',
    'nextReviewAt', content ->> 'reportedAt',
    'informantMayBeTold', json(content -> 'informantMayBeTold'),
    'ownerForce', on_behalf_of,
    'sightings', json_array(),
    'found', json(CASE WHEN status = 'found' THEN json_object(
      'at', max((content ->> 'foundAt') || 'T23:00:00Z', content ->> 'reportedAt'),
      'place', 'Not recorded',
      'by', 'Not recorded',
      'outcome', content ->> 'outcome',
      'wellbeing', 'Not recorded',
      'informantMayBeTold', json(content -> 'informantMayBeTold')) END),
    'returnInterview', NULL,
    'gradedAt', content ->> 'reportedAt',
    'interviewDueAt', NULL)
  WHERE kind = 'missing';

-- What waits for a force: open episodes, and children's return interviews of closed ones.
CREATE INDEX report_missing ON report (force) WHERE kind = 'missing' AND open = 1;
CREATE INDEX report_interview ON report (force) WHERE kind = 'missing' AND content ->> 'interviewDueAt' IS NOT NULL;
-- The day on which an episode ended: found, or taken back.
ALTER TABLE report ADD COLUMN episode_ended_on TEXT GENERATED ALWAYS AS (CASE WHEN kind = 'missing' AND open = 0 THEN coalesce(cancellation ->> 'date', substr(content ->> '$.found.at', 1, 10)) END) VIRTUAL;
CREATE INDEX report_episode_ended ON report (force, episode_ended_on) WHERE kind = 'missing' AND open = 0;

-- Somebody found who has no name: how and where; their description stands on the person's record. One each.
CREATE TABLE unidentified (
  person INTEGER PRIMARY KEY REFERENCES person (sequence),
  id TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL UNIQUE,
  content TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  on_behalf_of TEXT NOT NULL
);
`
}
