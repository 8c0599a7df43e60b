import { z } from 'zod'

/** A zod schema as JSON Schema 2020-12, the dialect of OpenAPI 3.1, as a client would send it. */
export const jsonSchema = (schema: z.core.$ZodType): object => {
  const {
    $schema: _dialect,
    '~standard': _standard,
    ...rest
  } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' }) as Record<string, unknown>
  return rest
}
