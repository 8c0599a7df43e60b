import type { AppState } from '../../contract/app.ts'
import type { TrainingCall } from '../../contract/training.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'

export type TrainingHandlers = Pick<Handlers, TrainingCall>

export interface TrainingGround {
  readonly desk: () => Desk
  readonly state: () => AppState
  /** For the log: how many keys and clicks a run took. */
  readonly counted: (detail: string) => void
}

/** What a training build brings besides its sign-on; a live one has none of it. */
export interface TrainingWay {
  readonly handlers: (ground: TrainingGround) => TrainingHandlers
}
