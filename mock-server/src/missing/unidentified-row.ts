import { UnidentifiedContentSchema } from '../../api/unidentified.ts'
import type { UnidentifiedContent, UnidentifiedHeadline, UnidentifiedReport } from '../../api/unidentified.ts'
import { calendarDay } from '../service.ts'

/** How somebody without a name was found, joined with the record that was made for them. */
export interface UnidentifiedRow {
  readonly id: string
  readonly personId: string
  readonly pncId: string
  readonly reference: string
  readonly content: string
  readonly createdAt: string
  readonly createdBy: string
  readonly onBehalfOf: string
}

/** Columns and tables of an UnidentifiedRow. */
export const UNIDENTIFIED = `SELECT u.id, p.id AS "personId", p.pnc_id AS "pncId", u.reference, u.content, u.created_at AS "createdAt",
  u.created_by AS "createdBy", u.on_behalf_of AS "onBehalfOf" FROM unidentified AS u JOIN person AS p ON p.sequence = u.person`

export const unidentifiedReportOf = ({ id, content, ...row }: UnidentifiedRow): UnidentifiedReport => ({
  ...row,
  reportId: id,
  content: UnidentifiedContentSchema.parse(JSON.parse(content))
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
  const { content, personId, reportId, reference } = unidentifiedReportOf(row)
  const { kind, foundAt, place, ownerForce } = content
  return {
    personId,
    reportId,
    reference,
    kind,
    heading: headingWithoutName(content),
    date: calendarDay(new Date(foundAt)),
    place,
    ownerForce
  }
}
