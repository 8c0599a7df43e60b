import type { Entitlement } from '../../api/entitlements.ts'
import { refuse, wrong } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'

export const NO_RUN = refuse('not-found/record', 'You have no training run under this id. List your runs and choose one.', [
  { errorDetailType: 'not-found', message: 'Incorrect runId' }
])
export const NO_SEAT = refuse('not-found/record', 'This user has no place in this training run.', [
  { errorDetailType: 'not-found', message: 'Incorrect user' }
])
export const NOT_IN_A_RUN = refuse('not-found/record', 'You are in no training run that goes on. Your trainer starts one for you.')
export const NO_SCENARIO = refuse('bad-request/invalid-body', 'The run was not started: there is no such scenario.', [
  wrong('scenarioId', 'Choose a scenario from the list.')
])
export const NOT_A_TRAINEE = (users: readonly string[]): Refusal =>
  refuse('bad-request/invalid-body', 'The run was not started. Nothing was planted.', [
    wrong('trainees', `Choose users of your force who take part in training, not ${users.join(', ')}.`)
  ])
export const IN_ANOTHER_RUN = (users: readonly string[]): Refusal =>
  refuse('conflict/duplicate-exists', `The run was not started: ${users.join(', ')} is in another run. End that one first.`, [
    wrong('trainees', `In another run: ${users.join(', ')}.`)
  ])
export const SCENARIO_FAULTY = (title: string): Refusal =>
  refuse(
    'unprocessable/not-allowed',
    `The run was not started: the scenario ${title} cannot be read any more. List the scenarios to see why.`
  )
export const ALREADY_ENDED = refuse('unprocessable/not-allowed', 'This run has ended. Nothing more can be sent into it.')
export const NOT_ENDED = refuse('unprocessable/not-allowed', 'This run still goes on. End it first: its marks stand only then.')
export const NOT_RESEEDED = refuse(
  'unprocessable/not-allowed',
  'This server does not wipe its store: it is none of training, or its population is a large one. Nothing was changed. Start it again on another file.'
)
export const NO_HINT = refuse('unprocessable/maximum-limit-reached', 'This scenario has no further hint.')
export const NO_QUESTION = refuse('not-found/record', 'There is no such question of this trainee.', [
  wrong('question', 'Choose a question that waits.')
])
export const NO_CALL = refuse('not-found/record', 'No call or request of your run bears this number.', [
  wrong('number', 'Choose a call or request from the list.')
])
export const NO_INJECTION = refuse('bad-request/invalid-body', 'Nothing was sent: the scenario has no such injection.', [
  wrong('what.injectionId', 'Choose one of the scenario’s injections.')
])
/** What a trainee is answered while a scenario has the server down. */
export const DOWN_IN_TRAINING = refuse(
  'unavailable/shutting-down',
  'LEDS does not answer. What you typed is kept. Try again in a little while.'
)
export const withheldUntilTrained = (entitlement: Entitlement): Refusal =>
  refuse('forbidden/entitlement', 'This is withheld from your account until your training is signed off. My LEDS names the scenario.', [
    { errorDetailType: 'entitlement', message: `Withheld until trained: "${entitlement}".` }
  ])
