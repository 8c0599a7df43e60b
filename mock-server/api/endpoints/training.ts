import type { Endpoint } from './endpoint.ts'

const RUN = '/training-services/v1/runs/:runId'
const trainer = { entitlement: 'training.run', headers: 'transport' } as const
const trainee = { entitlement: 'training.own', headers: 'transport' } as const

/** Training rooms: scenarios, runs, marking. Only a server of training has them. */
export const trainingEndpoints = {
  scenarios: {
    ...trainer,
    method: 'GET',
    path: '/training-services/v1/scenarios',
    summary: 'Scenarios that can be run, and what is wrong with files that cannot',
    actionCode: 'List Scenarios',
    success: 200
  },
  trainees: {
    ...trainer,
    method: 'GET',
    path: '/training-services/v1/trainees',
    summary: 'Users of the own force who can be given a place, with their records of training',
    actionCode: 'List Trainees',
    success: 200
  },
  withhold: {
    ...trainer,
    method: 'PUT',
    path: '/training-services/v1/trainees/:user/withheld',
    summary: 'Entitlements that a user does not hold until a scenario is passed and signed off',
    actionCode: 'Withhold Entitlements',
    success: 200
  },
  reseed: {
    ...trainer,
    method: 'POST',
    path: '/training-services/v1/store/wiped',
    summary: 'Wipe the training store and seed it anew: every session ends, workstations stay enrolled, an open room stays open',
    actionCode: 'Wipe Training Store',
    success: 202
  },
  runs: {
    ...trainer,
    method: 'GET',
    path: '/training-services/v1/runs',
    summary: 'The trainer’s own runs, the latest first',
    actionCode: 'List Training Runs',
    success: 200
  },
  startRun: {
    ...trainer,
    method: 'POST',
    path: '/training-services/v1/runs',
    summary: 'Start a scenario for named trainees: people and records are planted for each, clocks run from now',
    actionCode: 'Start Training Run',
    success: 201
  },
  room: {
    ...trainer,
    method: 'GET',
    path: RUN,
    summary: 'The room at a glance: where each trainee is, clock, errors, points',
    actionCode: 'View Training Room',
    success: 200
  },
  seat: {
    ...trainer,
    method: 'GET',
    path: `${RUN}/trainees/:user`,
    summary: 'One trainee: open tabs, forms begun, last actions, feed',
    actionCode: 'View Trainee',
    success: 200
  },
  freezeRun: {
    ...trainer,
    method: 'POST',
    path: `${RUN}/freeze`,
    summary: 'Stop the clock, of one trainee or of all, or let it go on',
    actionCode: 'Freeze Training Run',
    success: 200
  },
  messageRun: {
    ...trainer,
    method: 'POST',
    path: `${RUN}/messages`,
    summary: 'Write to one trainee or to all',
    actionCode: 'Message Trainees',
    success: 200
  },
  injectRun: {
    ...trainer,
    method: 'POST',
    path: `${RUN}/injections`,
    summary: 'Send a call, a fault or one of the scenario’s injections, to one trainee or to all',
    actionCode: 'Inject Training Event',
    success: 200
  },
  answerQuestion: {
    ...trainer,
    method: 'POST',
    path: `${RUN}/answers`,
    summary: 'Answer a trainee’s question as the officer',
    actionCode: 'Answer Trainee',
    success: 200
  },
  hintRun: {
    ...trainer,
    method: 'POST',
    path: `${RUN}/hints`,
    summary: 'Give the next hint, to one trainee or to all',
    actionCode: 'Give Hint',
    success: 200
  },
  adjustSeat: {
    ...trainer,
    method: 'PUT',
    path: `${RUN}/trainees/:user/adjustments`,
    summary: 'Reasonable adjustments of one trainee, from now on: extra time for every time that is given, larger text',
    actionCode: 'Adjust Training',
    success: 200
  },
  endRun: {
    ...trainer,
    method: 'POST',
    path: `${RUN}/end`,
    summary: 'End the run, of one trainee or of all, and mark it',
    actionCode: 'End Training Run',
    success: 200
  },
  debrief: {
    ...trainer,
    method: 'GET',
    path: `${RUN}/trainees/:user/debrief`,
    summary: 'Marks and timeline of one trainee, with what would have been better',
    actionCode: 'View Debrief',
    success: 200
  },
  signOff: {
    ...trainer,
    method: 'POST',
    path: `${RUN}/trainees/:user/sign-off`,
    summary: 'The assessor’s sign-off of an ended run',
    actionCode: 'Sign Off Training',
    success: 200
  },
  myRun: {
    ...trainee,
    method: 'GET',
    path: '/training-services/v1/my/run',
    summary: 'The run that the caller is in, with what has reached them so far; null where there is none',
    actionCode: 'Follow Own Training Run',
    success: 200
  },
  askOfficer: {
    ...trainee,
    method: 'POST',
    path: '/training-services/v1/my/run/questions',
    summary: 'Ask the officer, whom the trainer plays',
    actionCode: 'Ask In Training',
    success: 200
  },
  tellOfficer: {
    ...trainee,
    method: 'POST',
    path: '/training-services/v1/my/run/told',
    summary: 'What was told to who called, or that a request is done',
    actionCode: 'Tell In Training',
    success: 200
  },
  takeHint: {
    ...trainee,
    method: 'POST',
    path: '/training-services/v1/my/run/hints',
    summary: 'Take the next hint, for its price in points',
    actionCode: 'Take Hint',
    success: 200
  },
  finishOwnRun: {
    ...trainee,
    method: 'POST',
    path: '/training-services/v1/my/run/end',
    summary: 'Say that one has finished',
    actionCode: 'Finish Own Training Run',
    success: 200
  },
  ownDebrief: {
    ...trainee,
    method: 'GET',
    path: '/training-services/v1/my/runs/:runId/debrief',
    summary: 'Own marks and timeline of an ended run',
    actionCode: 'View Own Debrief',
    success: 200
  },
  ownTrainingRecord: {
    ...trainee,
    method: 'GET',
    path: '/training-services/v1/my/record',
    summary: 'Own record of training, and what is withheld until trained (My LEDS)',
    actionCode: 'View Own Training Record',
    success: 200
  }
} as const satisfies Record<string, Endpoint>
