import type { Bridge } from '../bridge.ts'
import { CALLS } from '../calls.ts'
import type { CallName, CallOutput, ParsedCallInput } from '../calls.ts'
import type { BridgeEvent } from '../events.ts'
import type { Problem, Result } from '../result.ts'
import { failure } from '../result.ts'

/** What the double gives for a call: a Result, or what makes one of the parsed input. */
export type Answers = {
  readonly [N in CallName]?: Result<CallOutput<N>> | ((input: ParsedCallInput<N>) => Result<CallOutput<N>> | Promise<Result<CallOutput<N>>>)
}

export interface BridgeDouble extends Bridge {
  /** Every call that was made, in order, as it came in. */
  readonly calls: readonly { readonly call: CallName; readonly input: unknown }[]
  /** Tells the listeners something, as main would. */
  tell(event: BridgeEvent): void
}

/** A problem as the workstation words it, for answers and expectations. */
export const problemDouble = (kind: Problem['kind'], message: string, errors: Problem['errors'] = []): Result<never> =>
  failure({ kind, message, errors, ref: 'TEST' })

/**
 * A bridge without a workstation, for tests of the renderer. Input and output are parsed by the contract's own
 * schemas, so that a test cannot pass with what the workstation would refuse.
 */
export const createBridgeDouble = (answers: Answers = {}): BridgeDouble => {
  const calls: { call: CallName; input: unknown }[] = []
  const listeners = new Set<(event: BridgeEvent) => void>()
  const answered = async (name: CallName, input: unknown): Promise<Result<unknown>> => {
    calls.push({ call: name, input })
    const { input: inputSchema, output: outputSchema } = CALLS[name]
    const parsed = inputSchema.safeParse(input)
    if (!parsed.success)
      return problemDouble(
        'invalid',
        `The input of ${name} does not hold.`,
        parsed.error.issues.map(({ path, message }) => ({ field: path.map(String).join('.'), message }))
      )
    // Answers are paired with their names by their type.
    const answer = answers[name] as Result<unknown> | ((input: unknown) => Result<unknown> | Promise<Result<unknown>>) | undefined
    if (answer === undefined) return problemDouble('fault', `The double has no answer for ${name}.`)
    const result = typeof answer === 'function' ? await answer(parsed.data) : answer
    return result.ok ? { ok: true, value: outputSchema.parse(result.value) } : result
  }
  return {
    calls,
    call: <N extends CallName>(name: N, input: unknown) => answered(name, input) as Promise<Result<CallOutput<N>>>,
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell: (event) => {
      for (const listener of listeners) listener(event)
    }
  }
}
