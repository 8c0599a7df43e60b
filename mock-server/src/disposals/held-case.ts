import type { Database } from 'better-sqlite3'
import type { Court } from '../../api/arrest-parts.ts'
import type { GivenResult } from '../../api/disposal-results.ts'
import type { REASONS_FOR_APPEARANCE } from '../../api/disposal-results.ts'
import type { Adjudication, CaseStatusMarker, Outcome, Plea } from '../../api/disposals.ts'
import { statement } from '../../store/statement.ts'
import { keepSuperseded, keepWriting } from '../arrest/held-report.ts'
import type { Writer } from '../arrest/held-report.ts'

export type HeldResult = GivenResult & { readonly disposalId: string }
export interface HeldAdjudication {
  readonly adjudicationId: string
  readonly appearanceNumber: number
  readonly disposalDate: string
  readonly adjudication: Adjudication
}

/** An offence in a case. */
export interface HeldCharge {
  readonly offenceId: string
  readonly courtOffenceSequenceNumber: number
  readonly plea?: Plea | undefined
  readonly offenceTic?: number | undefined
  /** The first is that of the conviction, later ones vary it. */
  readonly adjudications?: readonly HeldAdjudication[]
  readonly disposalResults?: readonly HeldResult[]
}

export interface HeldAppearance {
  readonly appearanceNumber: number
  readonly court?: Court | undefined
  readonly date: string
  readonly reason: (typeof REASONS_FOR_APPEARANCE)[number]
  readonly charges: readonly {
    readonly offenceId: string
    readonly adjudication?: Adjudication | undefined
    readonly disposalResults: readonly HeldResult[]
  }[]
}

/** `referred`: what another case takes over; `out-of-court`: what the police decided. Neither has a court of its own. */
export type CaseMarker = CaseStatusMarker | 'referred' | 'out-of-court'

export interface CaseContent {
  readonly court?: Court | undefined
  readonly convictionDate?: string | undefined
  readonly forceStationInCase?: string | undefined
  readonly owner?: string | undefined
  readonly userReference?: string | undefined
  readonly otherTicTotal?: number | undefined
  readonly outcome?: Outcome | undefined
  readonly outcomeText?: string | undefined
  readonly offences: readonly HeldCharge[]
  readonly appearances?: readonly HeldAppearance[]
}

export interface HeldCase {
  readonly courtCaseId: string
  /** The report of its first offence. */
  readonly reportId: string
  readonly person: number
  readonly reference: string
  readonly marker: CaseMarker
  readonly version: string
  readonly content: CaseContent
}

interface CaseRow extends Omit<HeldCase, 'content'> {
  readonly content: string
}

/** A person's cases, the latest conviction first. */
export const casesOfPerson = (database: Database, person: number): HeldCase[] =>
  statement<CaseRow>(
    database,
    'SELECT id AS "courtCaseId", report_id AS "reportId", person, reference, case_status_marker AS marker, version, content FROM court_case WHERE report_id IN (SELECT id FROM report WHERE person = ? AND kind = \'arrest\') ORDER BY content ->> \'convictionDate\' DESC, reference'
  )
    .all(person)
    .map((row) => ({ ...row, content: JSON.parse(row.content) as CaseContent }))

export const insertCase = (
  database: Database,
  { courtCaseId, reportId, person, reference, marker, version, content }: HeldCase,
  writer: Writer
): void => {
  statement(
    database,
    'INSERT INTO court_case (id, report_id, person, reference, case_status_marker, content, version) VALUES (?, ?, ?, ?, ?, ?, ?)'
  ).run(courtCaseId, reportId, person, reference, marker, JSON.stringify(content), version)
  keepWriting(database, { record: courtCaseId, version }, writer)
}

/** Changes a case, keeping how it stood. */
export const changeCase = (
  database: Database,
  before: HeldCase,
  { marker, version, content }: Pick<HeldCase, 'marker' | 'version' | 'content'>,
  writer: Writer
): void => {
  keepSuperseded(
    database,
    { record: before.courtCaseId, version: before.version, content: JSON.stringify({ marker: before.marker, ...before.content }) },
    writer
  )
  statement(database, 'UPDATE court_case SET case_status_marker = ?, content = ?, version = ? WHERE id = ?').run(
    marker,
    JSON.stringify(content),
    version,
    before.courtCaseId
  )
  keepWriting(database, { record: before.courtCaseId, version }, writer)
}
