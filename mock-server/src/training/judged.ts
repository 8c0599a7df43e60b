import type { AuditEvent } from '../../api/audit.ts'
import type { MarkedExpectation } from '../../api/training-marking.ts'
import { foundInWords, fulfils, heldAt, ruleInWords, saysWord } from './field-rule.ts'
import type { Evidence, RecordState } from './evidence.ts'
import type { Expectation, RecordRule, ToldRule } from './expectation-schema.ts'

/** What became of one expectation, before its time is looked at. */
export interface Judged {
  /** 0 to 1. */
  readonly share: number
  readonly met: boolean
  /** When; null where it was not done at all. */
  readonly at: string | null
  readonly fields: MarkedExpectation['fields']
  /** Why not, for a critical fault. */
  readonly why: string
}

const NOT_DONE: Judged = { share: 0, met: false, at: null, fields: [], why: 'It was not done.' }
const TOLD = 'Workstation line-told'

/** When an event of the timeline reached the trainee; the start where it is none. */
export const whenReached = ({ feed, startedAt }: Evidence, event: string | undefined): string | null =>
  event === undefined ? startedAt : (feed.find((item) => item.event === event)?.at ?? null)

const looked = ({ actions, planted }: Evidence, person: string, since: string): Judged => {
  const personId = planted.people[person]
  const seen = actions.find(
    ({ at, personId: of, kind, result }) => at >= since && of === personId && kind === 'consultation' && result === 'ok'
  )
  return seen === undefined ? { ...NOT_DONE, why: 'The record was not opened.' } : { share: 1, met: true, at: seen.at, fields: [], why: '' }
}

interface Answer {
  readonly at: string
  readonly outcomes: readonly string[]
  readonly text: string
}

/** What was told of an event: in words, and how the check ended. Null: nothing yet. */
export const answerTo = ({ feed, done }: Pick<Evidence, 'feed' | 'done'>, event: string): Answer | null => {
  const asked = feed.find((item) => item.event === event)
  if (asked === undefined) return null
  const told = feed.filter(({ kind, answers }) => kind === 'told' && answers === asked.number)
  const ended = asked.incoming === null ? undefined : done.get(asked.incoming)
  const first = [...told.map(({ at }) => at), ...(ended === undefined ? [] : [ended.at])].toSorted()[0]
  return first === undefined
    ? null
    : {
        at: first,
        outcomes: [...told.flatMap(({ outcome }) => (outcome === null ? [] : [outcome])), ...(ended === undefined ? [] : [ended.outcome])],
        text: told.map(({ text }) => text).join('\n')
      }
}

const passedOnCard = (
  actions: readonly AuditEvent[],
  personId: string | undefined,
  { line, record }: { line?: string | undefined; record?: string | undefined },
  since: string
): boolean =>
  line !== undefined &&
  actions.some(
    ({ at, actionCode, personId: of, subject }) =>
      at >= since &&
      actionCode === TOLD &&
      (personId === undefined || of === personId) &&
      subject.includes(record === undefined ? `${line} ·` : `${line} · ${record}`)
  )

const told = (evidence: Evidence, rule: ToldRule): Judged => {
  const answer = answerTo(evidence, rule.event)
  const since = whenReached(evidence, rule.event)
  if (answer === null || since === null) return { ...NOT_DONE, why: 'Nothing was told.' }
  const ended = rule.outcome === undefined || answer.outcomes.some((one) => rule.outcome?.some((allowed) => allowed === one) === true)
  const lines = rule.lines.map((each) => ({
    each,
    passed:
      passedOnCard(evidence.actions, each.person === undefined ? undefined : evidence.planted.people[each.person], each, since) ||
      (each.words.length > 0 && each.words.every((word) => saysWord(answer.text, word)))
  }))
  const right = lines.filter(({ passed }) => passed).length + (ended ? 1 : 0)
  const missing = lines
    .filter(({ passed }) => !passed)
    .map(({ each }) => each.words.join(', ').replaceAll('|', ' or ') || each.record || each.line || '')
  return {
    share: right / (lines.length + 1),
    met: right === lines.length + 1,
    at: answer.at,
    fields: [],
    why: missing.length > 0 ? `Not passed: ${missing.join('; ')}.` : ended ? '' : `It ended as ${answer.outcomes.join(', ')}.`
  }
}

const concerns = ({ planted }: Evidence, rule: RecordRule, state: RecordState): boolean =>
  state.kind === rule.kind &&
  (rule.person === undefined || state.personId === planted.people[rule.person]) &&
  (rule.report === undefined || state.id === planted.reports[rule.report]) &&
  (rule.made === 'new' ? state.made : !state.made && state.changed)

const record = (evidence: Evidence, rule: RecordRule): Judged => {
  const judged = evidence.records
    .filter((state) => concerns(evidence, rule, state))
    .map((state) => {
      const fields = Object.entries(rule.fields).map(([field, expected]) => {
        const found = heldAt(state.holds, field)
        return { field, expected: ruleInWords(expected), found: foundInWords(found), right: fulfils(found, expected) }
      })
      return { state, fields, right: fields.filter((each) => each.right).length }
    })
    .toSorted((one, other) => other.right - one.right)
  const [best] = judged
  if (best === undefined)
    return {
      ...NOT_DONE,
      fields: Object.entries(rule.fields).map(([field, expected]) => ({
        field,
        expected: ruleInWords(expected),
        found: null,
        right: false
      })),
      why: 'The record was not made or changed.'
    }
  const inCount = Math.min(judged.length, rule.count) / rule.count
  const share = (best.fields.length === 0 ? 1 : best.right / best.fields.length) * inCount
  const wrong = best.fields.filter(({ right }) => !right).map(({ field }) => field)
  return {
    share,
    met: share === 1,
    at: rule.made === 'new' && !rule.changed ? best.state.madeAt : best.state.at,
    fields: best.fields,
    why: wrong.length > 0 ? `Wrong: ${wrong.join(', ')}.` : share < 1 ? `${judged.length} of ${rule.count} were made.` : ''
  }
}

/** Met as long as it did not happen. */
const avoided = (evidence: Evidence, rule: NonNullable<Expectation['avoided']>): Judged => {
  const { actions, records, feed, planted } = evidence
  const personId = rule.person === undefined ? undefined : planted.people[rule.person]
  const written = personId === undefined ? undefined : records.find((state) => state.personId === personId && (state.made || state.changed))
  const read = personId === undefined ? undefined : actions.find((action) => action.actionCode === TOLD && action.personId === personId)
  const asked = rule.event === undefined ? undefined : feed.find(({ event }) => event === rule.event)?.number
  const said = (rule.words ?? []).flatMap((word) =>
    feed.filter(({ kind, text, answers }) => kind === 'told' && (rule.event === undefined || answers === asked) && saysWord(text, word))
  )[0]
  const opened =
    rule.onlyBases === undefined
      ? undefined
      : actions.find(
          ({ actionCode, kind, subject }) =>
            actionCode === 'Open Driver Record' &&
            kind === 'consultation' &&
            rule.onlyBases?.some((basis) => subject.includes(`under ${basis}`)) !== true
        )
  const faults = [
    ...(written === undefined ? [] : [{ at: written.at, why: `A ${written.kind} record was written about the wrong person.` }]),
    ...(read === undefined ? [] : [{ at: read.at, why: 'What is held of somebody else was read out.' }]),
    ...(said === undefined ? [] : [{ at: said.at, why: `It was told: ${said.text.slice(0, 120)}` }]),
    ...(opened === undefined ? [] : [{ at: opened.at, why: opened.subject }])
  ]
  const [fault] = faults
  return fault === undefined
    ? { share: 1, met: true, at: null, fields: [], why: '' }
    : { share: 0, met: false, at: fault.at, fields: [], why: fault.why }
}

/** What became of an expectation. */
export const judge = (evidence: Evidence, expected: Expectation): Judged => {
  if (expected.looked !== undefined)
    return looked(evidence, expected.looked.person, whenReached(evidence, expected.after) ?? evidence.startedAt)
  if (expected.told !== undefined) return told(evidence, expected.told)
  if (expected.record !== undefined) return record(evidence, expected.record)
  return expected.avoided === undefined ? NOT_DONE : avoided(evidence, expected.avoided)
}
