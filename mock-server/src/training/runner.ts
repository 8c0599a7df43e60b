import type { IncomingStreams } from '../incoming/stream.ts'
import type { Service } from '../service.ts'
import type { HeldTrainingPorts } from './ports.ts'
import type { ToDo } from './seats.operation.ts'

/** Lets runs go on. */
export interface TrainingRunner {
  /** Carries out what is due now; whoever asks about a run sees it. */
  catchUp(): Promise<void>
  /** Does outside the store what an operation has left to do there. */
  carryOut(left: ToDo): Promise<void>
  stop(): void
}

const LOOK_MS = 500

type Needs = Pick<Service, 'store' | 'sessions' | 'clock' | 'logger'>

/** Looks at every run twice a second, by the service's own clock. */
export const startTrainingRunner = (
  { store, sessions, clock, logger }: Needs,
  streams: Pick<IncomingStreams, 'wake'>,
  ports: HeldTrainingPorts
): TrainingRunner => {
  let playing: Promise<void> | undefined
  let next: Promise<void> | undefined
  let stopped = false
  const carryOut = async ({ queued, sessionsEnded }: ToDo): Promise<void> => {
    for (const user of sessionsEnded) await sessions.endAllOf(user)
    if (queued) streams.wake()
    ports.setDown(await store.read('trainingDown', undefined))
  }
  const play = async (): Promise<void> => {
    if (!(await store.read('trainingGoesOn', undefined))) return
    await carryOut(await store.write('playTraining', { at: clock().toISOString() }, []))
  }
  const begin = (): Promise<void> =>
    (playing = play().finally(() => {
      playing = undefined
    }))
  // One that goes on has looked at the clock already: what has come due since is carried out by the next, for all who wait.
  const catchUp = (): Promise<void> =>
    playing === undefined
      ? begin()
      : (next ??= playing
          .catch(() => undefined)
          .then(() => {
            next = undefined
            return begin()
          }))
  const timer = setInterval(() => {
    catchUp().catch((error: unknown) => {
      if (!stopped) logger.error({ err: error }, 'a training run could not go on')
    })
  }, LOOK_MS)
  timer.unref()
  return {
    catchUp,
    carryOut,
    stop: () => {
      stopped = true
      clearInterval(timer)
    }
  }
}
