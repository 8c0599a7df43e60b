import { z } from 'zod'
import { HostAddress, HostingSchema, JoinCodesRequestSchema, JoinCodesSchema } from '../../mock-server/api/hosting.ts'
import { Uuid } from '../../mock-server/api/primitives.ts'
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
} from '../../mock-server/api/training.ts'
import { AppStateSchema } from './app.ts'
import { defineCall } from './call.ts'

const nothing = z.strictObject({})
const outside = { states: ['signed-out', 'ended'], entitlement: null, perSecond: 20 } as const
const trainer = { states: ['active', 'warning'], entitlement: 'training.run', perSecond: 10 } as const

const trainee = { states: ['active', 'warning'], entitlement: 'training.own', perSecond: 10 } as const
const run = { runId: Uuid }
const seat = z.strictObject({ ...run, user: z.string().min(1).max(100) })

/** Training rooms: a live build answers none of these. */
export const trainingCalls = {
  /**
   * Joins a room by its code, and works with that server until it is left or the program ends. The answer is the state
   * after it; where it is refused, nothing has changed.
   */
  'training.join': defineCall({
    input: z.strictObject({
      address: HostAddress,
      code: z.string().trim().min(1, 'Give the words of the code.').max(1000, 'A code is shorter than that.')
    }),
    output: AppStateSchema,
    ...outside
  }),
  /** Back to the workstation's own training server. */
  'training.leave': defineCall({ input: nothing, output: AppStateSchema, ...outside }),
  'training.hosting': defineCall({ input: nothing, output: HostingSchema, ...trainer }),
  'training.openHosting': defineCall({ input: nothing, output: HostingSchema, ...trainer }),
  'training.closeHosting': defineCall({ input: nothing, output: HostingSchema, ...trainer }),
  'training.joinCodes': defineCall({ input: JoinCodesRequestSchema, output: JoinCodesSchema, ...trainer }),
  'training.scenarios': defineCall({ input: nothing, output: ScenariosSchema, ...trainer }),
  'training.trainees': defineCall({ input: nothing, output: TraineesSchema, ...trainer }),
  /** In place of what was withheld from the user before. */
  'training.withhold': defineCall({
    input: WithholdSchema.extend({ user: seat.shape.user }),
    output: TrainingRecordSchema,
    ...trainer
  }),
  /** Wipes the server's store and seeds it anew; every session ends, this one too. */
  'training.reseed': defineCall({ input: nothing, output: nothing, ...trainer }),
  'training.runs': defineCall({ input: nothing, output: RunsSchema, ...trainer }),
  'training.start': defineCall({ input: RunStartSchema, output: RoomSchema, ...trainer }),
  'training.room': defineCall({ input: z.strictObject(run), output: RoomSchema, ...trainer }),
  'training.seat': defineCall({ input: seat, output: SeatDetailSchema, ...trainer }),
  'training.freeze': defineCall({ input: FreezeSchema.extend(run), output: RoomSchema, ...trainer }),
  'training.message': defineCall({ input: MessageSchema.extend(run), output: RoomSchema, ...trainer }),
  'training.inject': defineCall({ input: InjectSchema.extend(run), output: RoomSchema, ...trainer }),
  /** The trainer plays the officer. */
  'training.answer': defineCall({ input: AnswerQuestionSchema.extend(run), output: RoomSchema, ...trainer }),
  'training.giveHint': defineCall({ input: HintSchema.extend(run), output: RoomSchema, ...trainer }),
  'training.adjust': defineCall({ input: AdjustedSchema.extend(seat.shape), output: RoomSchema, ...trainer }),
  'training.end': defineCall({ input: EndSchema.extend(run), output: RoomSchema, ...trainer }),
  'training.debrief': defineCall({ input: seat, output: DebriefSchema, ...trainer }),
  'training.signOff': defineCall({ input: SignOffSchema.extend(seat.shape), output: SignedOffSchema, ...trainer }),
  /** The run that the user is in; null where there is none. */
  'training.mine': defineCall({ input: nothing, output: MyRunSchema, ...trainee }),
  'training.ask': defineCall({ input: QuestionSchema, output: FeedSchema, ...trainee }),
  'training.tell': defineCall({ input: ToldSchema, output: FeedSchema, ...trainee }),
  'training.takeHint': defineCall({ input: nothing, output: FeedSchema, ...trainee }),
  'training.finish': defineCall({ input: nothing, output: MyRunSchema, ...trainee }),
  /** How many keys and clicks since the last time, never which: the marks say how much was done by keyboard. */
  'training.counted': defineCall({
    input: z.strictObject({ keys: z.int().min(0).max(5_000), clicks: z.int().min(0).max(5_000) }),
    output: nothing,
    ...trainee
  }),
  'training.ownDebrief': defineCall({ input: z.strictObject(run), output: DebriefSchema, ...trainee }),
  'training.ownRecord': defineCall({ input: nothing, output: TrainingRecordSchema, ...trainee })
}
export type TrainingCall = keyof typeof trainingCalls
