import type { Database } from 'better-sqlite3'
import type { Debrief } from '../../api/training.ts'
import { statement } from '../../store/statement.ts'
import { thrown } from '../reports/refusals.ts'
import { nameOf } from '../niam/colleagues.ts'
import { evidenceOf, isKeyCount } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import { NO_RUN, NO_SEAT, NOT_ENDED } from './refusals.ts'
import { markingOf } from './room.ts'
import { runRow, scriptOf, seatRow, secondsOf } from './seat-row.ts'
import type { RunRow, SeatRow } from './seat-row.ts'
import { settle } from './seats.operation.ts'

type Line = Debrief['timeline'][number]
const SHOWN = 200
/** Steps that say something of how the work was done. */
const TELLING = ['consultation', 'collection', 'alteration', 'disclosure', 'refusal', 'workstation']

const timelineOf = (seat: SeatRow, evidence: Evidence, marking: Debrief['marking']): Line[] => {
  const line = (at: string, kind: Line['kind'], words: string, better: string | null = null): Line => ({
    at,
    second: secondsOf({ ...seat, ended_at: null }, at),
    kind,
    words: words.slice(0, SHOWN),
    better
  })
  const lines = [
    ...evidence.feed.map(({ at, kind, sender, text }) => line(at, kind === 'told' ? 'told' : 'event', `${sender}: ${text}`)),
    ...evidence.actions
      .filter((action) => TELLING.includes(action.kind) && !/Training|Trainee|Hint|Own/.test(action.actionCode) && !isKeyCount(action))
      .map(({ at, actionCode, subject, kind, result }) =>
        line(at, kind === 'refusal' ? 'fault' : 'action', `${actionCode}: ${subject}${kind === 'refusal' ? ` (${result})` : ''}`)
      ),
    ...marking.privacyFaults.map(({ at, words }) => line(at, 'fault', words, 'Look only at what the task gives you cause to look at.'))
  ].toSorted((one, other) => one.at.localeCompare(other.at))
  const end = seat.ended_at ?? evidence.startedAt
  return [
    ...lines,
    ...marking.expectations
      .filter(({ met, inTime }) => !met || inTime === false)
      .map(({ title, met, at, better }) => line(at ?? end, met ? 'late' : 'missed', title, better))
  ]
}

const signOffOf = ({ sign_off: signOff }: SeatRow): Debrief['signOff'] =>
  signOff === null ? null : (JSON.parse(signOff) as Debrief['signOff'])

const debriefOf = (database: Database, run: RunRow, seat: SeatRow): Debrief => {
  const evidence = evidenceOf(database, seat)
  const marking = markingOf(database, seat, run.pass_mark)
  return {
    runId: run.id,
    title: run.title,
    user: seat.user,
    name: nameOf(seat.user),
    trainer: nameOf(run.trainer),
    startedAt: seat.started_at,
    endedAt: seat.ended_at,
    seconds: secondsOf(seat, seat.ended_at ?? seat.started_at),
    adjustments: { extraTimePercent: seat.extra_time, largerText: seat.larger_text === 1 },
    marking,
    timeline: timelineOf(seat, evidence, marking),
    signOff: signOffOf(seat)
  }
}

interface Of {
  readonly runId: string
  readonly user: string
}
/** Read operation: null where there is none, or it is not this trainer's; `goes-on` until it has ended. */
export const trainingDebrief = (
  database: Database,
  { runId, user, trainer }: Of & { readonly trainer: string | null }
): Debrief | 'goes-on' | null => {
  const run = runRow(database, runId)
  const seat = seatRow(database, runId, user)
  // SECURITY: H50 a trainer sees the marks of their own room, a trainee their own
  if (run === undefined || seat === undefined || (trainer !== null && run.trainer !== trainer)) return null
  return seat.ended_at === null ? 'goes-on' : debriefOf(database, run, seat)
}

/** Write operation: the assessor's word on a run that has ended; what is withheld until it is passed is given back. */
export const signOffTraining = (
  database: Database,
  {
    runId,
    user,
    trainer,
    at,
    verdict,
    note
  }: Of & { readonly trainer: string; readonly at: string; readonly verdict: 'passed' | 'failed'; readonly note: string }
) => {
  const run = runRow(database, runId)
  if (run === undefined || run.trainer !== trainer) throw thrown(NO_RUN)
  const seat = seatRow(database, runId, user)
  if (seat === undefined) throw thrown(NO_SEAT)
  if (seat.ended_at === null) throw thrown(NOT_ENDED)
  if (seat.marking === null) settle(database, seat)
  const signOff = { by: nameOf(trainer), at, verdict, note }
  statement(database, 'UPDATE training_seat SET sign_off = ? WHERE run = ? AND user = ?').run(JSON.stringify(signOff), runId, user)
  if (verdict === 'passed')
    statement(database, 'DELETE FROM training_withheld WHERE user = ? AND scenario = ?').run(user, scriptOf(seat).id)
  return { signOff, audited: { subject: `training of ${user} signed off: ${verdict}` } }
}
