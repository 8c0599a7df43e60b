import { storeFile } from '../../store/seed-copy.ts'
import type { OperationTable } from '../../store/store.ts'
import { signOffTraining, trainingDebrief } from './debrief.ts'
import { trainingRecord, usersInTraining, withheldFromAll, withholdEntitlements } from './record.ts'
import { ownTraining, trainingRoom, trainingRuns, trainingSeat } from './room.ts'
import { startTrainingRun } from './runs.operation.ts'
import {
  adjustTraining,
  answerTraining,
  askInTraining,
  endTraining,
  finishOwnTraining,
  freezeTraining,
  hintTraining,
  injectTraining,
  messageTraining,
  playTraining,
  takeOwnHint,
  tellInTraining,
  trainingDown,
  trainingGoesOn
} from './seats.operation.ts'

/** The store operations of training. */
export const TRAINING_READS = {
  ownTraining,
  storeFile,
  trainingDebrief,
  trainingDown,
  trainingGoesOn,
  trainingRecord,
  trainingRoom,
  trainingRuns,
  trainingSeat,
  usersInTraining,
  withheldFromAll
} as const satisfies OperationTable
export const TRAINING_WRITES = {
  adjustTraining,
  answerTraining,
  askInTraining,
  endTraining,
  finishOwnTraining,
  freezeTraining,
  hintTraining,
  injectTraining,
  messageTraining,
  playTraining,
  signOffTraining,
  startTrainingRun,
  takeOwnHint,
  tellInTraining,
  withholdEntitlements
} as const satisfies OperationTable
