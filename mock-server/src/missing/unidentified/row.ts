import { UnidentifiedReportSchema } from '../../../api/unidentified.ts'
import type { UnidentifiedContent, UnidentifiedHeadline, UnidentifiedReport } from '../../../api/unidentified.ts'
import { calendarDay } from '../../service.ts'

/** How somebody without a name was found, joined with the record that was made for them. */
export interface UnidentifiedRow {
  /** Key of the person; it never leaves the service. */
  readonly person: number
  readonly id: string
  readonly personId: string
  readonly pncId: string
  readonly reference: string
  readonly status: string
  readonly content: string
  readonly identification: string | null
  readonly cancellation: string | null
  readonly version: string
  readonly versionNumber: number
  readonly createdAt: string
  readonly createdBy: string
  readonly onBehalfOf: string
  /** Null where it stands as recorded. */
  readonly changedAt: string | null
  readonly changedBy: string | null
}

/** Columns and tables of an UnidentifiedRow. */
export const UNIDENTIFIED = `SELECT u.person, u.id, p.id AS "personId", p.pnc_id AS "pncId", u.reference, u.status, u.content,
  u.identification, u.cancellation, u.version, u.version_number AS "versionNumber", u.created_at AS "createdAt",
  u.created_by AS "createdBy", u.on_behalf_of AS "onBehalfOf", u.changed_at AS "changedAt", u.changed_by AS "changedBy"
  FROM unidentified AS u JOIN person AS p ON p.sequence = u.person`

export const parsed = (stored: string | null): unknown => (stored === null ? null : JSON.parse(stored))

export const unidentifiedReportOf = ({ id, content, identification, cancellation, version, ...row }: UnidentifiedRow): UnidentifiedReport =>
  UnidentifiedReportSchema.parse({
    ...row,
    reportId: id,
    content: parsed(content),
    identification: parsed(identification),
    cancellation: parsed(cancellation),
    versionToChange: version,
    changedAt: row.changedAt ?? row.createdAt,
    changedBy: row.changedBy ?? row.createdBy
  })

const SEXES = { M: 'man', F: 'woman', U: 'person' } as const
const CHILDREN = { M: 'boy', F: 'girl', U: 'child' } as const
const ADULT_AT = 18

/** "Unidentified man", "Body of a girl": what somebody is called who has no name. */
export const calledWithoutName = ({ kind, description: { sex, age } }: UnidentifiedContent): string => {
  const whom = (age !== undefined && age.to < ADULT_AT ? CHILDREN : SEXES)[sex]
  return kind === 'body' ? `Body of a ${whom}` : `Unidentified ${whom}`
}

const span = (from: number, to: number | undefined, unit: string): string =>
  to === undefined || to === from ? `${from}${unit}` : `${from} to ${to}${unit}`

/** "Body of a woman, 30 to 45, 160 to 170 cm". */
export const headingWithoutName = (content: UnidentifiedContent): string => {
  const { age, height } = content.description
  return [
    calledWithoutName(content),
    ...(age === undefined ? [] : [span(age.from, age.to, '')]),
    ...(height === undefined ? [] : [span(height.cm, height.toCm, ' cm')])
  ].join(', ')
}

export const unidentifiedHeadlineOf = (row: UnidentifiedRow): UnidentifiedHeadline => {
  const { content, personId, reportId, reference, status } = unidentifiedReportOf(row)
  const { kind, foundAt, place, ownerForce } = content
  return {
    personId,
    reportId,
    reference,
    kind,
    status,
    heading: headingWithoutName(content),
    date: calendarDay(new Date(foundAt)),
    place,
    ownerForce
  }
}
