import type { Database } from 'better-sqlite3'
import { SAFEGUARDING_DETAILS } from '../../api/sealed.ts'
import type { PersonSummary } from '../../api/summary.ts'
import { statement } from '../../store/statement.ts'
import { licenceOf } from '../drivers/licence-of.ts'
import { missingReportOf } from '../missing/report-row.ts'
import type { Whose } from '../missing/report-row.ts'
import { momentInWords } from '../moment.ts'
import { REPORT_COLUMNS } from '../reports/report-row.ts'
import type { ReportRow } from '../reports/report-row.ts'
import { calendarDay } from '../service.ts'
import { wantedReportOf } from '../wanted/report-row.ts'
import { personFlags, signalsOf } from './person-flags.ts'
import type { DangerRanks } from './person-flags.ts'
import { isChild } from './search/born-between.ts'
import { associatesOf, withoutHiddenAssociates } from './associates.ts'
import { personLinks } from './links.ts'
import { heldPerson } from './person-record.ts'
import { hasSealedDetails } from './sealed-details.ts'

type HeadedRow = ReportRow & {
  readonly kind: string
  readonly open: number
  readonly date: string
  readonly headline: string
}
const REPORTS = `SELECT ${REPORT_COLUMNS}, r.kind, r.open, r.date, r.headline
  FROM report AS r WHERE r.person = ? ORDER BY r.open DESC, r.date DESC, r.sequence DESC`

/** What the summary gives of a missing report; the rest of it stays with the report. */
const missingOf = (row: HeadedRow, whose: Whose): PersonSummary['missing'][number] => {
  const { reportId, reference, status, informantMayBeTold, content, found } = missingReportOf(row, whose)
  const { reportedAt, grade, lastSeen, ownerForce, officer, contact = null } = content
  return {
    reportId,
    reference,
    status,
    informantMayBeTold,
    reportedAt,
    grade,
    ownerForce,
    officer,
    contact,
    open: row.open === 1,
    lastSeen: `${momentInWords(lastSeen.to ?? lastSeen.from)}, ${lastSeen.place ?? 'place not known'}`,
    outcome: found?.outcome ?? null,
    foundOn: found === null ? null : calendarDay(new Date(found.at))
  }
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
  const reports = statement<HeadedRow>(database, REPORTS).all(person)
  const markers = signalsOf(database, { person, of: 'marker', ranks })
  const child = isChild(record.content.birth, today)
  const deceased = record.content.deceased !== undefined
  const flags = personFlags(database, { people: [{ person, child, deceased }], ranks }).get(person)
  if (flags === undefined) return null
  const licence = licenceOf(database, held, today)
  return {
    person: withoutHiddenAssociates(database, record),
    flags,
    warnings: [...signalsOf(database, { person, of: 'warning', ranks })],
    markers: [...markers],
    wanted: reports.filter(({ kind }) => kind === 'wanted').map((row) => wantedReportOf(row, personId)),
    missing: reports.filter(({ kind }) => kind === 'missing').map((row) => missingOf(row, { personId, birth: record.content.birth })),
    history: reports.flatMap((row) => {
      const kind = HEADLINES.find((each) => each === row.kind)
      return kind === undefined ? [] : [{ reportId: row.id, kind, date: row.date, headline: row.headline, open: row.open === 1 }]
    }),
    vehicles: statement<{ vrm: string; description: string }>(
      database,
      'SELECT vrm, description FROM vehicle WHERE person = ? ORDER BY vrm'
    ).all(person),
    associates: associatesOf(database, record.content),
    ...(licence === null ? {} : { driverNumber: licence.driverNumber }),
    // SECURITY: H52 safeguarding details are named here and given only to who opens them with a reason
    sealed: hasSealedDetails(database, person) ? [SAFEGUARDING_DETAILS] : [],
    links: personLinks(database, { personId })
  }
}
