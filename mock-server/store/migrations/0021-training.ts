import type { Migration } from './migration.ts'

/** Training rooms: a run of a scenario, a place in it for each trainee, what reached them, what is withheld until trained. */
export const training: Migration = {
  number: 21,
  name: 'training',
  sql: `
-- force: two characters.
CREATE TABLE training_run (
  id TEXT PRIMARY KEY,
  scenario TEXT NOT NULL,
  title TEXT NOT NULL,
  trainer TEXT NOT NULL,
  force TEXT NOT NULL,
  seed INTEGER NOT NULL,
  pass_mark INTEGER NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT
) WITHOUT ROWID;
CREATE INDEX training_run_trainer ON training_run (trainer, started_at);

-- script: the scenario with its names and days put in, JSON. planted: ids by key, JSON. played: ids of events, JSON.
-- first_event, first_report: the last that stood in the log and among the reports before it began.
-- frozen_ms: how long the clock has stood still before. down_until: until when no call but training's is answered.
CREATE TABLE training_seat (
  run TEXT NOT NULL REFERENCES training_run (id),
  user TEXT NOT NULL,
  place INTEGER NOT NULL,
  script TEXT NOT NULL,
  planted TEXT NOT NULL,
  played TEXT NOT NULL,
  takes_checks INTEGER NOT NULL,
  station TEXT NOT NULL,
  extra_time INTEGER NOT NULL,
  larger_text INTEGER NOT NULL,
  started_at TEXT NOT NULL,
  frozen_at TEXT,
  frozen_ms INTEGER NOT NULL,
  ended_at TEXT,
  down_until TEXT,
  hints INTEGER NOT NULL,
  first_event INTEGER NOT NULL,
  first_report INTEGER NOT NULL,
  last_event INTEGER,
  marking TEXT,
  sign_off TEXT,
  PRIMARY KEY (run, user)
) WITHOUT ROWID;
CREATE INDEX training_seat_running ON training_seat (user) WHERE ended_at IS NULL;
CREATE INDEX training_seat_user ON training_seat (user, started_at);

CREATE TABLE training_feed (
  run TEXT NOT NULL,
  user TEXT NOT NULL,
  number INTEGER NOT NULL,
  at TEXT NOT NULL,
  second INTEGER NOT NULL,
  kind TEXT NOT NULL,
  sender TEXT NOT NULL,
  text TEXT NOT NULL,
  speech TEXT,
  grade TEXT,
  event TEXT,
  incoming TEXT,
  answers INTEGER,
  outcome TEXT,
  PRIMARY KEY (run, user, number)
) WITHOUT ROWID;

CREATE TABLE training_withheld (
  user TEXT NOT NULL,
  entitlement TEXT NOT NULL,
  scenario TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (user, entitlement)
) WITHOUT ROWID;
`
}
