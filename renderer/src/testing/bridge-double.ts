import type { Bridge } from '../../../electron/contract/bridge.ts'
import type { CallInput, CallName, CallOutput } from '../../../electron/contract/calls.ts'
import type { BridgeEvent } from '../../../electron/contract/events.ts'
import { failure, success, type Result } from '../../../electron/contract/result.ts'

type Answers = { readonly [N in CallName]?: (input: CallInput<N>) => Result<CallOutput<N>> }

export interface BridgeDouble extends Bridge {
  /** Every call made, in order. */
  readonly made: readonly { readonly call: CallName; readonly input: unknown }[]
  tell(event: BridgeEvent): void
}

/** A bridge for unit tests: answers what it is given answers for, refuses the rest, remembers every call. */
export const bridgeDouble = (answers: Answers = {}): BridgeDouble => {
  const made: { call: CallName; input: unknown }[] = []
  const listeners = new Set<(event: BridgeEvent) => void>()
  return {
    made,
    async call(call, input) {
      made.push({ call, input })
      const answer = answers[call]
      return answer === undefined
        ? failure({ kind: 'unknown-call', message: `No answer for ${call}.`, errors: [], ref: 'TEST' })
        : answer(input)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell: (event) => listeners.forEach((listener) => listener(event))
  }
}
export { success }
