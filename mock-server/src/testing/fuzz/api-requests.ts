import fc from 'fast-check'
import type { z } from 'zod'
import { ENDPOINT_SCHEMAS } from '../../../api/endpoint-schemas.ts'
import { ENDPOINTS } from '../../../api/endpoints.ts'
import type { Endpoint, EndpointName } from '../../../api/endpoints.ts'
import { usualHeaders } from '../test-client.ts'
import { withBends } from './bend.ts'
import type { KnownValues } from './known-values.ts'
import { oddText, valuesOf } from './shape.ts'

export interface FuzzRequest {
  readonly endpoint: EndpointName
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** Who asks: a place among those who may, or anybody, or nobody. */
  readonly asks: { readonly as: 'entitled' | 'anybody' | 'nobody' | 'stranger'; readonly which: number }
  readonly body: Buffer | null
}

/** What requests are made from besides the schemas. */
export interface Corpus {
  readonly known: KnownValues
  /** Bodies that the server took: bent, they come further than what is made up. */
  readonly taken: ReadonlyMap<EndpointName, readonly unknown[]>
  /** A request about the account of one who is signed on is about another in its place. */
  readonly accounts: { readonly signedOn: ReadonlySet<string>; readonly spare: readonly string[] }
}

interface Schemas {
  readonly response?: z.ZodType
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  readonly form?: true
  readonly upload?: { readonly types: readonly string[] }
}

const SCHEMAS: Readonly<Record<EndpointName, Schemas>> = ENDPOINT_SCHEMAS

const RAW = ['%ff', '%00', '%', '..', '..%2f..', '%2e%2e', '__proto__', '', 'a'.repeat(3_000)]
const spelt = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
/** Half a character cannot be written in an address. */
const inAddress = (value: unknown): string => encodeURIComponent(spelt(value).replaceAll(/\p{Surrogate}/gu, '?'))

/** Whoever disables the accounts that the campaign is signed on with is refused from then on, and finds nothing any more. */
const sparing =
  ({ signedOn, spare }: Corpus['accounts']) =>
  (name: string, value: unknown, which: number): unknown =>
    name === 'username' && signedOn.has(spelt(value).trim().toLowerCase()) ? spare[which % spare.length] : value

const paths = (path: string, params: fc.Arbitrary<unknown>, accounts: Corpus['accounts']): fc.Arbitrary<string> =>
  fc.tuple(params, fc.nat(19), fc.constantFrom(...RAW)).map(([given, how, raw]) => {
    const values = new Map(Object.entries(typeof given === 'object' && given !== null ? given : {}))
    const spared = sparing(accounts)
    return path.replaceAll(/:(\w+)/g, (_whole, name: string) =>
      how === 0 ? raw : inAddress(spared(name, values.get(name) ?? 'none', how))
    )
  })

const queries = (query: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc
    .tuple(query, fc.nat(19), fc.constantFrom('?a=1&a=2', '?__proto__[x]=1', '?%', '?limit[]=1', '?=', '?offset=%00'))
    .map(([given, how, raw]) => {
      if (how === 0) return raw
      if (typeof given !== 'object' || given === null) return ''
      const parts = Object.entries(given).map(([name, value]) => `${inAddress(name)}=${inAddress(value)}`)
      return parts.length === 0 ? '' : `?${parts.join('&')}`
    })

/** Header values that HTTP can carry: its bytes, without control characters. */
const carried = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('latin1')
    .replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '?')
    .slice(0, 2_000)

const BESIDES = [
  'x-leds-answers-request',
  'x-leds-child-reason',
  'last-event-id',
  'accept-language',
  'if-none-match',
  'origin',
  'x-forwarded-for',
  'range'
]
const ACCEPTED = { 'x-leds-child-reason': 'Welfare of the child' }

const headersOf = (endpoint: Endpoint, known: KnownValues): fc.Arbitrary<Record<string, string>> =>
  fc.tuple(fc.nat(19), fc.nat(), oddText, fc.constantFrom(...BESIDES), fc.nat(9)).map(([how, which, odd, besides, moreOf]) => {
    const usual: Record<string, string> = { ...usualHeaders(endpoint), ...(endpoint.headers === 'access' ? ACCEPTED : {}) }
    const names = Object.keys(usual)
    const name = names[which % names.length] ?? 'accept'
    const more = moreOf < 2 ? { [besides]: carried(String(known.of('requestId', which) ?? odd)) } : {}
    if (how === 0) return { ...Object.fromEntries(Object.entries(usual).filter(([key]) => key !== name)), ...more }
    return how === 1 ? { ...usual, [name]: carried(odd), ...more } : { ...usual, ...more }
  })

const NOT_UTF8 = Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])
const TYPES = [
  'text/plain',
  'application/xml',
  'application/json; charset=utf-16',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  ''
]
const ENCODINGS = ['gzip', 'br', 'deflate', 'x-none']

interface Body {
  readonly bytes: Buffer | null
  readonly headers: Readonly<Record<string, string>>
}

const written = (value: unknown, form: boolean): Buffer => {
  if (!form || typeof value !== 'object' || value === null) return Buffer.from(JSON.stringify(value))
  return Buffer.from(
    Object.entries(value)
      .map(([name, one]) => `${inAddress(name)}=${inAddress(one)}`)
      .join('&')
  )
}

const bodiesOf = ({ body, form, upload }: Schemas, { known, taken }: Corpus, name: EndpointName): fc.Arbitrary<Body> => {
  if (body === undefined && upload === undefined)
    return fc
      .nat(19)
      .map((how) =>
        how === 0 ? { bytes: Buffer.from('{}'), headers: { 'content-type': 'application/json' } } : { bytes: null, headers: {} }
      )
  const types = upload?.types ?? [form === true ? 'application/x-www-form-urlencoded' : 'application/json']
  const examples = taken.get(name)
  const values =
    body === undefined
      ? fc.string({ maxLength: 400 })
      : withBends(
          examples === undefined
            ? valuesOf(body, known)
            : fc.oneof(valuesOf(body, known), { arbitrary: fc.constantFrom(...examples), weight: 3 })
        )
  return fc
    .tuple(values, fc.nat(39), fc.constantFrom(...types), fc.constantFrom(...TYPES), fc.constantFrom(...ENCODINGS))
    .map(([value, how, type, otherType, encoding]) => {
      const bytes = upload === undefined ? written(value, form === true) : Buffer.from(spelt(value))
      const headers = { 'content-type': type }
      switch (how) {
        case 0:
          return { bytes: bytes.subarray(0, Math.floor(bytes.length / 2)), headers }
        case 1:
          return { bytes: NOT_UTF8, headers }
        case 2:
          return { bytes, headers: { 'content-type': otherType } }
        case 3:
          return { bytes, headers: { ...headers, 'content-encoding': encoding } }
        case 4:
          return { bytes: Buffer.from('['.repeat(20_000)), headers }
        case 5:
          return { bytes: null, headers }
        default:
          return { bytes, headers }
      }
    })
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'SEARCH']
const ASKING = [...Array.from({ length: 16 }, () => 'entitled' as const), 'anybody', 'anybody', 'nobody', 'stranger'] as const

const OUTSIDE = ['nobody', 'stranger'] as const
/** Whoever may ask for it ends every session and the store itself: it is asked for by those alone who may not. */
const ENDS_ALL: ReadonlySet<EndpointName> = new Set(['reseed'])

/** Requests to one endpoint of the contract: made from its own schema, then bent. */
export const requestsTo = (name: EndpointName, corpus: Corpus): fc.Arbitrary<FuzzRequest> => {
  const { known } = corpus
  const endpoint: Endpoint = ENDPOINTS[name]
  const schemas: Schemas = SCHEMAS[name]
  const none = fc.constant<unknown>({})
  return fc
    .record({
      path: paths(endpoint.path, schemas.params === undefined ? none : valuesOf(schemas.params, known), corpus.accounts),
      query: queries(schemas.query === undefined ? none : withBends(valuesOf(schemas.query, known))),
      headers: headersOf(endpoint, known),
      body: bodiesOf(schemas, corpus, name),
      asks: fc.record({ as: fc.constantFrom(...(ENDS_ALL.has(name) ? OUTSIDE : ASKING)), which: fc.nat() }),
      method: fc.oneof(
        { arbitrary: fc.constant(endpoint.method as string), weight: 19 },
        { arbitrary: fc.constantFrom(...METHODS), weight: 1 }
      )
    })
    .map(({ path, query, headers, body, asks, method }) => ({
      endpoint: name,
      method,
      path: `${path === '' ? '/' : path}${query}`,
      headers: { ...headers, ...body.headers },
      asks,
      body: body.bytes
    }))
}

/** To every endpoint. */
export const apiRequests = (corpus: Corpus): fc.Arbitrary<FuzzRequest> =>
  fc.oneof(...(Object.keys(ENDPOINTS) as EndpointName[]).map((name) => requestsTo(name, corpus)))
