import { z } from 'zod'
import { AccessHeaders, TransportHeaders } from '../../api/access-context.ts'
import type { Endpoint } from '../../api/endpoints.ts'
import { jsonSchema } from './json-schema.ts'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: object
}

const spelt = (header: string): string => header.replaceAll(/(^|-)[a-z]/g, (letters) => letters.toUpperCase())

const ofObject = (schema: z.ZodObject, place: Parameter['in'], name: (key: string) => string = (key) => key): Parameter[] =>
  Object.entries<z.core.$ZodType>(schema.shape).map(([key, field]) => ({
    name: name(key),
    in: place,
    required: place === 'path' || !z.safeParse(field, undefined).success,
    schema: jsonSchema(field)
  }))

const fixed = (parameters: readonly Parameter[], endpoint: Endpoint): Parameter[] =>
  parameters.map((parameter) => {
    const value =
      parameter.name === 'X-Leds-Action-Code'
        ? endpoint.actionCode
        : parameter.name === 'X-Leds-Activity-Code'
          ? endpoint.activityCode
          : undefined
    return value === undefined ? parameter : { ...parameter, schema: { const: value } }
  })

/** Path, query and LEDS headers of an endpoint as OpenAPI parameters. */
export const parametersOf = (endpoint: Endpoint, schemas: { readonly params?: z.ZodObject; readonly query?: z.ZodObject }): Parameter[] => [
  ...(schemas.params === undefined ? [] : ofObject(schemas.params, 'path')),
  ...(schemas.query === undefined ? [] : ofObject(schemas.query, 'query')),
  ...(endpoint.headers === 'none'
    ? []
    : fixed(ofObject(endpoint.headers === 'access' ? AccessHeaders : TransportHeaders, 'header', spelt), endpoint))
]
