import type { Database } from 'better-sqlite3'
import { CASE_STATUS_MARKERS } from '../../api/disposals.ts'
import type { CaseStatusMarker, Disposal, DisposalsByAsn } from '../../api/disposals.ts'
import { statement } from '../../store/statement.ts'
import { codesOf, offencesOfPerson } from '../arrest/held-offence.ts'
import type { HeldOffence } from '../arrest/held-offence.ts'
import { casesOfPerson } from './held-case.ts'
import type { CaseMarker, HeldCase, HeldCharge } from './held-case.ts'

interface ReportRow {
  readonly person: number
  readonly reportId: string
  readonly asn: string
  readonly ownerCode: string
  readonly personId: string
  readonly longPersonUrn: string
}
const REPORT =
  'SELECT a.person, a.report_id AS "reportId", a.asn, a.owner_code AS "ownerCode", p.id AS "personId", p.urn AS "longPersonUrn" FROM arrest_report AS a JOIN person AS p ON p.sequence = a.person WHERE a.asn = ?'

const isAsked = (marker: CaseMarker, markers: readonly CaseStatusMarker[]): marker is CaseStatusMarker =>
  CASE_STATUS_MARKERS.some((known) => known === marker && markers.includes(known))

const hoursMinutes = (time: string): string => time.slice(0, 5)

const offenceOf = (charge: HeldCharge, offence: HeldOffence, { content: { appearances = [] } }: HeldCase): Disposal['offences'][number] => {
  const { roleQualifier, legislationQualifier, qualifiedCjsCode: _qualified, ...codes } = codesOf(offence)
  const { startDate, startTime, endDate, endTime } = offence.content
  const later = appearances.flatMap(({ charges }) =>
    charges.filter(({ offenceId }) => offenceId === charge.offenceId).flatMap(({ disposalResults }) => disposalResults)
  )
  return {
    offenceId: charge.offenceId,
    courtOffenceSequenceNumber: charge.courtOffenceSequenceNumber,
    ...codes,
    offenceStartDate: startDate,
    ...(endDate === undefined ? {} : { offenceEndDate: endDate }),
    ...(startTime === undefined ? {} : { offenceStartTime: hoursMinutes(startTime) }),
    ...(endTime === undefined ? {} : { offenceEndTime: hoursMinutes(endTime) }),
    roleQualifiers: roleQualifier,
    legislationQualifiers: legislationQualifier,
    ...(charge.plea === undefined ? {} : { plea: charge.plea }),
    ...(charge.offenceTic === undefined ? {} : { offenceTic: charge.offenceTic }),
    adjudications: [...(charge.adjudications ?? [])],
    disposalResults: [...(charge.disposalResults ?? []), ...later]
  }
}

/** The disposals under an ASN in its canonical form; null where no report holds it. */
export const disposalsByAsn = (
  database: Database,
  { asn, markers }: { readonly asn: string; readonly markers: readonly CaseStatusMarker[] }
): DisposalsByAsn | null => {
  const row = statement<ReportRow>(database, REPORT).get(asn)
  if (row === undefined) return null
  const { person, ...report } = row
  const offences = new Map(
    offencesOfPerson(database, person)
      .filter(({ reportId }) => reportId === report.reportId)
      .map((offence) => [offence.offenceId, offence])
  )
  const disposals = casesOfPerson(database, person)
    .toSorted((one, other) => one.reference.localeCompare(other.reference))
    .flatMap((held): Disposal[] => {
      const { marker, content } = held
      const charges = content.offences.flatMap((charge) => {
        const offence = offences.get(charge.offenceId)
        return offence === undefined ? [] : [offenceOf(charge, offence, held)]
      })
      if (!isAsked(marker, markers) || charges.length === 0) return []
      return [
        {
          courtCaseId: held.courtCaseId,
          courtCaseReference: held.reference,
          caseStatusMarker: marker,
          court: content.court ?? { courtIdentityType: 'name', courtName: 'No court' },
          ...(content.convictionDate === undefined ? {} : { convictionDate: content.convictionDate }),
          ...(content.otherTicTotal === undefined ? {} : { otherTicTotal: content.otherTicTotal }),
          offences: charges
        }
      ]
    })
  return { ...report, disposals }
}
