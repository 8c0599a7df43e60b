import { ROLES } from '../../api/entitlements.ts'
import { mayBeWithheld } from '../../api/training.ts'
import type { TrainingRecord } from '../../api/training.ts'
import type { Handler, Reply } from '../http/call.ts'
import { reply } from '../http/call.ts'
import { signatureOf } from '../http/caller.ts'
import { accountHolds } from '../niam/colleagues.ts'
import { libraryOf, traineesOf } from './handlers.ts'
import type { Training } from './handlers.ts'
import { titledRecord } from './record.ts'
import { NOT_A_TRAINEE } from './refusals.ts'

/** Records of training, each with what its scenarios are called. */
const recordsOf = async (training: Training, users: readonly string[]): Promise<TrainingRecord[]> => {
  const { scenarios } = await libraryOf(training)
  const titles = new Map([...scenarios.values()].map(({ scenario: { id, title } }) => [id, title]))
  const records = await Promise.all(users.map((user) => training.service.store.read('trainingRecord', { user })))
  return records.map((record) => titledRecord(record, titles))
}
const recordReply = async (training: Training, user: string): Promise<Reply> => reply((await recordsOf(training, [user]))[0])

export const listTrainees =
  (training: Training): Handler<'trainees'> =>
  async (call) => {
    const { store } = training.service
    const inRun = new Set(await store.read('usersInTraining', undefined))
    const accounts = new Map(traineesOf(call).map((account) => [account.username, account]))
    const trainees = (await recordsOf(training, [...accounts.keys()])).flatMap((record) => {
      const account = accounts.get(record.user)
      return account === undefined
        ? []
        : [
            {
              ...record,
              roleLabel: ROLES[account.role].label,
              entitlements: ROLES[account.role].entitlements.filter(mayBeWithheld),
              takesChecks: accountHolds(account, 'incoming.work'),
              inRun: inRun.has(record.user)
            }
          ]
    })
    return reply({ trainees }, [call.entry({ kind: 'consultation', subject: `trainees: ${trainees.length}` })])
  }

export const withhold =
  (training: Training): Handler<'withhold'> =>
  async (call) => {
    const { service, ports } = training
    const { store } = service
    const { user } = call.params
    if (!traineesOf(call).some(({ username }) => username === user)) return NOT_A_TRAINEE([user])
    await store.write(
      'withholdEntitlements',
      { user, withheld: call.body.withheld, by: signatureOf(call.caller), at: call.at.toISOString() },
      [call.entry({ kind: 'alteration', subject: 'withhold' })]
    )
    ports.setWithheld(await store.read('withheldFromAll', undefined))
    return recordReply(training, user)
  }

export const viewOwnRecord =
  (training: Training): Handler<'ownTrainingRecord'> =>
  (call) =>
    recordReply(training, signatureOf(call.caller))
