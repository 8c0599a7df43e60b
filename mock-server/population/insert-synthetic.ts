import type { Database } from 'better-sqlite3'
import { formatAsn } from '../api/identifiers/asn.ts'
import { formatCourtCase } from '../api/identifiers/court-case.ts'
import { formatCro } from '../api/identifiers/cro.ts'
import { formatPersonUrn, formatPncId } from '../api/identifiers/pnc-id.ts'
import { statement } from '../store/statement.ts'
import { indexIdentifier, indexPerson } from '../src/people/search/index-person.ts'
import type { TermRegister } from '../src/people/search/term-register.ts'
import { yearOf } from './parts/calendar.ts'
import type { PlannedArrest } from './parts/arrest.ts'
import type { Random } from './random.ts'
import type { Series } from './series.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

/** Who stands as the author of what the generator wrote. */
const AUTHOR = 'Synthetic population'

export interface InsertContext {
  readonly terms: TermRegister
  readonly series: Series
  /** Gives ids and versions only: what is written does not depend on the order of the tables. */
  readonly random: Random
}

interface PlannedReport {
  readonly id: string
  readonly kind: 'wanted' | 'missing' | 'arrest' | 'property'
  readonly reference: string
  readonly status: string
  readonly open: boolean
  readonly at: string
  readonly headline: string
  readonly secondCheck?: 'done' | 'not-required'
  readonly content: object
}

const insertReport = (
  database: Database,
  { person, ownerForce, report, version }: { person: number; ownerForce: string; report: PlannedReport; version: string }
): void => {
  statement(
    database,
    'INSERT INTO report (id, kind, person, reference, status, open, date, headline, second_check, content, version, created_at, created_by, on_behalf_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(
    report.id,
    report.kind,
    person,
    report.reference,
    report.status,
    report.open ? 1 : 0,
    report.at.slice(0, 10),
    report.headline,
    report.secondCheck ?? 'not-required',
    JSON.stringify(report.content),
    version,
    report.at,
    AUTHOR,
    ownerForce
  )
}

const shortYear = (year: number): string => String(year % 100).padStart(2, '0')

const courtCase = ({ court, offences, convictionDate, pending }: PlannedArrest, random: Random): object => ({
  court: { courtIdentityType: 'code', courtCode: court?.code },
  ...(pending ? {} : { convictionDate }),
  offences: offences.map(({ id, cjsCode, title, startDate, guilty, disposal }, index) => ({
    offenceId: id,
    courtOffenceSequenceNumber: index + 1,
    cjsOffenceCode: cjsCode,
    offenceStartDate: startDate,
    roleQualifiers: [],
    legislationQualifiers: [],
    plea: pending ? 'Not Known' : guilty ? 'Guilty' : 'Not Guilty',
    offenceDescription: [title.slice(0, 54)],
    adjudications: pending
      ? []
      : [
          {
            adjudicationId: random.uuid(),
            appearanceNumber: 1,
            disposalDate: convictionDate,
            adjudication: guilty ? 'Guilty' : 'Not Guilty'
          }
        ],
    disposalResults:
      pending || !guilty
        ? []
        : [
            {
              disposalId: disposal.id,
              disposalCode: disposal.code,
              ...(disposal.fine === undefined ? {} : { disposalFine: { amount: disposal.fine } }),
              ...(disposal.months === undefined ? {} : { disposalDuration: { units: 'months', count: disposal.months } })
            }
          ]
  }))
})

const insertArrest = (
  database: Database,
  {
    person,
    planned,
    arrest,
    context: { random, series }
  }: { person: number; planned: SyntheticPerson; arrest: PlannedArrest; context: InsertContext }
): void => {
  const { ownerForce, content } = planned
  const year = yearOf(arrest.date)
  const asn = formatAsn({ year: shortYear(year), forceStation: ownerForce, system: '01', serial: series.next('custody-asn', year) })
  const id = random.uuid()
  const [name] = content.names
  const [first] = arrest.offences
  const outcome =
    arrest.court === undefined
      ? 'no further action'
      : arrest.pending
        ? `before ${arrest.court.name}`
        : (first?.guilty ?? false)
          ? `${first?.disposal.words ?? ''}, ${arrest.court.name}`
          : `not guilty, ${arrest.court.name}`
  const offence = (index: number): object => {
    const charged = arrest.offences[index]
    return {
      committedOnBail: false,
      ownerCode: ownerForce,
      startDate: charged?.startDate,
      locationFSCode: ownerForce,
      offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: charged?.cjsCode }
    }
  }
  const report: PlannedReport = {
    id,
    kind: 'arrest',
    reference: asn,
    status: 'recorded',
    open: arrest.court !== undefined && arrest.pending,
    at: `${arrest.date}T${arrest.time}:00Z`,
    headline: `${first?.title ?? 'Arrest'}: ${outcome}`,
    content: {
      arrestFirstNames: name?.forenames ?? [],
      arrestLastName: name?.surname,
      arrestDob: content.birth.date,
      processStage: 'A',
      processStageDate: arrest.date,
      processStageTime: arrest.time,
      ownerCode: ownerForce,
      prosecutingAgent: 'CPS',
      offence: offence(0)
    }
  }
  insertReport(database, { person, ownerForce, report, version: random.uuid() })
  statement(database, 'INSERT INTO arrest_report (report_id, person, asn, owner_code) VALUES (?, ?, ?, ?)').run(id, person, asn, ownerForce)
  indexIdentifier(database, { kind: 'asn', value: asn, person })
  arrest.offences.forEach((charged, index) => {
    statement(database, 'INSERT INTO arrest_offence (id, report_id, ordinal, cjs_code, content, version) VALUES (?, ?, ?, ?, ?, ?)').run(
      charged.id,
      id,
      index + 1,
      charged.cjsCode,
      JSON.stringify(offence(index)),
      random.uuid()
    )
  })
  if (arrest.court === undefined) return
  const reference = formatCourtCase({
    year: shortYear(year),
    court: arrest.court.code,
    sequence: series.next(`court-case-${arrest.court.code}`, year)
  })
  statement(
    database,
    'INSERT INTO court_case (id, report_id, person, reference, case_status_marker, content, version) VALUES (?, ?, ?, ?, ?, ?, ?)'
  ).run(
    random.uuid(),
    id,
    person,
    reference,
    arrest.pending ? 'impending-prosecution-detail' : 'court-case',
    JSON.stringify(courtCase(arrest, random)),
    random.uuid()
  )
}

const otherReports = ({ wanted, missing, property }: SyntheticPerson, { random, series }: InsertContext): readonly PlannedReport[] => [
  ...wanted.map(({ content, circulatedAt, cancelled }): PlannedReport => ({
    id: random.uuid(),
    kind: 'wanted',
    reference: `WR-${shortYear(yearOf(circulatedAt))}-${String(series.next('wanted-report', yearOf(circulatedAt))).padStart(6, '0')}`,
    status: cancelled ? 'cancelled' : 'circulated',
    open: !cancelled,
    at: circulatedAt,
    headline: content.offence?.text ?? content.grounds ?? content.actionOnFinding,
    secondCheck: content.power === 'arrest' ? 'done' : 'not-required',
    content
  })),
  ...missing.map(({ reportedAt, open, content }): PlannedReport => ({
    id: random.uuid(),
    kind: 'missing',
    reference: `MP-${shortYear(yearOf(reportedAt))}-${String(series.next('missing-report', yearOf(reportedAt))).padStart(6, '0')}`,
    status: open ? 'missing' : 'found',
    open,
    at: reportedAt,
    headline: `${open ? 'Missing' : 'Found'}: last seen at ${content.lastSeen}`,
    content
  })),
  ...property.map(({ date, headline, open }): PlannedReport => ({
    id: random.uuid(),
    kind: 'property',
    reference: `PR-${shortYear(yearOf(date))}-${String(series.next('property-report', yearOf(date))).padStart(6, '0')}`,
    status: open ? 'confirmed' : 'located',
    open,
    at: `${date}T12:00:00Z`,
    headline,
    content: { headline }
  }))
]

/** Writes one synthetic person with everything that hangs on it, in the transaction that is open. */
export const insertSynthetic = (database: Database, planned: SyntheticPerson, context: InsertContext): void => {
  const { random, series, terms } = context
  const year = yearOf(planned.recordedOn)
  const serial = series.next('pnc-id', year)
  const pncId = formatPncId(year, serial)
  const cro = planned.withCro ? [{ kind: 'cro' as const, value: formatCro(shortYear(year), series.next('cro', year)) }] : []
  const content = { ...planned.content, identifiers: [...cro, ...planned.content.identifiers] }
  const at = `${planned.recordedOn}T09:00:00Z`
  const { lastInsertRowid } = statement(
    database,
    'INSERT INTO person (id, pnc_id, urn, owner_force, content, version, created_at, created_by, on_behalf_of, changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(
    planned.id,
    pncId,
    formatPersonUrn(year, serial),
    planned.ownerForce,
    JSON.stringify(content),
    random.uuid(),
    at,
    AUTHOR,
    planned.ownerForce,
    at,
    AUTHOR
  )
  const person = Number(lastInsertRowid)
  indexPerson(database, { sequence: person, pncId, content }, terms)
  const signal = statement(
    database,
    'INSERT INTO signal (person, class, code, reason, source, date, review_date, owner_force) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'
  )
  for (const { code, reason, source, date, reviewDate, ownerForce } of planned.warnings)
    signal.run(person, 'warning', code, reason, source, date, reviewDate, ownerForce)
  for (const { code, reason, source, date, reviewDate, ownerForce } of planned.markers)
    signal.run(person, 'marker', code, reason, source, date, reviewDate, ownerForce)
  for (const report of otherReports(planned, context))
    insertReport(database, { person, ownerForce: planned.ownerForce, report, version: random.uuid() })
  for (const arrest of planned.arrests) insertArrest(database, { person, planned, arrest, context })
  for (const { vrm, description } of planned.vehicles)
    statement(database, 'INSERT OR IGNORE INTO vehicle (vrm, person, description) VALUES (?, ?, ?)').run(vrm, person, description)
}
