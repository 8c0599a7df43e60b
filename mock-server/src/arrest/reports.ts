import type { Database } from 'better-sqlite3'
import type { ArrestReport, ArrestReportsPage, ArrestSummonsPage, OffenceDetails } from '../../api/arrest-reads.ts'
import type { CreateArrestedPerson } from '../../api/arrest.ts'
import { statement } from '../../store/statement.ts'
import { casesOfPerson } from '../disposals/held-case.ts'
import type { HeldCase, HeldCharge } from '../disposals/held-case.ts'
import { adjudicationLetter, CASE_LETTER, pleaCode } from '../disposals/read-codes.ts'
import { remandHeadlines } from '../remands/reads.ts'
import { codesOf, committedOnBail, offencesOfPerson, quotedVersion } from './held-offence.ts'
import type { HeldOffence } from './held-offence.ts'

type Content = Partial<CreateArrestedPerson['arrestReport']['content']>
interface ReportRow {
  readonly reportId: string
  readonly asn: string
  readonly date: string
  readonly content: string
}

interface Page {
  readonly personId: string
  readonly offset: number
  readonly limit: number
}

const PERSON = 'SELECT sequence FROM person WHERE id = ?'
const REPORTS =
  'SELECT r.id AS "reportId", a.asn, r.date, r.content FROM report AS r JOIN arrest_report AS a ON a.report_id = r.id WHERE r.person = ? AND r.kind = \'arrest\' ORDER BY r.date DESC, r.sequence DESC'

/** The store's key of a person; undefined where there is none. */
export const personKey = (database: Database, personId: string): number | undefined =>
  statement<{ sequence: number }>(database, PERSON).get(personId)?.sequence

const pageOf = (database: Database, { personId, offset, limit }: Page) => {
  const person = personKey(database, personId)
  if (person === undefined) return undefined
  const rows = statement<ReportRow>(database, REPORTS).all(person)
  return {
    pagination: { recordTotal: rows.length, offset, limit },
    rows: rows.slice(offset, offset + limit),
    offences: offencesOfPerson(database, person)
  }
}

/** The page, and beside it the code of each offence by its id: titles are in a table that stores do not have. */
type Summons = ArrestSummonsPage & { readonly codes: Readonly<Record<string, string>> }

/** Read operation: a person's reports with the version of each offence; null where there is no such person. */
export const arrestSummons = (database: Database, page: Page): Summons | null => {
  const found = pageOf(database, page)
  if (found === undefined) return null
  return {
    codes: Object.fromEntries(found.offences.map((offence) => [offence.offenceId, codesOf(offence).qualifiedCjsCode])),
    pagination: found.pagination,
    arrestSummaries: found.rows.map(({ reportId, asn, date }) => ({
      asn,
      processStageDate: date,
      offences: found.offences
        .filter((offence) => offence.reportId === reportId)
        .map((offence) => ({
          offenceId: offence.offenceId,
          offenceStartDate: offence.content.startDate,
          offenceDescription: [],
          version: quotedVersion(offence)
        }))
    }))
  }
}

interface WholeRow extends Omit<ArrestReport, 'open' | 'content'> {
  readonly open: number
  readonly content: string
}
const REPORT =
  'SELECT r.id AS "reportId", a.asn, a.owner_code AS "ownerCode", r.open, r.created_at AS "createdAt", r.created_by AS "createdBy", r.on_behalf_of AS "onBehalfOf", r.content FROM report AS r JOIN arrest_report AS a ON a.report_id = r.id JOIN person AS p ON p.sequence = r.person WHERE r.id = ? AND p.id = ?'

/** Read operation: a report without its offences; null where this person has none under this id. */
export const arrestReport = (
  database: Database,
  { personId, reportId }: { readonly personId: string; readonly reportId: string }
): ArrestReport | null => {
  const row = statement<WholeRow>(database, REPORT).get(reportId, personId)
  if (row === undefined) return null
  const { offence: _offence, ...content } = JSON.parse(row.content) as CreateArrestedPerson['arrestReport']['content']
  return { ...row, open: row.open === 1, content }
}

/** Read operation: a person's reports with the headlines of their offences and remands. */
export const arrestReports = (database: Database, page: Page): ArrestReportsPage | null => {
  const found = pageOf(database, page)
  if (found === undefined) return null
  return {
    pagination: found.pagination,
    arrestSummaries: found.rows.map(({ reportId, asn, date, content }) => {
      const { processStage = '', fingerprintStatusGroup } = JSON.parse(content) as Content
      return {
        arrestReportHeadlines: { reportId, asn, processStage, processStageDate: date },
        ...(fingerprintStatusGroup?.statusCode === undefined ? {} : { fingerprintStatusCode1: fingerprintStatusGroup.statusCode }),
        offencesHeadlines: found.offences
          .filter((offence) => offence.reportId === reportId)
          .map((offence) => ({
            offenceId: offence.offenceId,
            additionalOffenceMarker: offence.content.additional === true,
            ...codesOf(offence),
            startDate: offence.content.startDate
          })),
        remandHeadlines: remandHeadlines(database, reportId)
      }
    })
  }
}

const inCase = ({ reference, marker, content }: HeldCase, charge: HeldCharge) => {
  const adjudication = charge.adjudications?.at(-1)?.adjudication
  return {
    chargeStatusMarker: CASE_LETTER[marker],
    courtCaseReferenceNumber: reference,
    courtCaseChargeNumber: charge.courtOffenceSequenceNumber,
    ...(content.forceStationInCase === undefined ? {} : { forceStationInCase: content.forceStationInCase }),
    ...(charge.plea === undefined ? {} : { plea: pleaCode(charge.plea) }),
    ...(adjudication === undefined || adjudication === '' ? {} : { adjudication: adjudicationLetter(adjudication) }),
    ...(charge.offenceTic === undefined ? {} : { offencesTakenIntoConsideration: charge.offenceTic })
  }
}

export const detailsOf = (offence: HeldOffence, cases: readonly HeldCase[]): OffenceDetails => {
  const { content } = offence
  const charged = cases.flatMap((held) =>
    held.content.offences.filter(({ offenceId }) => offenceId === offence.offenceId).map((charge) => ({ held, charge }))
  )[0]
  return {
    id: offence.offenceId,
    version: quotedVersion(offence),
    arrestSummonsReference: offence.asn,
    arrestChargeNumber: offence.arrestChargeNumber,
    committedOnBail: committedOnBail(offence),
    ...(charged === undefined ? {} : inCase(charged.held, charged.charge)),
    forceStationChargeOrig: content.ownerCode,
    ...(content.crimeReference === undefined ? {} : { crimeReference: content.crimeReference.toUpperCase() }),
    ...(content.locationFSCode === undefined ? {} : { locationFSCode: content.locationFSCode }),
    ...(content.offenceLocation === undefined
      ? {}
      : { locationAddress: { locationType: 'description', locationText: content.offenceLocation.locationText } }),
    othersCharged: [],
    brcRecord: false,
    hasDisposalResults: (charged?.charge.disposalResults ?? []).length > 0,
    additionalOffenceMarker: content.additional === true,
    ...codesOf(offence),
    startDate: content.startDate,
    ...(content.startTime === undefined ? {} : { startTime: content.startTime }),
    ...(content.endDate === undefined ? {} : { endDate: content.endDate }),
    ...(content.endTime === undefined ? {} : { endTime: content.endTime })
  }
}

/** Read operation: one offence with how it stands in its case; null where the report has none under this id. */
export const offenceDetails = (
  database: Database,
  { personId, reportId, offenceId }: { readonly personId: string; readonly reportId: string; readonly offenceId: string }
): OffenceDetails | null => {
  const person = personKey(database, personId)
  if (person === undefined) return null
  const offence = offencesOfPerson(database, person).find((each) => each.reportId === reportId && each.offenceId === offenceId)
  return offence === undefined ? null : detailsOf(offence, casesOfPerson(database, person))
}
