import type { Call, Handler, Reply } from '../http/call.ts'
import { reply } from '../http/call.ts'
import { signatureOf } from '../http/caller.ts'
import { accountOf } from '../niam/colleagues.ts'
import type { Training } from './handlers.ts'
import { NO_SEAT, NOT_ENDED } from './refusals.ts'

type OwnCall = Pick<Call<'myRun'>, 'caller' | 'at'>
const ownOf = ({ caller, at }: OwnCall) => ({ user: signatureOf(caller), at: at.toISOString() })
const myName = ({ caller }: OwnCall): string => accountOf(signatureOf(caller))?.name ?? caller.claims.name

const ownFeed = async ({ service: { store } }: Training, call: OwnCall): Promise<Reply> => {
  const { run } = await store.read('ownTraining', ownOf(call))
  return reply({ feed: run?.feed ?? [] })
}

export const viewMyRun =
  ({ service: { store }, runner }: Training): Handler<'myRun'> =>
  async (call) => {
    await runner.catchUp()
    return reply(await store.read('ownTraining', ownOf(call)))
  }

export const askOfficer =
  (training: Training): Handler<'askOfficer'> =>
  async (call) => {
    await training.service.store.write('askInTraining', { ...ownOf(call), text: call.body.text, name: myName(call) }, [])
    return ownFeed(training, call)
  }

export const tellOfficer =
  (training: Training): Handler<'tellOfficer'> =>
  async (call) => {
    await training.service.store.write('tellInTraining', { ...ownOf(call), ...call.body, name: myName(call) }, [
      call.entry({ kind: 'disclosure', subject: `told in training: ${call.body.outcome}` })
    ])
    return ownFeed(training, call)
  }

export const takeHint =
  (training: Training): Handler<'takeHint'> =>
  async (call) => {
    await training.service.store.write('takeOwnHint', ownOf(call), [])
    return ownFeed(training, call)
  }

export const finishOwnRun =
  (training: Training): Handler<'finishOwnRun'> =>
  async (call) => {
    await training.runner.catchUp()
    await training.service.store.write('finishOwnTraining', ownOf(call), [])
    await training.runner.carryOut({ queued: true, sessionsEnded: [] })
    return reply(await training.service.store.read('ownTraining', ownOf(call)))
  }

export const viewOwnDebrief =
  ({ service: { store } }: Training): Handler<'ownDebrief'> =>
  async (call) => {
    const debrief = await store.read('trainingDebrief', { ...call.params, user: signatureOf(call.caller), trainer: null })
    if (debrief === null) return NO_SEAT
    return debrief === 'goes-on' ? NOT_ENDED : reply(debrief)
  }
