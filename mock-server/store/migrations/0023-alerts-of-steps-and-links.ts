import type { Migration } from './migration.ts'

/** What happened, where no version of a report says so: a step of an arrest, a link between two people made or parted. */
export const alertsOfStepsAndLinks: Migration = {
  number: 23,
  name: 'alerts-of-steps-and-links',
  sql: 'ALTER TABLE alert ADD COLUMN action TEXT;'
}
