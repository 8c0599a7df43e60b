import { ENDPOINT_SCHEMAS } from '../../api/endpoint-schemas.ts'
import type { EndpointSchemas } from '../../api/endpoint-schemas/endpoint-schema.ts'
import { ENDPOINTS } from '../../api/endpoints.ts'
import type { Endpoint, EndpointName } from '../../api/endpoints.ts'
import { ENTITLEMENTS } from '../../api/entitlements.ts'
import { ProblemDocumentSchema } from '../../api/problems.ts'
import { jsonSchema } from './json-schema.ts'
import { parametersOf } from './parameters.ts'

const PROBLEM = {
  description: 'Refused: a problem document',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
}

const REFUSALS: Readonly<Record<string, readonly number[]>> = {
  none: [400, 401, 403, 413, 429],
  transport: [400, 401, 403, 404, 409, 413, 422],
  access: [400, 401, 403, 404, 409, 413, 422]
}

const tagOf = (path: string): string => path.split('/')[1] ?? ''

const operationOf = (name: EndpointName, endpoint: Endpoint, schemas: EndpointSchemas): object => ({
  operationId: name,
  summary: endpoint.summary,
  tags: [tagOf(endpoint.path)],
  description: [
    `Action code: ${endpoint.actionCode}.`,
    endpoint.entitlement === null ? '' : `Entitlement: ${endpoint.entitlement} (${ENTITLEMENTS[endpoint.entitlement]}).`,
    endpoint.success === 202 && schemas.response !== undefined ? 'Follow a request id with GET /person-services/v1/status/{requestId}.' : ''
  ]
    .filter((sentence) => sentence !== '')
    .join(' '),
  ...(endpoint.headers === 'none' ? { security: [] } : {}),
  parameters: parametersOf(endpoint, schemas),
  ...(schemas.upload === undefined
    ? {}
    : {
        requestBody: {
          required: true,
          content: Object.fromEntries(schemas.upload.types.map((type) => [type, { schema: { type: 'string' } }]))
        }
      }),
  ...(schemas.body === undefined
    ? {}
    : {
        requestBody: {
          required: true,
          content: {
            [schemas.form === true ? 'application/x-www-form-urlencoded' : 'application/json']: { schema: jsonSchema(schemas.body) }
          }
        }
      }),
  responses: {
    [endpoint.success]: {
      description: 'Done',
      ...(schemas.response === undefined
        ? {}
        : { content: { [schemas.stream === true ? 'text/event-stream' : 'application/json']: { schema: jsonSchema(schemas.response) } } })
    },
    ...Object.fromEntries(
      (endpoint.path === '/health' || endpoint.path === '/openapi.json' ? [] : (REFUSALS[endpoint.headers] ?? [])).map((status) => [
        status,
        PROBLEM
      ])
    ),
    '500': PROBLEM
  }
})

/** The published contract as OpenAPI 3.1, derived from the endpoint table and its schemas. */
export const openApiDocument = () => {
  const paths: Record<string, Record<string, object>> = {}
  for (const name of Object.keys(ENDPOINTS) as EndpointName[]) {
    const endpoint: Endpoint = ENDPOINTS[name]
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(name, endpoint, ENDPOINT_SCHEMAS[name]) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'LEDS Workstation mock service',
      version: '1.0.0',
      description:
        'Police record services in the style of LEDS, with synthetic data only. Independent work from public documents; no Home Office product.',
      license: { name: 'MIT', identifier: 'MIT' }
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    paths,
    components: {
      schemas: { Problem: jsonSchema(ProblemDocumentSchema) },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'An access token of /niam/token.' } }
    }
  }
}
