import type { CallName, CallOutput, ParsedCallInput } from '../../contract/calls.ts'
import type { Result } from '../../contract/result.ts'

export type Handler<N extends CallName> = (input: ParsedCallInput<N>) => Promise<Result<CallOutput<N>>>

/** One for every call of the contract: a call without its handler does not compile. */
export type Handlers = { readonly [N in CallName]: Handler<N> }
