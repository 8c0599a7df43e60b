import { success } from '../../contract/result.ts'
import type { Rooms } from './rooms.ts'
import type { TrainingGround, TrainingHandlers } from './training-way.ts'

/** Joining and leaving change the server that is worked with; all else goes to it. */
export const trainingHandlers =
  (rooms: Rooms) =>
  ({ desk, state }: TrainingGround): TrainingHandlers => ({
    'training.join': async (room) => {
      const joined = await rooms.join(room)
      return joined.ok ? success(state()) : joined
    },
    'training.leave': async () => {
      rooms.leave()
      return success(state())
    },
    'training.hosting': () => desk().call('hosting', {}),
    'training.openHosting': () => desk().call('openHosting', {}),
    'training.closeHosting': () => desk().call('closeHosting', {}),
    'training.joinCodes': (codes) => desk().call('joinCodes', { body: codes })
  })
