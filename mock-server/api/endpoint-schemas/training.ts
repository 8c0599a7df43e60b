import { z } from 'zod'
import { line, Uuid } from '../primitives.ts'
import type { trainingEndpoints } from '../endpoints/training.ts'
import {
  AdjustedSchema,
  AnswerQuestionSchema,
  DebriefSchema,
  EndSchema,
  FeedSchema,
  FreezeSchema,
  HintSchema,
  InjectSchema,
  MessageSchema,
  MyRunSchema,
  QuestionSchema,
  RoomSchema,
  RunsSchema,
  RunStartSchema,
  ScenariosSchema,
  SeatDetailSchema,
  SignedOffSchema,
  SignOffSchema,
  ToldSchema,
  TraineesSchema,
  TrainingRecordSchema,
  WithholdSchema
} from '../training.ts'
import type { EndpointSchemas } from './endpoint-schema.ts'

const RunParams = z.strictObject({ runId: Uuid.toLowerCase() })
const SeatParams = RunParams.extend({ user: line(100) })

export const trainingSchemas = {
  scenarios: { response: ScenariosSchema },
  trainees: { response: TraineesSchema },
  withhold: { params: z.strictObject({ user: line(100) }), body: WithholdSchema, response: TrainingRecordSchema },
  reseed: { body: z.strictObject({}), response: z.strictObject({}) },
  runs: { response: RunsSchema },
  startRun: { body: RunStartSchema, response: RoomSchema },
  room: { params: RunParams, response: RoomSchema },
  seat: { params: SeatParams, response: SeatDetailSchema },
  freezeRun: { params: RunParams, body: FreezeSchema, response: RoomSchema },
  messageRun: { params: RunParams, body: MessageSchema, response: RoomSchema },
  injectRun: { params: RunParams, body: InjectSchema, response: RoomSchema },
  answerQuestion: { params: RunParams, body: AnswerQuestionSchema, response: RoomSchema },
  hintRun: { params: RunParams, body: HintSchema, response: RoomSchema },
  adjustSeat: { params: SeatParams, body: AdjustedSchema, response: RoomSchema },
  endRun: { params: RunParams, body: EndSchema, response: RoomSchema },
  debrief: { params: SeatParams, response: DebriefSchema },
  signOff: { params: SeatParams, body: SignOffSchema, response: SignedOffSchema },
  myRun: { response: MyRunSchema },
  askOfficer: { body: QuestionSchema, response: FeedSchema },
  tellOfficer: { body: ToldSchema, response: FeedSchema },
  takeHint: { body: z.strictObject({}), response: FeedSchema },
  finishOwnRun: { body: z.strictObject({}), response: MyRunSchema },
  ownDebrief: { params: RunParams, response: DebriefSchema },
  ownTrainingRecord: { response: TrainingRecordSchema }
} as const satisfies Record<keyof typeof trainingEndpoints, EndpointSchemas>
