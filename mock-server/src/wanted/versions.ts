import type { Database } from 'better-sqlite3'
import { WantedVersionSchema } from '../../api/wanted.ts'
import type { WantedHistory } from '../../api/wanted.ts'
import type { ReportRow } from '../reports/report-row.ts'
import { heldReport, versionsOf } from '../reports/versions.ts'

/** What makes the first version of a wanted report. */
export const FIRST_ACTION = 'circulated'

interface Which {
  readonly personId: string
  readonly reportId: string
}

/** A wanted report of this person with the key of its versions. */
export const heldWanted = (database: Database, which: Which): ReportRow | undefined => heldReport(database, { kind: 'wanted', ...which })

/** Read operation: every version of this person's report; null where there is none under this id. */
export const wantedHistory = (database: Database, which: Which): WantedHistory | null => {
  const held = heldWanted(database, which)
  return held === undefined
    ? null
    : {
        reportId: held.id,
        reference: held.reference,
        versions: versionsOf(database, held, FIRST_ACTION).map((version) => WantedVersionSchema.parse(version))
      }
}
