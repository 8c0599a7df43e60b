import fc from 'fast-check'
import { EntitlementSchema } from '../../../../mock-server/api/entitlements.ts'
import { withBends } from '../../../../mock-server/src/testing/fuzz/bend.ts'
import { createKnownValues } from '../../../../mock-server/src/testing/fuzz/known-values.ts'
import { oddText, valuesOf } from '../../../../mock-server/src/testing/fuzz/shape.ts'
import { AppStateSchema } from '../../../contract/app.ts'
import { SESSION_STATES } from '../../../contract/call.ts'
import type { CallSpec, SessionState } from '../../../contract/call.ts'
import { CALLS } from '../../../contract/calls.ts'
import type { CallName } from '../../../contract/calls.ts'
import { PROBLEM_KINDS, success } from '../../../contract/result.ts'
import type { Result } from '../../../contract/result.ts'
import { silentLogger } from '../../logging/logger.ts'
import type { Standing } from '../../router/admission.ts'
import type { Handlers } from '../../router/handlers.ts'
import { createRouter } from '../../router/router.ts'
import { createManualClock } from '../manual-clock.ts'
import { numberedIds } from '../numbered-ids.ts'

interface BridgeCall {
  readonly envelope: unknown
  readonly trusted: boolean
  readonly standing: Standing
  /** What the handler does once it is reached: gives a value of its output or any other, throws, or is overtaken by another state. */
  readonly handler: { readonly does: 'answers' | 'throws' | 'is overtaken'; readonly value: unknown; readonly session: SessionState }
}

export interface Budget {
  readonly calls: number
  /** It ends then, however many were made. */
  readonly seconds: number
  readonly seed: number
}

export interface BridgeOutcome {
  readonly made: number
  /** How many reached their handler, and how many distinct calls those were. */
  readonly reached: number
  readonly callsReached: number
  readonly refused: number
  readonly faults: readonly string[]
}

const NAMES = Object.keys(CALLS) as CallName[]
const MOST_FAULTS = 20
const BATCH = 500
/** More than any call's limit is not made within a second of the test's clock. */
const BETWEEN_CALLS = 1_000

const standings: fc.Arbitrary<Standing> = fc.record({
  session: fc.constantFrom<SessionState>('active', 'active', 'active', ...SESSION_STATES),
  entitlements: fc.oneof(fc.constant(EntitlementSchema.options), fc.subarray(EntitlementSchema.options))
})

const callsOf = (name: CallName): fc.Arbitrary<BridgeCall> => {
  const { input, output }: CallSpec = CALLS[name]
  const known = createKnownValues()
  const envelope = fc.record({ call: fc.constant<unknown>(name), input: valuesOf(input, known) })
  return fc.record({
    envelope: fc.oneof(
      { arbitrary: envelope, weight: 4 },
      { arbitrary: withBends(envelope), weight: 4 },
      { arbitrary: fc.record({ call: fc.constant(name), input: fc.anything() }), weight: 1 },
      { arbitrary: fc.record({ call: oddText, input: fc.anything() }), weight: 1 },
      { arbitrary: fc.anything(), weight: 1 }
    ),
    trusted: fc.nat(9).map((how) => how > 0),
    standing: standings,
    handler: fc.record({
      does: fc.constantFrom('answers', 'answers', 'answers', 'throws', 'is overtaken'),
      value: fc.oneof(valuesOf(output, known), fc.anything()),
      session: fc.constantFrom(...SESSION_STATES)
    })
  })
}

const bridgeCalls = fc.oneof(...NAMES.map(callsOf))

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Told from the contract alone, apart from the router: whether this call may reach its handler. */
const mayReach = (name: CallName, { envelope, trusted, standing }: BridgeCall): boolean => {
  const spec: CallSpec = CALLS[name]
  if (!trusted || !isObject(envelope) || !('call' in envelope) || envelope.call !== name) return false
  if (Object.keys(envelope).some((key) => key !== 'call' && key !== 'input')) return false
  return (
    spec.states.includes(standing.session) &&
    (spec.entitlement === null || standing.entitlements.includes(spec.entitlement)) &&
    spec.input.safeParse('input' in envelope ? envelope.input : undefined).success
  )
}

const answerFault = (answer: Result<unknown>, name: CallName | undefined, session: SessionState): string | null => {
  if (!answer.ok)
    return PROBLEM_KINDS.includes(answer.problem.kind) && !/\bat \w+ \(|\.ts:\d+/.test(JSON.stringify(answer.problem))
      ? null
      : 'refused with no problem of the contract, or one that shows its inside'
  if (name === undefined) return 'answered, though no handler was reached'
  const spec: CallSpec = CALLS[name]
  if (spec.output !== AppStateSchema && !spec.states.includes(session)) return `answered while ${session}`
  return spec.output.safeParse(answer.value).success ? null : 'answered what the contract does not know'
}

/** SECURITY: H06 calls made from every call's own schema and bent, in every state, by every set of entitlements, at the real router. */
export const fuzzBridge = async ({ calls, seconds, seed }: Budget): Promise<BridgeOutcome> => {
  const clock = createManualClock()
  const faults: string[] = []
  const callsReached = new Set<CallName>()
  let current: BridgeCall | null = null
  let standing: Standing = { session: 'signed-out', entitlements: [] }
  let reachedNow: CallName | undefined
  let reached = 0
  let refused = 0

  const handlerOf = (name: CallName) => async (): Promise<Result<unknown>> => {
    reachedNow = name
    if (current === null) return success({})
    if (!mayReach(name, current))
      faults.push(`${name} was let through: ${JSON.stringify({ ...current, handler: undefined }).slice(0, 600)}`)
    if (current.handler.does === 'throws') throw new TypeError('SMITH at /secret/path.ts:1')
    if (current.handler.does === 'is overtaken') standing = { ...standing, session: current.handler.session }
    return success(current.handler.value)
  }
  const router = createRouter({
    // One handler for every name of the table: what each gives is judged by the router, as at run time.
    handlers: Object.fromEntries(NAMES.map((name) => [name, handlerOf(name)])) as unknown as Handlers,
    standing: () => standing,
    clock,
    newId: numberedIds(),
    log: silentLogger,
    refused: () => {
      refused += 1
    }
  })

  const until = Date.now() + seconds * 1000
  let made = 0
  for (let batch = 0; made < calls && Date.now() < until && faults.length < MOST_FAULTS; batch += 1)
    for (const call of fc.sample(bridgeCalls, { numRuns: Math.min(BATCH, calls - made), seed: seed + batch })) {
      current = call
      standing = call.standing
      reachedNow = undefined
      const answer = await router(call.envelope, { trusted: call.trusted, name: 'fuzz' }).catch((error: unknown) => {
        faults.push(`the router threw ${String(error)}`)
        return null
      })
      made += 1
      const through: CallName | undefined = reachedNow
      if (through !== undefined) {
        reached += 1
        callsReached.add(through)
      }
      const fault = answer === null ? null : answerFault(answer, through, standing.session)
      if (fault !== null) faults.push(`${through ?? 'a call'} ${fault}`)
      await clock.pass(BETWEEN_CALLS)
    }
  // What a bent envelope could have left behind for every object after it.
  if (['polluted', 'a', 'call', 'input'].some((key) => key in {})) faults.push('a prototype was changed')
  return { made, reached, callsReached: callsReached.size, refused, faults }
}
