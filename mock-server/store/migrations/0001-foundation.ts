import type { Migration } from './migration.ts'

/**
 * Records stand as JSON with the columns that are searched beside it. `person` and `report` hold the current version;
 * the versions they superseded stand in `person_version` and `report_version`, so nothing is overwritten.
 * `person.sequence` is the internal key; ids that leave the service are UUIDs.
 */
export const foundation: Migration = {
  number: 1,
  name: 'foundation',
  sql: `
CREATE TABLE person (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  pnc_id TEXT NOT NULL UNIQUE,
  urn TEXT NOT NULL,
  owner_force TEXT NOT NULL,
  content TEXT NOT NULL,
  version TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  on_behalf_of TEXT,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL
);
CREATE TABLE person_version (
  person INTEGER NOT NULL REFERENCES person (sequence),
  version TEXT NOT NULL,
  content TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  on_behalf_of TEXT,
  PRIMARY KEY (person, version)
) WITHOUT ROWID;

-- What the name check ranks by, one row for each person it may return (people known only as contacts have none).
CREATE TABLE person_search (
  person INTEGER PRIMARY KEY REFERENCES person (sequence),
  birth_date TEXT,
  born_from TEXT,
  born_to TEXT,
  sex TEXT NOT NULL,
  appearance TEXT,
  height_cm INTEGER,
  height_to_cm INTEGER
);
CREATE INDEX person_search_birth ON person_search (birth_date);

CREATE TABLE person_name (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (sequence),
  kind TEXT NOT NULL,
  surname TEXT,
  forenames TEXT NOT NULL,
  surname_term INTEGER NOT NULL,
  birth_date TEXT
);
CREATE INDEX person_name_person ON person_name (person);
CREATE INDEX person_name_birth ON person_name (surname_term, birth_date);

-- Distinct folded names (part s: surnames, f: forenames), and the keys under which a like-sounding or mistyped one is found.
CREATE TABLE name_term (
  id INTEGER PRIMARY KEY,
  part TEXT NOT NULL,
  folded TEXT NOT NULL,
  UNIQUE (part, folded)
);
CREATE TABLE term_key (
  key TEXT NOT NULL,
  term INTEGER NOT NULL,
  PRIMARY KEY (key, term)
) WITHOUT ROWID;
-- Which names hold which pair of surname and forename; term 0 stands for none.
CREATE TABLE name_pair (
  surname_term INTEGER NOT NULL,
  forename_term INTEGER NOT NULL,
  name INTEGER NOT NULL,
  PRIMARY KEY (surname_term, forename_term, name)
) WITHOUT ROWID;
CREATE INDEX name_pair_forename ON name_pair (forename_term, name);
CREATE INDEX name_pair_name ON name_pair (name);

CREATE TABLE identifier (
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES person (sequence),
  PRIMARY KEY (value, kind, person)
) WITHOUT ROWID;
CREATE INDEX identifier_person ON identifier (person);

CREATE TABLE signal (
  sequence INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (sequence),
  class TEXT NOT NULL CHECK (class IN ('warning', 'marker')),
  code TEXT NOT NULL,
  reason TEXT NOT NULL,
  source TEXT NOT NULL,
  date TEXT NOT NULL,
  review_date TEXT NOT NULL,
  owner_force TEXT NOT NULL
);
CREATE INDEX signal_person ON signal (person, class);

-- Reports of every kind. open: 1 while it stands (circulated, missing, not recovered, case not closed).
CREATE TABLE report (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('wanted', 'missing', 'arrest', 'vehicle', 'property')),
  person INTEGER REFERENCES person (sequence),
  reference TEXT NOT NULL,
  status TEXT NOT NULL,
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  date TEXT NOT NULL,
  headline TEXT NOT NULL,
  second_check TEXT NOT NULL DEFAULT 'not-required',
  content TEXT NOT NULL,
  version TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  on_behalf_of TEXT NOT NULL
);
CREATE INDEX report_person ON report (person, kind, open);
CREATE UNIQUE INDEX report_reference ON report (kind, reference);
CREATE TABLE report_version (
  report INTEGER NOT NULL REFERENCES report (sequence),
  version TEXT NOT NULL,
  status TEXT NOT NULL,
  content TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  on_behalf_of TEXT NOT NULL,
  PRIMARY KEY (report, version)
) WITHOUT ROWID;

CREATE TABLE vehicle (
  vrm TEXT PRIMARY KEY,
  person INTEGER REFERENCES person (sequence),
  description TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX vehicle_person ON vehicle (person);

-- An arrest report is a report of kind 'arrest' with these beside it; asn in its canonical form.
CREATE TABLE arrest_report (
  report_id TEXT PRIMARY KEY REFERENCES report (id),
  person INTEGER NOT NULL REFERENCES person (sequence),
  asn TEXT NOT NULL UNIQUE,
  owner_code TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE arrest_offence (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES arrest_report (report_id),
  ordinal INTEGER NOT NULL,
  cjs_code TEXT NOT NULL,
  content TEXT NOT NULL,
  version TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX arrest_offence_report ON arrest_offence (report_id, ordinal);
-- content: what find-disposals-by-asn answers of the case (court, offences with adjudications and disposal results).
CREATE TABLE court_case (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES arrest_report (report_id),
  person INTEGER NOT NULL REFERENCES person (sequence),
  reference TEXT NOT NULL,
  case_status_marker TEXT NOT NULL,
  content TEXT NOT NULL,
  version TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX court_case_report ON court_case (report_id);

CREATE TABLE request_status (
  request_id TEXT PRIMARY KEY,
  client TEXT NOT NULL,
  initiator TEXT NOT NULL,
  status TEXT NOT NULL,
  created_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE idempotency (
  client TEXT NOT NULL,
  reference_id TEXT NOT NULL,
  method TEXT NOT NULL,
  path TEXT NOT NULL,
  body_hash TEXT NOT NULL,
  response TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (client, reference_id, method, path)
) WITHOUT ROWID;
CREATE TABLE draft (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  kind TEXT NOT NULL,
  revision INTEGER NOT NULL,
  content TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX draft_owner ON draft (owner, saved_at);
CREATE TABLE preference (
  owner TEXT PRIMARY KEY,
  content TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE audit_event (
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  action_code TEXT NOT NULL,
  activity_code TEXT,
  user TEXT,
  client TEXT NOT NULL,
  force TEXT,
  session_id TEXT,
  workstation TEXT,
  reason TEXT,
  justification TEXT,
  on_behalf_of TEXT,
  place TEXT,
  person_id TEXT,
  subject TEXT NOT NULL,
  result TEXT NOT NULL,
  reference_id TEXT,
  hash TEXT NOT NULL,
  previous_hash TEXT NOT NULL
);
CREATE INDEX audit_event_person ON audit_event (person_id, sequence);
CREATE INDEX audit_event_user ON audit_event (user, sequence);
-- SECURITY: H53 append-only: the service itself cannot change or remove an event.
CREATE TRIGGER audit_event_unchangeable BEFORE UPDATE ON audit_event BEGIN SELECT RAISE(ABORT, 'audit events are append-only'); END;
CREATE TRIGGER audit_event_unremovable BEFORE DELETE ON audit_event BEGIN SELECT RAISE(ABORT, 'audit events are append-only'); END;

CREATE TABLE sequence_counter (
  name TEXT NOT NULL,
  year INTEGER NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (name, year)
) WITHOUT ROWID;

-- One row once the synthetic population is complete.
CREATE TABLE population (
  seed INTEGER NOT NULL,
  people INTEGER NOT NULL,
  today TEXT NOT NULL,
  finished_at TEXT NOT NULL
);
`
}
