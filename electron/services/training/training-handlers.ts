import { success } from '../../contract/result.ts'
import type { Rooms } from './rooms.ts'
import type { TrainingGround, TrainingHandlers } from './training-way.ts'

/** Joining and leaving change the server that is worked with; all else goes to it. */
export const trainingHandlers =
  (rooms: Rooms) =>
  ({ desk, state, counted }: TrainingGround): TrainingHandlers => ({
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
    'training.joinCodes': (codes) => desk().call('joinCodes', { body: codes }),
    'training.scenarios': () => desk().call('scenarios', {}),
    'training.trainees': () => desk().call('trainees', {}),
    'training.withhold': ({ user, ...body }) => desk().call('withhold', { params: { user }, body }),
    'training.reseed': () => desk().call('reseed', { body: {} }),
    'training.runs': () => desk().call('runs', {}),
    'training.start': (run) => desk().call('startRun', { body: run }),
    'training.room': (run) => desk().call('room', { params: run }),
    'training.seat': (seat) => desk().call('seat', { params: seat }),
    'training.freeze': ({ runId, ...body }) => desk().call('freezeRun', { params: { runId }, body }),
    'training.message': ({ runId, ...body }) => desk().call('messageRun', { params: { runId }, body }),
    'training.inject': ({ runId, ...body }) => desk().call('injectRun', { params: { runId }, body }),
    'training.answer': ({ runId, ...body }) => desk().call('answerQuestion', { params: { runId }, body }),
    'training.giveHint': ({ runId, ...body }) => desk().call('hintRun', { params: { runId }, body }),
    'training.adjust': ({ runId, user, ...body }) => desk().call('adjustSeat', { params: { runId, user }, body }),
    'training.end': ({ runId, ...body }) => desk().call('endRun', { params: { runId }, body }),
    'training.debrief': (seat) => desk().call('debrief', { params: seat }),
    'training.signOff': ({ runId, user, ...body }) => desk().call('signOff', { params: { runId, user }, body }),
    'training.mine': () => desk().call('myRun', {}),
    'training.ask': (question) => desk().call('askOfficer', { body: question }),
    'training.tell': (told) => desk().call('tellOfficer', { body: told }),
    'training.takeHint': () => desk().call('takeHint', { body: {} }),
    'training.finish': () => desk().call('finishOwnRun', { body: {} }),
    'training.counted': async ({ keys, clicks }) => {
      counted(`keys ${keys}, clicks ${clicks}`)
      return success({})
    },
    'training.ownDebrief': (run) => desk().call('ownDebrief', { params: run }),
    'training.ownRecord': () => desk().call('ownTrainingRecord', {})
  })
