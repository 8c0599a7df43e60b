import type { Bridge } from '../../../electron/contract/bridge.ts'

/** Input is told this often at most: the idle lock counts in minutes. Milliseconds. */
export const TOLD_EVERY_MS = 5_000

const KINDS = ['keydown', 'pointerdown', 'wheel'] as const

interface Told {
  readonly bridge: Pick<Bridge, 'call'>
  /** Whether somebody is signed in, and whether the session warns: then every key counts at once. */
  readonly session: () => 'open' | 'warning' | 'shut'
  readonly now: () => number
}

/**
 * Tells main that the operator is there, from real input alone: what a script makes is not trusted (H40).
 * @returns stops it
 */
export const tellInput = (target: Window, { bridge, session, now }: Told): (() => void) => {
  let told = Number.NEGATIVE_INFINITY
  const onInput = (event: Event): void => {
    const state = session()
    if (!event.isTrusted || state === 'shut') return
    if (state === 'open' && now() - told < TOLD_EVERY_MS) return
    told = now()
    void bridge.call('session.input', {})
  }
  for (const kind of KINDS) target.addEventListener(kind, onInput, { capture: true, passive: true })
  return () => KINDS.forEach((kind) => target.removeEventListener(kind, onInput, { capture: true }))
}
