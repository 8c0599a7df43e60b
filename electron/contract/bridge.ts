import type { CallInput, CallName, CallOutput } from './calls.ts'
import type { BridgeEvent } from './events.ts'
import type { Result } from './result.ts'

/** The one channel for calls, the one for events (H06). */
export const CALL_CHANNEL = 'leds:call'
export const EVENT_CHANNEL = 'leds:event'

/** The preload's own call, answered by the shell alone: a selection was made or changed on the page (H22). */
export const SELECTION_CALL = 'shell.selection'

/** What goes over the channel: the call's name is in the envelope, so that main sees unknown names too. */
export interface Envelope {
  readonly call: string
  readonly input: unknown
}

/** What the preload (or the loopback adapter) puts at `window.leds`. */
export interface Bridge {
  call<N extends CallName>(call: N, input: CallInput<N>): Promise<Result<CallOutput<N>>>
  /** @returns a function that stops the listening */
  listen(listener: (event: BridgeEvent) => void): () => void
}
