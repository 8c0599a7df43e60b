/** The kinds of the table `report`. */
export type ReportKind = 'wanted' | 'missing' | 'arrest' | 'vehicle' | 'property'

/** A row of the table of reports, its content and cancellation still JSON. */
export interface ReportRow {
  /** Key of its versions; it never leaves the service. */
  readonly sequence: number
  readonly id: string
  readonly reference: string
  readonly status: string
  readonly second_check: string
  readonly second_check_due_at: string | null
  /** JSON: user names. */
  readonly second_check_authors: string
  readonly content: string
  readonly version: string
  readonly version_number: number
  readonly created_at: string
  readonly created_by: string
  readonly on_behalf_of: string
  /** Null where it stands as created. */
  readonly changed_at: string | null
  readonly changed_by: string | null
  readonly cancellation: string | null
}

/** The columns of a ReportRow, of a table `report` that the query calls `r`. */
export const REPORT_COLUMNS =
  'r.sequence, r.id, r.reference, r.status, r.second_check, r.second_check_due_at, r.second_check_authors, r.content, r.version, r.version_number, r.created_at, r.created_by, r.on_behalf_of, r.changed_at, r.changed_by, r.cancellation'

/** Which version stands and who made it, as every kind of report says it. */
export const standingVersionOf = (row: ReportRow) => ({
  onBehalfOf: row.on_behalf_of,
  createdBy: row.created_by,
  versionNumber: row.version_number,
  changedAt: row.changed_at ?? row.created_at,
  changedBy: row.changed_by ?? row.created_by,
  versionToChange: row.version
})
