import type { Migration } from './migration.ts'

/**
 * A change of another force's record of somebody found without a name goes to its owner as well (H56). Columns are changed
 * about, for the table has others that hang on it and cannot be made anew under them.
 */
export const proposalsOfUnidentifiedRecords: Migration = {
  number: 24,
  name: 'proposals-of-unidentified-records',
  sql: `
ALTER TABLE request ADD COLUMN kind_of_record TEXT NOT NULL DEFAULT 'wanted'
  CHECK (kind_of_record IN ('wanted', 'missing', 'arrest', 'property', 'vehicle', 'unidentified'));
UPDATE request SET kind_of_record = kind;
ALTER TABLE request DROP COLUMN kind;
ALTER TABLE request RENAME COLUMN kind_of_record TO kind;
`
}
