import type { Migration } from './migration.ts'

/**
 * Vehicles stand in the order in which they came, not in that of their registrations, so that tens of millions are
 * written one after the other and their indexes are sorted once, at the end. Every index is named: bulk loading takes
 * named ones away and makes them anew (population/without-indexes.ts).
 *
 * vehicle_from_2 to vehicle_from_5: the folded registration from its second to its fifth character on. With
 * vehicle_folded, a part of three characters or more is the beginning of one of them, whatever place it was read from:
 *
 *     WHERE substr(folded, 4) >= 'ALT' AND substr(folded, 4) < 'ALU'
 */
export const vehiclesInRows: Migration = {
  number: 13,
  name: 'vehicles-in-rows',
  sql: `
CREATE TABLE vehicle_row (
  sequence INTEGER PRIMARY KEY,
  vrm TEXT NOT NULL,
  person INTEGER REFERENCES person (sequence),
  description TEXT NOT NULL,
  country TEXT NOT NULL DEFAULT 'UK',
  folded TEXT,
  vin TEXT,
  vin_folded TEXT,
  details TEXT
);
INSERT INTO vehicle_row (vrm, person, description, country, folded, vin, vin_folded, details)
  SELECT vrm, person, description, country, folded, vin, vin_folded, details FROM vehicle ORDER BY vrm;
DROP TABLE vehicle;
ALTER TABLE vehicle_row RENAME TO vehicle;
CREATE UNIQUE INDEX vehicle_vrm ON vehicle (vrm);
CREATE INDEX vehicle_person ON vehicle (person);
CREATE INDEX vehicle_folded ON vehicle (folded);
CREATE INDEX vehicle_vin ON vehicle (vin_folded);
CREATE INDEX vehicle_from_2 ON vehicle (substr(folded, 2));
CREATE INDEX vehicle_from_3 ON vehicle (substr(folded, 3));
CREATE INDEX vehicle_from_4 ON vehicle (substr(folded, 4));
CREATE INDEX vehicle_from_5 ON vehicle (substr(folded, 5));
`
}
