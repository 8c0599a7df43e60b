import { CRITICAL_FAULTS } from '../../api/training-marking.ts'
import type { MarkedExpectation, Marking } from '../../api/training-marking.ts'
import { ENDPOINTS } from '../../api/endpoints.ts'
import { isKeyCount } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import type { Expectation } from './expectation-schema.ts'
import { judgeJustifications } from './justification.ts'
import { answerTo, judge, whenReached } from './judged.ts'
import type { Judged } from './judged.ts'
import type { Scenario } from './scenario-schema.ts'

/** Taken for each person looked at without cause. */
export const PRIVACY_POINTS = 10

/** Accesses by which no record is opened. */
const OPENS_NOTHING: readonly string[] = [ENDPOINTS.openTabs.actionCode, ENDPOINTS.due.actionCode]

interface Marked {
  readonly expected: Expectation
  readonly judged: Judged
  readonly marked: MarkedExpectation
}

/** Seconds of the trainee's time from the event to what was done, as long as the clock ran. */
const secondsTaken = (evidence: Evidence, expected: Expectation, at: string): number => {
  const since = whenReached(evidence, expected.after ?? expected.told?.event)
  return since === null ? 0 : (Date.parse(at) - Date.parse(since) - evidence.frozenMs) / 1000
}

const markOne = (evidence: Evidence, expected: Expectation): Marked => {
  const judged = judge(evidence, expected)
  const { at, met, share, fields } = judged
  const limit = expected.within === undefined ? undefined : expected.within * (1 + evidence.extraTime / 100)
  const inTime = limit === undefined || at === null ? null : secondsTaken(evidence, expected, at) <= limit
  const worth = inTime === false ? 0.5 : 1
  const of = expected.points
  return {
    expected,
    judged,
    marked: {
      expectationId: expected.id,
      title: expected.title,
      earned: Math.round(of * share * worth),
      of,
      met,
      at,
      inTime,
      critical: expected.critical ?? null,
      fields,
      better: met && inTime !== false ? null : expected.better
    }
  }
}

/** Whether it is too late for an expectation to be met: before the end only what was answered already is. */
const decided = (evidence: Evidence, { told, avoided }: Expectation): boolean =>
  evidence.ended || avoided !== undefined || (told !== undefined && answerTo(evidence, told.event) !== null)

const privacyFaultsOf = ({ actions, planted }: Evidence): Marking['privacyFaults'] => {
  const withCause = new Set(Object.values(planted.people))
  for (const { personId, kind } of actions) if (kind === 'collection' && personId !== null) withCause.add(personId)
  const first = new Map<string, { at: string; words: string }>()
  for (const { at, kind, personId, actionCode, subject, result } of actions)
    if (
      kind === 'consultation' &&
      result === 'ok' &&
      personId !== null &&
      !withCause.has(personId) &&
      !OPENS_NOTHING.includes(actionCode) &&
      !first.has(personId)
    )
      first.set(personId, { at, words: `${actionCode}: ${subject}` })
  return [...first.values()]
}

const keysOf = ({ actions }: Evidence): Marking['keys'] => {
  const counts = actions.filter(isKeyCount).map(({ subject }) => ({
    keys: Number(/\bkeys (\d{1,6})\b/.exec(subject)?.[1] ?? 0),
    clicks: Number(/\bclicks (\d{1,6})\b/.exec(subject)?.[1] ?? 0)
  }))
  return {
    keys: counts.reduce((sum, { keys }) => sum + keys, 0),
    clicks: counts.reduce((sum, { clicks }) => sum + clicks, 0)
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** Points that a scenario has to give. */
export const pointsOf = ({ expectations, justificationPoints }: Pick<Scenario, 'expectations' | 'justificationPoints'>): number =>
  sum(expectations.map(({ points }) => points)) + justificationPoints

/** The marks of a run, from what the log and the records say of it. */
export const mark = (scenario: Scenario, evidence: Evidence, passMark: number): Marking => {
  const all = scenario.expectations.map((expected) => markOne(evidence, expected))
  const positive = all.filter(({ expected }) => expected.avoided === undefined)
  const fields = all.flatMap(({ marked }) => marked.fields)
  const timed = positive.filter(({ expected }) => expected.within !== undefined)
  const justified = judgeJustifications(evidence.actions)
  const justification = {
    earned: justified.of === 0 ? 0 : Math.round((scenario.justificationPoints * justified.good) / justified.of),
    of: scenario.justificationPoints,
    weak: [...justified.weak]
  }
  const privacyFaults = privacyFaultsOf(evidence)
  const taken = sum(scenario.hints.slice(0, evidence.hints).map(({ costs }) => costs)) + PRIVACY_POINTS * privacyFaults.length
  const points = { earned: sum(all.map(({ marked }) => marked.earned)) + justification.earned, of: pointsOf(scenario) }
  const percent = Math.max(0, Math.round((100 * (points.earned - taken)) / Math.max(1, points.of)))
  const criticalFaults = all.flatMap(({ expected, judged }) =>
    expected.critical === undefined || judged.met || !decided(evidence, expected)
      ? []
      : [{ fault: expected.critical, title: CRITICAL_FAULTS[expected.critical], why: `${expected.title}. ${judged.why}` }]
  )
  return {
    result: percent >= passMark && criticalFaults.length === 0 ? 'passed' : 'failed',
    percent,
    passMark,
    points,
    taken,
    accuracy: { earned: fields.filter(({ right }) => right).length, of: fields.length },
    completeness: { earned: positive.filter(({ judged }) => judged.met).length, of: positive.length },
    speed: { earned: timed.filter(({ marked }) => marked.inTime === true).length, of: timed.length },
    justification,
    privacyFaults,
    criticalFaults,
    keys: keysOf(evidence),
    expectations: all.map(({ marked }) => marked)
  }
}
