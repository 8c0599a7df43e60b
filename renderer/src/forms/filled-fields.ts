import type { TypedFields } from './field.ts'

/** The fields that hold something: an empty one is no field. */
export const filledFields = (fields: Readonly<Record<string, string | undefined | null>>): TypedFields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([path, text]) => (text === undefined || text === null || text === '' ? [] : [[path, text]]))
  )
