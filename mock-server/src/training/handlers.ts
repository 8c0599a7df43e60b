import { randomUUID } from 'node:crypto'
import { ROLES } from '../../api/entitlements.ts'
import { forceOf } from '../../api/primitives.ts'
import { CRITICAL_FAULTS } from '../../api/training-marking.ts'
import type { ScenarioHeading } from '../../api/training.ts'
import type { Call, Handler, Reply } from '../http/call.ts'
import { reply } from '../http/call.ts'
import { signatureOf } from '../http/caller.ts'
import { accountHolds, accountOf, colleaguesHolding } from '../niam/colleagues.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { pointsOf } from './mark.ts'
import { NO_RUN, NO_SCENARIO, NO_SEAT, NOT_A_TRAINEE, NOT_ENDED } from './refusals.ts'
import type { HeldTrainingPorts } from './ports.ts'
import type { TrainingRunner } from './runner.ts'
import { readLibrary } from './scenario-library.ts'
import type { ScenarioLibrary } from './scenario-library.ts'
import type { Scenario } from './scenario-schema.ts'
import type { Which } from './seats.operation.ts'

export interface Training {
  readonly service: Service
  readonly runner: TrainingRunner
  readonly ports: HeldTrainingPorts
}

const libraryOf = ({ service: { clock } }: Training): Promise<ScenarioLibrary> => {
  const now = clock()
  return readLibrary({ today: calendarDay(now), now })
}

const headingOf = (scenario: Scenario): ScenarioHeading => ({
  scenarioId: scenario.id,
  title: scenario.title,
  brief: scenario.brief,
  level: scenario.level,
  minutes: scenario.minutes,
  points: pointsOf(scenario),
  passMark: scenario.passMark,
  hints: scenario.hints.length,
  injections: scenario.injections.map(({ id, title }) => ({ injectionId: id, title })),
  criticalFaults: [...new Set(scenario.expectations.flatMap(({ critical }) => (critical === undefined ? [] : [CRITICAL_FAULTS[critical]])))]
})

export const listScenarios =
  (training: Training): Handler<'scenarios'> =>
  async () => {
    const { scenarios, faulty } = await libraryOf(training)
    return reply({ scenarios: [...scenarios.values()].map(({ scenario }) => headingOf(scenario)), faulty })
  }

const traineesOf = (call: Pick<Call<'trainees'>, 'caller'>) =>
  colleaguesHolding('training.own', call.caller.claims.force).filter(({ username }) => username !== signatureOf(call.caller))

export const listTrainees =
  ({ service: { store } }: Training): Handler<'trainees'> =>
  async (call) => {
    const inRun = new Set(await store.read('usersInTraining', undefined))
    const trainees = await Promise.all(
      traineesOf(call).map(async ({ username, role }) => ({
        ...(await store.read('trainingRecord', { user: username })),
        roleLabel: ROLES[role].label,
        takesChecks: accountHolds({ username, role }, 'incoming.work'),
        inRun: inRun.has(username)
      }))
    )
    return reply({ trainees }, [call.entry({ kind: 'consultation', subject: `trainees: ${trainees.length}` })])
  }

export const withhold =
  ({ service: { store }, ports }: Training): Handler<'withhold'> =>
  async (call) => {
    const { user } = call.params
    if (!traineesOf(call).some(({ username }) => username === user)) return NOT_A_TRAINEE([user])
    await store.write(
      'withholdEntitlements',
      { user, withheld: call.body.withheld, by: signatureOf(call.caller), at: call.at.toISOString() },
      [call.entry({ kind: 'alteration', subject: 'withhold' })]
    )
    ports.setWithheld(await store.read('withheldFromAll', undefined))
    return reply(await store.read('trainingRecord', { user }))
  }

export const listRuns =
  ({ service: { store } }: Training): Handler<'runs'> =>
  async ({ caller }) =>
    reply({ runs: await store.read('trainingRuns', { trainer: signatureOf(caller) }) })

const roomReply = async ({ service: { store } }: Training, call: Pick<Call<'room'>, 'caller' | 'at'>, runId: string): Promise<Reply> => {
  const room = await store.read('trainingRoom', { runId, trainer: signatureOf(call.caller), at: call.at.toISOString() })
  return room === null ? NO_RUN : reply(room)
}

export const startRun =
  (training: Training): Handler<'startRun'> =>
  async (call) => {
    const { store } = training.service
    const { scenarioId, trainees, seed, passMark } = call.body
    const found = (await libraryOf(training)).scenarios.get(scenarioId)
    if (found === undefined) return NO_SCENARIO
    const may = new Map(traineesOf(call).map((account) => [account.username, account]))
    const others = trainees.filter(({ user }) => !may.has(user)).map(({ user }) => user)
    if (others.length > 0) return NOT_A_TRAINEE(others)
    const runId = randomUUID()
    const { scenario, raw } = found
    await store.write(
      'startTrainingRun',
      {
        runId,
        scenarioId,
        title: scenario.title,
        raw: raw.raw,
        trainer: signatureOf(call.caller),
        force: forceOf(call.caller.claims.force),
        seed: seed ?? null,
        passMark: passMark ?? scenario.passMark,
        seats: trainees.map(({ user, adjustments }) => {
          const account = may.get(user)
          return {
            user,
            station: account?.force ?? call.caller.claims.force,
            takesChecks: account !== undefined && accountHolds(account, 'incoming.work'),
            adjustments
          }
        }),
        at: call.at.toISOString()
      },
      [call.entry({ kind: 'collection', subject: 'start training run' })]
    )
    await training.runner.catchUp()
    return roomReply(training, call, runId)
  }

export const viewRoom =
  (training: Training): Handler<'room'> =>
  async (call) => {
    await training.runner.catchUp()
    return roomReply(training, call, call.params.runId)
  }

export const viewSeat =
  ({ service: { store }, runner }: Training): Handler<'seat'> =>
  async (call) => {
    await runner.catchUp()
    const seat = await store.read('trainingSeat', { ...call.params, trainer: signatureOf(call.caller), at: call.at.toISOString() })
    return seat === null ? NO_SEAT : reply(seat, [call.entry({ kind: 'consultation', subject: `trainee ${call.params.user} looked at` })])
  }

type ControlCall = Pick<Call<'endRun'>, 'params' | 'caller' | 'at' | 'entry'>
const whichOf = (call: ControlCall, user: string | undefined): Which => ({
  runId: call.params.runId,
  trainer: signatureOf(call.caller),
  user,
  at: call.at.toISOString()
})
const logged = (call: ControlCall) => [call.entry({ kind: 'alteration', subject: 'training run' })]

export const freezeRun =
  (training: Training): Handler<'freezeRun'> =>
  async (call) => {
    const { frozen, user } = call.body
    // What was due before the clock stops has happened.
    await training.runner.catchUp()
    await training.service.store.write('freezeTraining', { ...whichOf(call, user), frozen }, logged(call))
    return roomReply(training, call, call.params.runId)
  }

export const messageRun =
  (training: Training): Handler<'messageRun'> =>
  async (call) => {
    const { text, user } = call.body
    await training.service.store.write('messageTraining', { ...whichOf(call, user), text }, logged(call))
    return roomReply(training, call, call.params.runId)
  }

const injectionOf = ({ what }: Call<'injectRun'>['body']) => {
  switch (what.kind) {
    case 'injection':
      return { injectionId: what.injectionId }
    case 'fault':
      return {
        id: what.fault,
        title: what.fault,
        fault: what.fault === 'server-down' ? { kind: what.fault, seconds: what.seconds } : { kind: what.fault }
      }
    case 'call':
      return { id: 'call', title: `call of ${what.from}`, request: { from: what.from, text: what.text, speech: what.text } }
  }
}

export const injectRun =
  (training: Training): Handler<'injectRun'> =>
  async (call) => {
    const left = await training.service.store.write(
      'injectTraining',
      { ...whichOf(call, call.body.user), what: injectionOf(call.body) },
      logged(call)
    )
    await training.runner.carryOut(left)
    return roomReply(training, call, call.params.runId)
  }

export const answerQuestion =
  (training: Training): Handler<'answerQuestion'> =>
  async (call) => {
    const { user, question, text } = call.body
    await training.service.store.write('answerTraining', { ...whichOf(call, user), user, question, text }, logged(call))
    return roomReply(training, call, call.params.runId)
  }

export const hintRun =
  (training: Training): Handler<'hintRun'> =>
  async (call) => {
    await training.service.store.write('hintTraining', whichOf(call, call.body.user), logged(call))
    return roomReply(training, call, call.params.runId)
  }

export const endRun =
  (training: Training): Handler<'endRun'> =>
  async (call) => {
    await training.runner.catchUp()
    await training.service.store.write('endTraining', whichOf(call, call.body.user), logged(call))
    await training.runner.carryOut({ queued: true, sessionsEnded: [] })
    return roomReply(training, call, call.params.runId)
  }

export const viewDebrief =
  ({ service: { store }, runner }: Training): Handler<'debrief'> =>
  async (call) => {
    await runner.catchUp()
    const debrief = await store.read('trainingDebrief', { ...call.params, trainer: signatureOf(call.caller) })
    if (debrief === null) return NO_SEAT
    if (debrief === 'goes-on') return NOT_ENDED
    return reply(debrief, [call.entry({ kind: 'consultation', subject: `debrief of ${call.params.user}` })])
  }

export const signOff =
  ({ service: { store }, ports }: Training): Handler<'signOff'> =>
  async (call) => {
    const { signOff: signed } = await store.write(
      'signOffTraining',
      { ...call.params, ...call.body, trainer: signatureOf(call.caller), at: call.at.toISOString() },
      [call.entry({ kind: 'alteration', subject: 'sign-off' })]
    )
    ports.setWithheld(await store.read('withheldFromAll', undefined))
    return reply(signed)
  }

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

export const viewOwnRecord =
  ({ service: { store } }: Training): Handler<'ownTrainingRecord'> =>
  async (call) =>
    reply(await store.read('trainingRecord', { user: signatureOf(call.caller) }))
