import { randomUUID } from 'node:crypto'
import { forceOf } from '../../api/primitives.ts'
import { CRITICAL_FAULTS } from '../../api/training-marking.ts'
import type { ScenarioHeading } from '../../api/training.ts'
import type { Call, Handler, Reply } from '../http/call.ts'
import { reply } from '../http/call.ts'
import { signatureOf } from '../http/caller.ts'
import { accountHolds, colleaguesHolding } from '../niam/colleagues.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { pointsOf } from './mark.ts'
import { NO_RUN, NO_SCENARIO, NO_SEAT, NOT_A_TRAINEE, NOT_ENDED, NOT_RESEEDED } from './refusals.ts'
import type { HeldTrainingPorts } from './ports.ts'
import type { Reseeding } from './reseeding.ts'
import type { TrainingRunner } from './runner.ts'
import { readLibrary } from './scenario-library.ts'
import type { ScenarioLibrary } from './scenario-library.ts'
import type { Scenario } from './scenario-schema.ts'
import type { Which } from './seats.operation.ts'

export interface Training {
  readonly service: Service
  readonly runner: TrainingRunner
  readonly ports: HeldTrainingPorts
  /** Wipes the store and seeds it anew; undefined where this server does not. */
  readonly again: Reseeding['again'] | undefined
}

export const libraryOf = ({ service: { clock } }: Training): Promise<ScenarioLibrary> => {
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

export const traineesOf = (call: Pick<Call<'trainees'>, 'caller'>) =>
  colleaguesHolding('training.own', call.caller.claims.force).filter(({ username }) => username !== signatureOf(call.caller))

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

export const adjustSeat =
  (training: Training): Handler<'adjustSeat'> =>
  async (call) => {
    await training.service.store.write('adjustTraining', { ...whichOf(call, call.params.user), adjustments: call.body }, logged(call))
    return roomReply(training, call, call.params.runId)
  }

/** Everybody's session ends with the store; workstations stay enrolled, an open room open. */
export const reseedStore =
  ({ service: { store, clock }, again }: Training): Handler<'reseed'> =>
  async (call) => {
    if (again === undefined) return NOT_RESEEDED
    const { certificates } = await store.read('niamState', { now: clock().getTime() })
    const entry = call.entry({ kind: 'erasure', subject: 'training store wiped and seeded anew' })
    again({ certificates, entry })
    return reply({}, [entry])
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
