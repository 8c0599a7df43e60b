import type { Reference } from '../reference/reference.ts'
import type { ObjectKind } from './object-row.ts'

const TABLE = { property: 'property-categories', vehicle: 'vehicle-reports' } as const

/** What a list calls a report without saying whose thing it is: the label of its category, or of its kind. */
export const objectHeading = (kind: ObjectKind, code: string, reference: Reference): string =>
  reference.row(TABLE[kind], code)?.label ?? code
