import type { Database } from 'better-sqlite3'
import { formatAsn } from '../api/identifiers/asn.ts'
import { formatCourtCase } from '../api/identifiers/court-case.ts'
import { statement } from '../store/statement.ts'
import { indexIdentifier } from '../src/people/search/index-person.ts'
import { insertReport, shortYear } from './insert-report.ts'
import type { InsertContext } from './insert-report.ts'
import type { OrderedIds } from './ordered-ids.ts'
import type { PlannedArrest, PlannedOffence } from './parts/arrest.ts'
import { yearOf } from './parts/calendar.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

interface Charged extends PlannedOffence {
  readonly id: string
}

const heardOffence = (
  { id, cjsCode, title, startDate, guilty, disposal }: Charged,
  place: number,
  { convictionDate, pending }: PlannedArrest,
  nextId: OrderedIds
): object => ({
  offenceId: id,
  courtOffenceSequenceNumber: place,
  cjsOffenceCode: cjsCode,
  offenceStartDate: startDate,
  roleQualifiers: [],
  legislationQualifiers: [],
  plea: pending ? 'Not Known' : guilty ? 'Guilty' : 'Not Guilty',
  offenceDescription: [title.slice(0, 54)],
  adjudications: pending
    ? []
    : [{ adjudicationId: nextId(), appearanceNumber: 1, disposalDate: convictionDate, adjudication: guilty ? 'Guilty' : 'Not Guilty' }],
  disposalResults:
    pending || !guilty
      ? []
      : [
          {
            disposalId: nextId(),
            disposalCode: disposal.code,
            ...(disposal.fine === undefined ? {} : { disposalFine: { amount: disposal.fine } }),
            ...(disposal.months === undefined ? {} : { disposalDuration: { units: 'months', count: disposal.months } })
          }
        ]
})

const outcomeOf = ({ court, pending, offences }: PlannedArrest): string => {
  if (court === undefined) return 'no further action'
  if (pending) return `before ${court.name}`
  const [first] = offences
  return `${first?.guilty === true ? first.disposal.words : 'not guilty'}, ${court.name}`
}

const writtenOffence = ({ startDate, cjsCode }: Charged, ownerForce: string): object => ({
  committedOnBail: false,
  ownerCode: ownerForce,
  startDate,
  locationFSCode: ownerForce,
  offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: cjsCode }
})

interface ArrestOf {
  readonly person: number
  readonly planned: SyntheticPerson
  readonly arrest: PlannedArrest
}

/** Writes an arrest report with its number, its offences and, where it went to court, its case. */
export const insertArrest = (
  database: Database,
  { person, planned: { ownerForce, content }, arrest }: ArrestOf,
  { nextId, series }: InsertContext
): void => {
  const year = yearOf(arrest.date)
  const asn = formatAsn({ year: shortYear(year), forceStation: ownerForce, system: '01', serial: series.next('custody-asn', year) })
  const id = nextId()
  const offences = arrest.offences.map((offence): Charged => ({ ...offence, id: nextId() }))
  const [name] = content.names
  const [first] = offences
  const report = {
    id,
    kind: 'arrest' as const,
    reference: asn,
    status: 'recorded',
    open: arrest.court !== undefined && arrest.pending,
    at: `${arrest.date}T${arrest.time}:00Z`,
    headline: `${first?.title ?? 'Arrest'}: ${outcomeOf(arrest)}`,
    content: {
      arrestFirstNames: name?.forenames ?? [],
      arrestLastName: name?.surname,
      arrestDob: content.birth.date,
      processStage: 'A',
      processStageDate: arrest.date,
      processStageTime: arrest.time,
      ownerCode: ownerForce,
      prosecutingAgent: 'CPS',
      ...(first === undefined ? {} : { offence: writtenOffence(first, ownerForce) })
    }
  }
  insertReport(database, { person, ownerForce, report, version: nextId() })
  statement(database, 'INSERT INTO arrest_report (report_id, person, asn, owner_code) VALUES (?, ?, ?, ?)').run(id, person, asn, ownerForce)
  indexIdentifier(database, { kind: 'asn', value: asn, person })
  offences.forEach((offence, index) => {
    statement(database, 'INSERT INTO arrest_offence (id, report_id, ordinal, cjs_code, content, version) VALUES (?, ?, ?, ?, ?, ?)').run(
      offence.id,
      id,
      index + 1,
      offence.cjsCode,
      JSON.stringify(writtenOffence(offence, ownerForce)),
      nextId()
    )
  })
  if (arrest.court === undefined) return
  const { code } = arrest.court
  const heard = {
    court: { courtIdentityType: 'code', courtCode: code },
    ...(arrest.pending ? {} : { convictionDate: arrest.convictionDate }),
    offences: offences.map((offence, index) => heardOffence(offence, index + 1, arrest, nextId))
  }
  statement(
    database,
    'INSERT INTO court_case (id, report_id, person, reference, case_status_marker, content, version) VALUES (?, ?, ?, ?, ?, ?, ?)'
  ).run(
    nextId(),
    id,
    person,
    formatCourtCase({ year: shortYear(year), court: code, sequence: series.next(`court-case-${code}`, year) }),
    arrest.pending ? 'impending-prosecution-detail' : 'court-case',
    JSON.stringify(heard),
    nextId()
  )
}
