import type { Database } from 'better-sqlite3'
import { SAFEGUARDING_DETAILS } from '../../api/sealed.ts'
import type { PersonSummary } from '../../api/summary.ts'
import { WantedContentSchema } from '../../api/wanted.ts'
import type { WantedReport } from '../../api/wanted.ts'
import { statement } from '../../store/statement.ts'
import { personFlags, signalsOf } from './person-flags.ts'
import type { DangerRanks } from './person-flags.ts'
import { isChild } from './search/born-between.ts'
import { associatesOf, withoutHiddenAssociates } from './associates.ts'
import { heldPerson } from './person-record.ts'
import { hasSealedDetails } from './sealed-details.ts'

interface ReportRow {
  readonly id: string
  readonly kind: string
  readonly reference: string
  readonly status: WantedReport['status']
  readonly open: number
  readonly date: string
  readonly headline: string
  readonly second_check: WantedReport['secondCheck']
  readonly content: string
  readonly version: string
  readonly created_at: string
  readonly created_by: string
  readonly on_behalf_of: string
}
const REPORTS = `SELECT id, kind, reference, status, open, date, headline, second_check, content, version, created_at, created_by, on_behalf_of
  FROM report WHERE person = ? ORDER BY open DESC, date DESC, sequence DESC`

/** A wanted report's row as it is sent. */
export const wantedReportOf = (row: Omit<ReportRow, 'kind' | 'open' | 'date' | 'headline'>, personId: string): WantedReport => ({
  reportId: row.id,
  personId,
  reference: row.reference,
  status: row.status,
  secondCheck: row.second_check,
  circulatedAt: row.created_at,
  createdBy: row.created_by,
  onBehalfOf: row.on_behalf_of,
  versionToChange: row.version,
  content: WantedContentSchema.parse(JSON.parse(row.content))
})

/** What the summary gives of a missing report; the rest of its content stays with the report. */
interface MissingContent {
  readonly reportedAt: string
  readonly grade: string
  readonly lastSeen: string
  readonly informantMayBeTold: boolean
}
const missingOf = (row: ReportRow): PersonSummary['missing'][number] => {
  const { reportedAt, grade, lastSeen, informantMayBeTold } = JSON.parse(row.content) as MissingContent
  return { reportId: row.id, reportedAt, grade, lastSeen, informantMayBeTold, open: row.open === 1 }
}

const HEADLINES = ['arrest', 'missing', 'vehicle', 'property'] as const

/** Read operation: the one concise page in reply order (records, workflow 2); null where there is no such person. */
export const personSummary = (
  database: Database,
  { personId, today, ranks }: { readonly personId: string; readonly today: string; readonly ranks: DangerRanks }
): PersonSummary | null => {
  const held = heldPerson(database, personId)
  if (held === undefined) return null
  const { sequence: person, record } = held
  const reports = statement<ReportRow>(database, REPORTS).all(person)
  const markers = signalsOf(database, { person, of: 'marker', ranks })
  const child = isChild(record.content.birth, today)
  const deceased = record.content.deceased !== undefined
  const flags = personFlags(database, { people: [{ person, child, deceased }], ranks }).get(person)
  if (flags === undefined) return null
  return {
    person: withoutHiddenAssociates(database, record),
    flags,
    warnings: [...signalsOf(database, { person, of: 'warning', ranks })],
    markers: [...markers],
    wanted: reports.filter(({ kind }) => kind === 'wanted').map((row) => wantedReportOf(row, personId)),
    missing: reports.filter(({ kind }) => kind === 'missing').map(missingOf),
    history: reports.flatMap((row) => {
      const kind = HEADLINES.find((each) => each === row.kind)
      return kind === undefined ? [] : [{ reportId: row.id, kind, date: row.date, headline: row.headline, open: row.open === 1 }]
    }),
    vehicles: statement<{ vrm: string; description: string }>(
      database,
      'SELECT vrm, description FROM vehicle WHERE person = ? ORDER BY vrm'
    ).all(person),
    associates: associatesOf(database, record.content),
    // SECURITY: H52 safeguarding details are named here and given only to who opens them with a reason
    sealed: hasSealedDetails(database, person) ? [SAFEGUARDING_DETAILS] : []
  }
}
