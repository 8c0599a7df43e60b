import type { Express, Request, Response } from 'express'
import type { BeforeWork } from '../../api/before-work.ts'
import { ENDPOINT_SCHEMAS } from '../../api/endpoint-schemas.ts'
import { ENDPOINTS } from '../../api/endpoints.ts'
import type { Endpoint, EndpointName } from '../../api/endpoints.ts'
import { ENTITLEMENTS } from '../../api/entitlements.ts'
import type { Entitlement } from '../../api/entitlements.ts'
import { dayInWords } from '../moment.ts'
import { accountOf } from '../niam/account-book.ts'
import type { Service } from '../service.ts'
import { auditEntry } from './audit-entry.ts'
import type { Call, Handler, Reply } from './call.ts'
import { holds } from './caller.ts'
import type { Caller } from './caller.ts'
import { readJson } from './json-body.ts'
import { ledsHeaders } from './leds-headers.ts'
import { readableHeaders } from './readable-headers.ts'
import { refuse } from './refusal.ts'
import type { Refusal } from './refusal.ts'
import { schemaErrors } from './schema-errors.ts'
import { sendReply, sendRefusal } from './send.ts'
import { readUpload } from './upload.ts'
import type { UploadLimits } from './upload.ts'
import { asRefusal } from './store-refusal.ts'

const bearerOf = (request: Request): string | undefined => /^Bearer (\S{1,8000})$/i.exec(request.headers.authorization ?? '')?.[1]

const FIRST: Readonly<Record<BeforeWork, string>> = {
  password: 'Choose a password of your own first, in place of the one-time code.',
  procedures: 'Read and accept the operating procedures first.'
}

/** Says of an entitlement whose day is over that it was held, and who gives it again. */
const notHeld = ({ kind, claims }: Caller, entitlement: Entitlement): Refusal => {
  const held = kind === 'user' ? accountOf(claims.sub)?.held.find((each) => each.entitlement === entitlement) : undefined
  const details =
    held === undefined || held.until === null
      ? 'This account may not do this.'
      : `“${ENTITLEMENTS[entitlement]}” ended for your account on ${dayInWords(held.until)}, as nobody confirmed that you still need it. Ask an administrator to recertify it.`
  return refuse('forbidden/entitlement', details, [
    { errorDetailType: 'entitlement', message: `It needs the entitlement "${entitlement}".` }
  ])
}

const isRefusal = (value: object): value is Refusal => 'outcome' in value && value.outcome === 'refused'

/** Checks one part of the call (`params`, `query`, `body`) by its schema; parts without one are not read. */
const checked = (schemas: object, part: 'params' | 'query' | 'body', given: unknown): { readonly value: unknown } | Refusal => {
  const schema = (schemas as (typeof ENDPOINT_SCHEMAS)['searchPeople'])[part as 'body'] as
    (typeof ENDPOINT_SCHEMAS)['searchPeople']['body'] | undefined
  if (schema === undefined) return { value: undefined }
  const parsed = schema.safeParse(given)
  if (parsed.success) return { value: parsed.data }
  return refuse(
    part === 'params' ? 'bad-request/invalid-reference' : 'bad-request/invalid-body',
    'Some of what was sent is missing or not as it should be.',
    schemaErrors(parsed.error)
  )
}

/**
 * Puts one endpoint of the table on the wire: token, entitlement, headers, body, in this order; then the handler;
 * then its audit entries are on disk; then the reply leaves (H53). Every refusal is audited.
 */
export const serve = <N extends EndpointName>(app: Express, service: Service, name: N, handler: Handler<N>): void => {
  const endpoint: Endpoint = ENDPOINTS[name]
  const schemas = ENDPOINT_SCHEMAS[name]

  const carryOut = async (request: Request, response: Response, caller: Caller): Promise<Reply> => {
    const inTraining = service.training.refusalOf(caller, name)
    if (inTraining !== undefined) return inTraining
    // SECURITY: H50 the server checks the entitlement of every endpoint itself
    if (endpoint.entitlement !== null && !holds(caller, endpoint.entitlement)) return notHeld(caller, endpoint.entitlement)
    const before = caller.claims.beforeWork?.[0]
    // SECURITY: H50 nothing else answers until a one-time code is replaced and the operating procedures are accepted
    if (before !== undefined && endpoint.beforeWork !== true) return refuse('forbidden/before-work', FIRST[before])
    const headers = ledsHeaders(endpoint, readableHeaders(request.headers))
    if (isRefusal(headers)) return headers
    const params = checked(schemas, 'params', request.params)
    if (isRefusal(params)) return params
    const query = checked(schemas, 'query', request.query)
    if (isRefusal(query)) return query
    const upload: UploadLimits | undefined = 'upload' in schemas ? schemas.upload : undefined
    const read =
      upload !== undefined ? await readUpload(request, upload) : 'body' in schemas ? await readJson(request, response) : undefined
    if (read?.outcome === 'refused') return read
    const body = upload === undefined ? checked(schemas, 'body', read?.body) : { value: read?.body }
    if (isRefusal(body)) return body
    const call = {
      name,
      endpoint,
      caller,
      headers,
      params: params.value,
      query: query.value,
      body: body.value,
      path: request.path,
      at: service.clock(),
      entry: (what: Parameters<Call<N>['entry']>[0]) => auditEntry({ endpoint, caller, headers }, what)
    }
    return handler(call as unknown as Call<N>)
  }

  const method = endpoint.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'
  app[method](endpoint.path, async (request: Request, response: Response) => {
    const bearer = bearerOf(request)
    const caller = bearer === undefined ? undefined : await service.sessions.callerOf(bearer)
    const outcome =
      caller === undefined
        ? refuse(
            'unauthorised/token',
            bearer === undefined
              ? 'Sign on first: the call carries no access token.'
              : 'The access token is not valid or no longer valid. Sign on again.'
          )
        : await carryOut(request, response, caller).catch((error: unknown) => asRefusal(error, service.logger))
    if (outcome.outcome === 'refused') {
      const wrongs = outcome.errors.map(({ field, message }) => field ?? message).join(', ')
      const named =
        typeof request.params['personId'] === 'string' && /^[0-9a-f-]{36}$/i.test(request.params['personId'])
          ? request.params['personId']
          : null
      const concerned = outcome.personIds ?? [named]
      // SECURITY: H53 refused attempts stand in the log too
      await service.store.record(
        concerned.map((personId) =>
          auditEntry(
            { endpoint, caller, headers: readableHeaders(request.headers) },
            {
              kind: 'refusal',
              personId,
              subject: `${endpoint.method} ${request.path}${wrongs === '' ? '' : `: ${wrongs}`}`,
              result: outcome.type
            }
          )
        )
      )
      sendRefusal(response, outcome, request.path)
      return
    }
    // SECURITY: H53 the reply waits until its events are on disk
    if (outcome.audit.length > 0) await service.store.record(outcome.audit)
    if (outcome.outcome === 'replied') sendReply(response, outcome, endpoint.success)
    // HEAD has no body to write a stream into: left open, it would never be answered.
    else if (request.method === 'HEAD') response.status(endpoint.success).type('text/event-stream').end()
    else
      outcome.open({
        response,
        lastEventId: request.get('last-event-id'),
        stands: async () => bearer !== undefined && (await service.sessions.callerOf(bearer)) !== undefined
      })
  })
}
