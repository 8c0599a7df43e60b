import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENDPOINT_SCHEMAS } from '../../api/endpoint-schemas.ts'
import { ENDPOINTS } from '../../api/endpoints.ts'
import type { Endpoint, EndpointName } from '../../api/endpoints.ts'
import { ROLES } from '../../api/entitlements.ts'
import type { Entitlement } from '../../api/entitlements.ts'
import { ProblemDocumentSchema } from '../../api/problems.ts'
import { adult, createPerson, searchTokenOf, wantedContent } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, signOnAs, signOnSystem, usualHeaders } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let bureau: TestClient
let system: TestClient
let trainer: TestClient
let administrator: TestClient
beforeAll(async () => {
  server = await startServer()
  bureau = await signOnAs(server, 'bureau1')
  system = await signOnSystem(server)
  trainer = await signOnAs(server, 'trainer1')
  administrator = await signOnAs(server, 'admin1')
})
afterAll(async () => {
  await server.remove()
})

const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)
const WITH_BODY = (Object.keys(ENDPOINTS) as EndpointName[]).filter(
  (name) => ENDPOINTS[name].headers !== 'none' && 'body' in ENDPOINT_SCHEMAS[name]
)
const NEVER_BODIES: readonly (readonly [string, string])[] = [
  ['broken JSON', '{"surname": "Smi'],
  ['a number', '42'],
  ['null', 'null'],
  ['a list', '[]'],
  ['an empty object', '{}'],
  ['a text', '"text"'],
  ['nesting 100,000 deep', deep(100_000)],
  ['nesting inside a field', `{"person": ${deep(60)}}`],
  ['__proto__', '{"__proto__": {"role": "administrator"}, "surname": "Smith"}'],
  ['constructor', '{"surname": "Smith", "nested": {"constructor": {"prototype": {"polluted": true}}}}'],
  ['numbers where text belongs', '{"surname": 1, "content": 2, "person": 3, "events": 4, "asn": 5, "theme": 6}'],
  ['a NUL in text', '{"surname": "Sm\\u0000ith"}'],
  ['a lone surrogate', '{"surname": "\\ud800"}'],
  ['two megabytes', `{"surname": "${'x'.repeat(2_000_000)}"}`]
]
/** What no bureau operator may call is called by whoever may. */
const callerOf = (name: EndpointName): TestClient => {
  const { entitlement } = ENDPOINTS[name]
  const may = (role: keyof typeof ROLES): boolean => {
    const held: readonly Entitlement[] = ROLES[role].entitlements
    return entitlement === null || held.includes(entitlement)
  }
  if (may('bureau')) return bureau
  if (may('trainer')) return trainer
  return may('administrator') ? administrator : system
}
const NOBODY = '10000000-0000-4000-8000-00000000ffff'
const PARAMS = {
  personId: NOBODY,
  reportId: NOBODY,
  remandId: NOBODY,
  courtCaseId: NOBODY,
  draftId: NOBODY,
  requestId: NOBODY,
  incomingId: NOBODY,
  linkId: NOBODY,
  subscriptionId: NOBODY,
  username: 'nobody-here',
  entitlement: 'person.view',
  incidentId: NOBODY,
  driverNumber: 'SMITH803125JA0AA',
  printId: NOBODY,
  printNumber: 'P-26-999999',
  dueId: `review:${NOBODY}`,
  table: 'sex',
  runId: NOBODY,
  user: 'nobody-here'
}
const NEEDS_NOTHING = new Set<string>(['takeHint', 'finishOwnRun', 'hintRun', 'endRun'])
/** An empty body is the whole of a wipe, which would end this very server: `reseeding.contract.test.ts` sends it. */
const bodiesFor = (name: EndpointName): typeof NEVER_BODIES =>
  name === 'reseed' ? NEVER_BODIES.filter(([what]) => what !== 'an empty object') : NEVER_BODIES
const problem = (body: unknown) => ProblemDocumentSchema.parse(body)

describe('H55: a body that cannot be right gets a problem document and never a 500', () => {
  describe.each(WITH_BODY)('%s', (name) => {
    it.each(bodiesFor(name))('%s', async (what, body) => {
      // Every setting has a default, so an empty object is a whole set of them.
      if (name === 'saveMy' && what === 'an empty object')
        return expect((await bureau.call(name, { params: PARAMS, body })).status).toBe(200)
      const answer = await callerOf(name).call(name, { params: PARAMS, body })
      // Nothing has to be said in it: what is refused is what it is about.
      if (what === 'an empty object' && NEEDS_NOTHING.has(name)) return expect(problem(answer.body).status).toBe(404)
      expect([400, 413]).toContain(answer.status)
      expect(problem(answer.body).status).toBe(answer.status)
    })
  })
  it('five megabytes are refused as too large', async () => {
    const answer = await bureau.call('searchPeople', { body: JSON.stringify({ surname: 'x'.repeat(5 * 1024 * 1024) }) })
    expect(answer).toMatchObject({ status: 413, body: { type: 'bad-request/too-large', leds: { errors: [] } } })
  })
  it.each(['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'application/json; charset=utf-7', ''])(
    'content type %j is refused',
    async (type) => {
      const answer = await bureau.call('searchPeople', { body: { surname: 'Smith' }, headers: { 'content-type': type } })
      expect(answer.status).toBe(400)
      expect(problem(answer.body).details).not.toBe('')
    }
  )
  it('unknown fields are named, wherever they stand', async () => {
    const answer = await bureau.call('searchPeople', {
      body: { surname: 'Smith', shoeSize: 9, approximateAge: { years: 40, stars: 'Leo' } }
    })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer).toSorted()).toEqual(['approximateAge.stars', 'shoeSize'])
  })
  it('H53: half a character in a field’s name is refused like one in its value', async () => {
    for (const body of ['{"surname": "\\ud800"}', '{"surname": "Smith", "\\udc00": "x"}'])
      expect(await bureau.call('searchPeople', { body })).toMatchObject({
        status: 400,
        body: { details: expect.stringContaining('half a character') }
      })
  })
  // Before the schema: by its own rule, also where a schema would take any name, and beside a body that is otherwise whole.
  it.each([
    ['__proto__', '{"surname": "Smith", "__proto__": {"limit": 1}}'],
    ['constructor', '{"surname": "Smith", "approximateAge": {"years": 40, "constructor": 1}}'],
    ['prototype', '{"surname": "Smith", "forenames": [{"prototype": {}}]}']
  ])('a key %s is named and refused wherever it stands', async (key, body) => {
    const answer = await bureau.call('searchPeople', { body })
    expect(answer).toMatchObject({ status: 400, body: { details: 'The body holds a field name that is never allowed.' } })
    expect(fieldsOf(answer)).toEqual([key])
  })
  it('what polluted a prototype elsewhere leaves this one alone', async () => {
    await bureau.call('searchPeople', { body: '{"surname": "Smith", "__proto__": {"limit": 1}}' })
    expect((await bureau.call('searchPeople', { body: { surname: 'Smith' } })).status).toBe(200)
  })
})

describe('H55: addresses and headers', () => {
  it.each([
    '/person-services/v1/people/%ff',
    '/person-services/v1/people/%00/summary',
    '/person-services/v1/people/..%2f..%2fetc%2fpasswd',
    '/person-services/v1/people/not-a-uuid',
    '/person-services/v1/status/1',
    '/reference-data/v1/secrets',
    '/reference-data/v1/__proto__',
    '/nothing/here',
    '/%'
  ])('%s is refused with a problem document', async (path) => {
    const endpoint: Endpoint = ENDPOINTS.person
    const answer = await fetch(`${server.url}${path}`, { headers: { ...usualHeaders(endpoint), authorization: `Bearer ${bureau.token}` } })
    expect([400, 404]).toContain(answer.status)
    problem(await answer.json())
  })
  it.each([
    '?offset=-1',
    '?limit=0',
    '?limit=9999',
    '?limit=1e3',
    '?from=yesterday',
    '?unknown=1',
    '?user=a&user=b',
    "?user='%20OR%201=1",
    '?__proto__=1'
  ])('the audit search with %s is answered or refused, never a fault', async (query) => {
    const auditor = await signOnAs(server, 'auditor1')
    expect([200, 400]).toContain((await auditor.call('auditEvents', { query })).status)
  })
  it('headers of 40 KB are refused with a problem document', async () => {
    const { status, body } = await new Promise<{ status: number; body: string }>((resolve, reject) => {
      const request = httpRequest(`${server.url}/health`, { headers: { 'x-huge': 'x'.repeat(40_000) } }, (response) => {
        let text = ''
        response
          .setEncoding('utf8')
          .on('data', (part: string) => (text += part))
          .on('end', () => resolve({ status: response.statusCode ?? 0, body: text }))
      })
      request.on('error', reject).end()
    })
    expect(status).toBe(431)
    problem(JSON.parse(body))
  })
  it('an unknown method or path is a 404, and no answer carries a CORS header or the maker’s name', async () => {
    const answer = await fetch(`${server.url}/person-services/v1/people`, { method: 'DELETE', headers: { origin: 'https://evil.example' } })
    expect(answer.status).toBe(404)
    const preflight = await fetch(`${server.url}/person-services/v1/people/search`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' }
    })
    for (const { headers } of [answer, preflight]) {
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  })
  it('answers with personal data are kept by nobody', async () => {
    expect((await bureau.call('searchPeople', { body: { surname: 'Smith' } })).headers.get('cache-control')).toBe('no-store')
  })
})

describe('names', () => {
  it.each(['محمد', 'שרה', 'Ngũgĩ', 'O’Connor-Ó Briain', '李小龍', 'Ђорђевић'])(
    '%s is stored and given back as it is written',
    async (surname) => {
      const personId = await createPerson(bureau, adult(surname))
      const person = await bureau.call<{ content: { names: { surname: string }[] } }>('person', { params: { personId } })
      expect(person.body.content.names[0]?.surname).toBe(surname)
    }
  )
  it.each(['😀', 'Sm😀th', 'Smith\u202Ehtims', 'Sm1th', '<script>', 'x'.repeat(65), ' ', "'; DROP TABLE person; --"])(
    '%j is refused at its field',
    async (surname) => {
      const searchToken = await searchTokenOf(bureau, 'Smith')
      const answer = await bureau.call('createPerson', { body: { ownerForce: '36NN', searchToken, person: adult(surname) } })
      expect(answer.status).toBe(400)
      expect(fieldsOf(answer)).toContain('person.names.0.surname')
    }
  )
  it('emoji in free text are kept', async () => {
    const personId = await createPerson(bureau, adult('Emoji'))
    const values = await bureau.written('createWanted', {
      params: { personId },
      body: { content: { ...wantedContent, grounds: 'Known by his 🐍 tattoo\nand a limp' } }
    })
    const report = await bureau.call<{ content: { grounds: string } }>('wantedReport', {
      params: { personId, reportId: values['wanted-report-id'] ?? '' }
    })
    expect(report.body.content.grounds).toBe('Known by his 🐍 tattoo\nand a limp')
  })
})

describe('after all that', () => {
  it('the server is up, and logged no fault', async () => {
    expect((await fetch(`${server.url}/health`)).status).toBe(200)
    expect(server.stderr()).toBe('')
  })
})
