import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import { now } from '../app/clock.ts'

/** A stop ends 15 minutes after it was set (records, workflow 1). Milliseconds. */
export const STOP_LASTS_MS = 15 * 60 * 1000

export interface Stop {
  readonly context: AccessContext
  /** ISO 8601. */
  readonly setAt: string
}
/** So many justifications are kept to compare with. */
const MOST_SAID = 100
/** What is known when the panel opens; the rest is asked. */
export type PartialStop = Partial<AccessContext>

const isOver = (stop: Stop, at: Date): boolean => at.getTime() - Date.parse(stop.setAt) >= STOP_LASTS_MS

/** The stop or task that every access belongs to: set once, inherited by what is opened inside it, by nothing else. */
export const useStop = defineStore('stop', () => {
  const stop = shallowRef<Stop | null>(null)
  const last = shallowRef<AccessContext | null>(null)
  /** Set while the panel stands open. Each opening has a number of its own: the panel begins anew with what was given. */
  const panel = ref<{
    readonly opening: number
    readonly given: PartialStop
    /** What it is asked for, where that is one task and no stop. */ readonly task: string | null
  } | null>(null)
  /** Justifications of the stops and tasks before, for the coach; in this page's memory alone, gone with it. */
  const said = shallowRef<readonly string[]>([])
  let openings = 0
  let waiting: ((context: AccessContext | null) => void)[] = []

  const current = computed(() => stop.value?.context ?? null)

  const note = ({ justification }: AccessContext): void => {
    said.value = [...said.value, justification].slice(-MOST_SAID)
  }
  const set = (context: AccessContext): void => {
    note(context)
    stop.value = { context, setAt: now().toISOString() }
    last.value = context
  }
  const clear = (): void => {
    stop.value = null
  }
  /** Ends a stop whose time is over. Called by the frame's tick and before every use. */
  const expire = (): void => {
    if (stop.value !== null && isOver(stop.value, now())) clear()
  }
  const restore = (kept: Stop | null): void => {
    stop.value = kept
    if (kept !== null) last.value = kept.context
    expire()
  }

  const answer = (context: AccessContext | null): void => {
    panel.value = null
    const asked = waiting
    waiting = []
    for (const resolve of asked) resolve(context)
  }
  /** Opens the panel with what is known. What waited at it before is given up: it was not asked for under this stop. */
  const open = (given: PartialStop, task: string | null): Promise<AccessContext | null> => {
    answer(null)
    openings += 1
    panel.value = { opening: openings, given, task }
    return new Promise((resolve) => waiting.push(resolve))
  }
  const openPanel = (given: PartialStop = {}): Promise<AccessContext | null> => open(given, null)
  /**
   * Why one thing alone is opened: a due item, a draft taken over. The stop that is set stands as it was, and nothing
   * but that thing inherits what is said here.
   */
  const askForTask = (task: string, given: PartialStop): Promise<AccessContext | null> => open(given, task)
  const complete = (context: AccessContext): void => {
    if (panel.value?.task == null) set(context)
    else note(context)
    answer(context)
  }
  const cancel = (): void => answer(null)

  /**
   * The stop to quote. Where none is set the panel opens at its first missing field.
   * @param given parts that a command line carried
   * @returns null where the operator left the panel with Esc: nothing may be asked of the server then
   */
  const requireStop = (given: PartialStop = {}): Promise<AccessContext | null> => {
    expire()
    return current.value !== null && Object.keys(given).length === 0 ? Promise.resolve(current.value) : openPanel(given)
  }

  return { stop, current, last, said, panel, set, clear, expire, restore, openPanel, askForTask, complete, cancel, requireStop }
})

/** As the store's own, for callers outside components. */
export const requireStop = (given: PartialStop = {}): Promise<AccessContext | null> => useStop().requireStop(given)
