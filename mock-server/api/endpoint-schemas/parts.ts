import { z } from 'zod'
import { Uuid } from '../primitives.ts'

export const wholeNumber = (least: number, most: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, 'Give a whole number.')
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .default(otherwise)

export const PersonParams = z.strictObject({ personId: Uuid.toLowerCase() })

export const ReportParams = PersonParams.extend({ reportId: Uuid.toLowerCase() })

/** Of a report that need not be about a person. */
export const ObjectParams = z.strictObject({ reportId: Uuid.toLowerCase() })
