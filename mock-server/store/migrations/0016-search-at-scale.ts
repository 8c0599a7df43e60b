import type { Migration } from './migration.ts'

/**
 * The keys of the name check and of parts of marks, so laid out that each search reads entries of an index that stand
 * together and cover what it filters by, however many people there are. A name has its surname and first forename
 * in its row; `name_pair` holds the further forenames and the parts of a double-barrelled surname.
 */
export const searchAtScale: Migration = {
  number: 16,
  name: 'search-at-scale',
  sql: `
-- surname_term, forename_term: the whole surname and the first forename, 0 for none. born: YYYYMMDD, with 00 for a month
-- or day that is not known, 0 where nothing is; of an approximate age the year in its middle. town: of the latest
-- address, a term of part t, 0 for none.
ALTER TABLE person_name ADD COLUMN forename_term INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person_name ADD COLUMN born INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person_name ADD COLUMN town INTEGER NOT NULL DEFAULT 0;
UPDATE person_name SET born = CAST(substr(replace(coalesce(birth_date, '0'), '-', '') || '0000', 1, 8) AS INTEGER),
  forename_term = coalesce((SELECT min(forename_term) FROM name_pair WHERE name = person_name.id), 0);
ALTER TABLE name_pair RENAME TO name_pair_before;
CREATE TABLE name_pair (
  surname_term INTEGER NOT NULL,
  forename_term INTEGER NOT NULL,
  born INTEGER NOT NULL,
  town INTEGER NOT NULL,
  name INTEGER NOT NULL,
  PRIMARY KEY (surname_term, forename_term, born, town, name)
) WITHOUT ROWID;
INSERT INTO name_pair (surname_term, forename_term, born, town, name)
  SELECT p.surname_term, p.forename_term, n.born, 0, p.name FROM name_pair_before AS p JOIN person_name AS n ON n.id = p.name
  WHERE p.surname_term <> n.surname_term OR p.forename_term <> n.forename_term;
DROP TABLE name_pair_before;
DROP INDEX person_name_birth;
DROP INDEX person_search_birth;
ALTER TABLE person_name DROP COLUMN birth_date;
CREATE INDEX person_name_terms ON person_name (surname_term, forename_term, born, town);
CREATE INDEX person_name_surname ON person_name (surname_term, born, town);
CREATE INDEX person_name_forename ON person_name (forename_term, born, town);
CREATE INDEX person_name_born ON person_name (born, surname_term, forename_term);

-- A VIN is often given by its last characters.
CREATE INDEX vehicle_vin_end ON vehicle (substr(vin_folded, -4));
-- Every end of a mark, so that any part of it is the beginning of one: few things have reports.
CREATE TABLE mark_end (
  ending TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (ending, folded)
) WITHOUT ROWID;
WITH RECURSIVE place (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM place WHERE n < 60)
  INSERT OR IGNORE INTO mark_end (ending, folded) SELECT substr(m.folded, place.n), m.folded FROM object_mark AS m JOIN place ON place.n <= length(m.folded);
`
}
