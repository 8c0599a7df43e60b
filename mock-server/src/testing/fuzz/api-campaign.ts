import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { ENDPOINTS } from '../../../api/endpoints.ts'
import type { Endpoint, EndpointName } from '../../../api/endpoints.ts'
import { ROLES } from '../../../api/entitlements.ts'
import type { Entitlement, Role } from '../../../api/entitlements.ts'
import { ACCOUNTS } from '../../niam/accounts.ts'
import { NODE, startServer } from '../start-server.ts'
import type { StartedServer } from '../start-server.ts'
import { clientWith, signOnAs, signOnSystem } from '../test-client.ts'
import { apiRequests } from './api-requests.ts'
import type { FuzzRequest } from './api-requests.ts'
import { createAsker } from './ask.ts'
import type { Asked } from './ask.ts'
import { sownCorpus } from './sown-corpus.ts'

export interface Budget {
  readonly requests: number
  /** It ends then, however many were sent. */
  readonly seconds: number
  readonly seed: number
}

export interface ApiOutcome {
  readonly sent: number
  readonly endpoints: number
  /** How many requests got each answer. */
  readonly statuses: ReadonlyMap<number, number>
  /** Endpoints that never gave what they are for, with how often they were asked. */
  readonly neverReached: readonly string[]
  /** What must not be; empty where all is well. */
  readonly faults: readonly string[]
}

const TOGETHER = 8
/** So many are made up at once: what their answers show is known to the next. */
const BATCH = 200
const PEOPLE = 300
const MOST_FAULTS = 20
const FIRST_FAULT = 500
const FIRST_ERROR = 400

/** The longest life that the server gives a token, and the age at which another is asked for. */
const TOKEN_SECONDS = 3_600
const RENEWED_AFTER_MS = 2_700_000

interface Signed {
  readonly who: string
  readonly role: Role
  readonly token: string | undefined
}
const signAllOn = async (server: StartedServer): Promise<readonly Signed[]> => [
  ...(await Promise.all(
    ACCOUNTS.map(async ({ username, role }) => ({ who: username, role, token: (await signOnAs(server, username)).token }))
  )),
  { who: 'a system', role: 'system', token: (await signOnSystem(server)).token }
]

const UNAUTHORISED = 401
/** @returns who was shut out on the way: what they sent from then on was refused at the door, and tried nothing */
const shutOut = async (server: StartedServer, signed: readonly Signed[]): Promise<readonly string[]> => {
  const answers = await Promise.all(signed.map(({ token }) => clientWith(server, token).call('my')))
  return signed.flatMap(({ who }, at) => (answers[at]?.status === UNAUTHORISED ? [`${who} was shut out on the way`] : []))
}

const tokenFor = ({ asks: { as, which }, endpoint }: FuzzRequest, signed: readonly Signed[]): string | undefined => {
  if (as === 'nobody') return undefined
  if (as === 'stranger') return `not-a-token-${which}`
  const { entitlement }: Endpoint = ENDPOINTS[endpoint]
  const may = signed.filter(({ role }) => {
    const held: readonly Entitlement[] = ROLES[role].entitlements
    return entitlement === null || held.includes(entitlement)
  })
  const among = as === 'anybody' || may.length === 0 ? signed : may
  return among[which % among.length]?.token
}

/** What only the inside of a server would say. */
const INSIDE = /node_modules|\.ts:\d+|SQLITE_|SqliteError|better-sqlite3|\bat \w+ \(/

const shown = ({ endpoint, method, path, body, asks }: FuzzRequest): string =>
  `${endpoint}: ${method} ${path.slice(0, 200)} as ${asks.as}, body ${body === null ? 'none' : body.toString('utf8').slice(0, 600)}`

const faultIn = (asked: Asked): string | null => {
  if (asked.state === 'failed') return asked.why
  if (asked.status >= FIRST_FAULT) return `answered ${asked.status} ${asked.text.slice(0, 300)}`
  return asked.status >= FIRST_ERROR && INSIDE.test(asked.text) ? `showed its inside: ${asked.text.slice(0, 300)}` : null
}

const learnt = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** After it: the process is there, logged no fault, ends as it should, and its audit log is whole and the one that was signed. */
const aftermath = async (server: StartedServer): Promise<readonly string[]> => {
  const up = await fetch(`${server.url}/health`).then(
    ({ status }) => status,
    () => 0
  )
  if (up !== 200) return [`the server is gone: ${server.stderr().slice(0, 2_000)}`]
  const logged = server.stderr()
  const code = await server.stop()
  const verify = resolve(import.meta.dirname, '../../audit/verify-log.ts')
  const { status, stdout, stderr } = spawnSync(NODE, [verify, join(server.folder, 'leds.sqlite')], { encoding: 'utf8' })
  return [
    ...(logged === '' ? [] : [`it logged: ${logged.slice(0, 2_000)}`]),
    ...(code === 0 ? [] : [`it ended with ${code}`]),
    ...(status === 0 ? [] : [`its audit log: ${stdout}${stderr}`])
  ]
}

/** SECURITY: H55 requests made from every endpoint's own schema and bent, over HTTP, at the real server in its own process. */
export const fuzzApi = async ({ requests, seconds, seed }: Budget): Promise<ApiOutcome> => {
  const server = await startServer({ people: PEOPLE, args: ['--token-seconds', String(TOKEN_SECONDS), '--requests', '24'] })
  const asker = createAsker(server.url, TOGETHER)
  const statuses = new Map<number, number>()
  const asked = new Map<EndpointName, number>()
  const reached = new Set<EndpointName>()
  const faults: string[] = []
  let sent = 0
  try {
    const corpus = await sownCorpus(server)
    const made = apiRequests(corpus)
    let signed = await signAllOn(server)
    let signedAt = Date.now()
    // From here: on a busy machine sowing alone can take longer than a short campaign may.
    const until = Date.now() + seconds * 1000
    const one = async (request: FuzzRequest): Promise<void> => {
      const answer = await asker.ask(request, tokenFor(request, signed))
      sent += 1
      asked.set(request.endpoint, (asked.get(request.endpoint) ?? 0) + 1)
      const fault = faultIn(answer)
      if (fault !== null) faults.push(`${fault}\n    ${shown(request)}`)
      if (answer.state === 'failed') return
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
      if (answer.status >= FIRST_ERROR || request.method !== ENDPOINTS[request.endpoint].method) return
      reached.add(request.endpoint)
      corpus.known.learn(learnt(answer.text))
    }
    const goesOn = (): boolean => sent < requests && Date.now() < until && faults.length < MOST_FAULTS
    for (let batch = 0; goesOn(); batch += 1) {
      const pending = fc.sample(made, { numRuns: Math.min(BATCH, requests - sent), seed: seed + batch })
      const worker = async (): Promise<void> => {
        for (let next = pending.pop(); next !== undefined && goesOn(); next = pending.pop()) await one(next)
      }
      await Promise.all(Array.from({ length: TOGETHER }, worker))
      if (Date.now() - signedAt < RENEWED_AFTER_MS) continue
      signed = await signAllOn(server)
      signedAt = Date.now()
    }
    asker.close()
    if (faults.length === 0) faults.push(...(await shutOut(server, signed)))
    faults.push(...(await aftermath(server)))
  } finally {
    asker.close()
    await server.remove()
  }
  return {
    sent,
    endpoints: asked.size,
    statuses,
    neverReached: [...asked].filter(([name]) => !reached.has(name)).map(([name, times]) => `${name} (${times})`),
    faults
  }
}
