import type { Clock } from '../clock.ts'
import type { LedsClient } from '../leds/leds-client.ts'

/** Asks for one user whether something they watch has changed, while they work here. */
export interface AlertWatch {
  unread(): number
  /** Somebody works here: asked now, and from time to time what no stream tells: that an alert was read elsewhere. */
  start(): void
  /** Asks now: something was read, or the stream told of something. */
  look(): Promise<void>
  /** Lock, sign-out: nothing is asked any more. */
  stop(): void
}

export interface AlertWatchDependencies {
  readonly call: LedsClient
  readonly clock: Clock
  readonly changed: (unread: number) => void
  /** Alerts that no workstation of this user has told of: each is handed here once. */
  readonly arrived: (count: number) => void
}

/** Milliseconds. */
export const LOOK_EVERY_MS = 60_000

/** H25: generic, whatever it is about: a notification stands on the screen of whoever passes by. */
export const notificationText = (count: number): string => `LEDS: ${count} new ${count === 1 ? 'alert' : 'alerts'}`

export const createAlertWatch = ({ call, clock, changed, arrived }: AlertWatchDependencies): AlertWatch => {
  let unread = 0
  let running = false
  let cancel = (): void => undefined
  const isRunning = (): boolean => running

  const take = (now: number): void => {
    if (now === unread) return
    unread = now
    changed(unread)
  }
  const ask = async (): Promise<void> => {
    const answer = await call('alertCount', {})
    if (!answer.ok || !isRunning()) return
    take(answer.value.unread)
    if (answer.value.untold === 0) return
    // The server moves its cursor and counts in one step: of two workstations, and over any restart, one tells.
    const told = await call('alertsTold', {})
    if (told.ok && told.value.untold > 0 && isRunning()) arrived(told.value.untold)
  }
  let asking: Promise<void> | null = null
  let again = false
  const wanted = (): boolean => again
  const askWhileWanted = async (): Promise<void> => {
    do {
      again = false
      await ask()
    } while (wanted())
  }
  /** Ten that come at once are asked about once more, not ten times. */
  const look = (): Promise<void> => {
    again = true
    asking ??= askWhileWanted().finally(() => {
      asking = null
    })
    return asking
  }
  const lookLater = (): void => {
    cancel()
    if (running) cancel = clock.after(LOOK_EVERY_MS, () => void look().finally(lookLater))
  }
  return {
    unread: () => unread,
    look,
    start: () => {
      if (running) return
      running = true
      void look().finally(lookLater)
    },
    stop: () => {
      running = false
      cancel()
    }
  }
}
