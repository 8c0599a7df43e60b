import type { Express } from 'express'
import { serve } from '../http/serve.ts'
import {
  adjustSeat,
  answerQuestion,
  endRun,
  freezeRun,
  hintRun,
  injectRun,
  listRuns,
  listScenarios,
  messageRun,
  reseedStore,
  signOff,
  startRun,
  viewDebrief,
  viewRoom,
  viewSeat
} from './handlers.ts'
import type { Training } from './handlers.ts'
import { askOfficer, finishOwnRun, takeHint, tellOfficer, viewMyRun, viewOwnDebrief } from './own-handlers.ts'
import { listTrainees, viewOwnRecord, withhold } from './record-handlers.ts'

export const serveTraining = (app: Express, training: Training): void => {
  const { service } = training
  serve(app, service, 'scenarios', listScenarios(training))
  serve(app, service, 'trainees', listTrainees(training))
  serve(app, service, 'withhold', withhold(training))
  serve(app, service, 'runs', listRuns(training))
  serve(app, service, 'startRun', startRun(training))
  serve(app, service, 'room', viewRoom(training))
  serve(app, service, 'seat', viewSeat(training))
  serve(app, service, 'freezeRun', freezeRun(training))
  serve(app, service, 'messageRun', messageRun(training))
  serve(app, service, 'injectRun', injectRun(training))
  serve(app, service, 'answerQuestion', answerQuestion(training))
  serve(app, service, 'hintRun', hintRun(training))
  serve(app, service, 'reseed', reseedStore(training))
  serve(app, service, 'adjustSeat', adjustSeat(training))
  serve(app, service, 'endRun', endRun(training))
  serve(app, service, 'debrief', viewDebrief(training))
  serve(app, service, 'signOff', signOff(training))
  serve(app, service, 'myRun', viewMyRun(training))
  serve(app, service, 'askOfficer', askOfficer(training))
  serve(app, service, 'tellOfficer', tellOfficer(training))
  serve(app, service, 'takeHint', takeHint(training))
  serve(app, service, 'finishOwnRun', finishOwnRun(training))
  serve(app, service, 'ownDebrief', viewOwnDebrief(training))
  serve(app, service, 'ownTrainingRecord', viewOwnRecord(training))
}
