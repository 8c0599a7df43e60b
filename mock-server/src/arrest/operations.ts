import type { Database } from 'better-sqlite3'
import { formatAsn } from '../../api/identifiers/asn.ts'
import { nextInSequence } from '../../store/sequence.ts'
import { statement } from '../../store/statement.ts'
import { tellOfReport } from '../alerts/report-told.ts'
import { checkCheckname, keepWriting, personToChange } from './held-report.ts'
import type { Writer } from './held-report.ts'
import { insertPerson } from '../people/insert-person.ts'
import type { NewPerson } from '../people/insert-person.ts'
import { indexIdentifier } from '../people/search/index-person.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'
import type { NewArrest } from './new-arrest.ts'

/** Numbers that LEDS itself gives carry no force and start here, clear of those that custody systems bring. */
const FIRST_SERIAL = 100_000_000

const freeAsn = (database: Database, year: number): string => {
  const asn = formatAsn({
    year: String(year % 100).padStart(2, '0'),
    forceStation: '0000',
    system: '00',
    serial: FIRST_SERIAL + nextInSequence(database, 'asn', year)
  })
  const taken = statement(database, 'SELECT 1 FROM arrest_report WHERE asn = ?').get(asn) !== undefined
  return taken ? freeAsn(database, year) : asn
}

const insertArrest = (
  database: Database,
  { arrest, asn, person, writer }: { arrest: NewArrest; asn: string; person: number; writer: Writer }
): void => {
  const { by, onBehalfOf, at } = writer
  const { reportId, version, ownerCode, date, headline, content, offence } = arrest
  statement(
    database,
    "INSERT INTO report (id, kind, person, reference, status, open, date, headline, content, version, created_at, created_by, on_behalf_of) VALUES (?, 'arrest', ?, ?, 'recorded', 1, ?, ?, ?, ?, ?, ?, ?)"
  ).run(reportId, person, asn, date, headline, JSON.stringify(content), version, at, by, onBehalfOf)
  statement(database, 'INSERT INTO arrest_report (report_id, person, asn, owner_code) VALUES (?, ?, ?, ?)').run(
    reportId,
    person,
    asn,
    ownerCode
  )
  statement(database, 'INSERT INTO arrest_offence (id, report_id, ordinal, cjs_code, content, version) VALUES (?, ?, 1, ?, ?, ?)').run(
    offence.offenceId,
    reportId,
    offence.cjsCode,
    JSON.stringify(content.offence),
    offence.version
  )
  keepWriting(database, { record: reportId, version }, writer)
  keepWriting(database, { record: offence.offenceId, version: offence.version }, writer)
  indexIdentifier(database, { kind: 'asn', value: asn, person })
  tellOfReport(database, { reportId, before: null, by, at })
}

/** Write operation: creates a person with an arrest report once; the numbers are given here. */
export const createArrestedPerson = (
  database: Database,
  {
    request,
    person,
    arrest,
    writer
  }: { readonly request: WriteRequest; readonly person: NewPerson; readonly arrest: NewArrest; readonly writer: Writer }
) =>
  once(database, request, () => {
    const { at } = request
    const { sequence, urn, pncId } = insertPerson(database, person)
    const asn = freeAsn(database, Number(at.slice(0, 4)))
    insertArrest(database, { arrest, asn, person: sequence, writer })
    return {
      status: {
        steps: [
          { type: 'person-created', completedAt: at, relatedUUID: { type: 'person-id', uuid: person.personId } },
          { type: 'arrest-report-created', completedAt: at, relatedUUID: { type: 'arrest-summons-id', uuid: arrest.reportId } },
          { type: 'charge-created', completedAt: at, relatedUUID: { type: 'charge-id', uuid: arrest.offence.offenceId } }
        ],
        associatedValues: [
          { type: 'person-id', value: person.personId },
          { type: 'arrest-summons-id', value: arrest.reportId },
          { type: 'charge-id', value: arrest.offence.offenceId },
          { type: 'arrest-summons-number', value: asn },
          { type: 'person-urn', value: urn }
        ]
      },
      audited: { personId: person.personId, subject: `person ${pncId} created with arrest ${asn}` }
    }
  })

interface NewArrestReport {
  readonly request: WriteRequest
  readonly personId: string
  readonly checkname: string
  readonly arrest: NewArrest
  readonly writer: Writer
}

/** Write operation: adds an arrest report to a person whose record is held, once. */
export const createArrestReport = (database: Database, { request, personId, checkname, arrest, writer }: NewArrestReport) =>
  once(database, request, () => {
    const { at } = request
    const person = personToChange(database, personId)
    checkCheckname(checkname, person)
    const asn = freeAsn(database, Number(at.slice(0, 4)))
    insertArrest(database, { arrest, asn, person: person.sequence, writer })
    return {
      status: {
        steps: [
          { type: 'arrest-report-created', completedAt: at, relatedUUID: { type: 'arrest-summons-id', uuid: arrest.reportId } },
          { type: 'charge-created', completedAt: at, relatedUUID: { type: 'charge-id', uuid: arrest.offence.offenceId } }
        ],
        associatedValues: [
          { type: 'person-id', value: personId },
          { type: 'arrest-summons-id', value: arrest.reportId },
          { type: 'charge-id', value: arrest.offence.offenceId },
          { type: 'arrest-summons-number', value: asn },
          { type: 'person-urn', value: person.record.longPersonUrn }
        ]
      },
      audited: { personId, subject: `arrest ${asn} added to ${person.record.pncId}` }
    }
  })
