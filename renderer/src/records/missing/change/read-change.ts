import type { z } from 'zod'
import { RISK_QUESTIONS, SightingSchema, type RiskAnswers } from '../../../../../mock-server/api/missing-parts.ts'
import { reviewRules, sightingRules } from '../../../../../mock-server/api/missing-rules.ts'
import {
  MissingCancelSchema,
  MissingReviewSchema,
  MissingRiskSchema,
  MissingTransferSchema,
  type MissingFoundSchema,
  type MissingInterviewSchema,
  type MissingSightingSchema
} from '../../../../../mock-server/api/missing.ts'
import { today } from '../../../app/clock.ts'
import type { TypedFields } from '../../../forms/field.ts'
import { createFieldReader } from '../../../forms/field-reader.ts'
import { readByRules, withoutEmpty, type RulesReading } from '../../../forms/read-by-rules.ts'
import { gradeRule } from '../missing-words.ts'
import { writeRisk } from '../to-content.ts'
import { hasInterview, heldMoments, readFound, readInterview } from './read-found.ts'
import { readPart, type ChangeFacts, type Reader } from './read-part.ts'
import type { ShortChange } from './short-fields.ts'

type Body =
  | { readonly kind: 'sighting'; readonly body: z.output<typeof MissingSightingSchema> }
  | { readonly kind: 'answer-risk'; readonly body: z.output<typeof MissingRiskSchema> }
  | { readonly kind: 'review'; readonly body: z.output<typeof MissingReviewSchema> }
  | { readonly kind: 'found'; readonly body: z.output<typeof MissingFoundSchema> }
  | { readonly kind: 'return-interview'; readonly body: z.output<typeof MissingInterviewSchema> }
  | { readonly kind: 'transfer'; readonly body: z.output<typeof MissingTransferSchema> }
  | { readonly kind: 'cancel'; readonly body: z.output<typeof MissingCancelSchema> }
export type ShortReading =
  { readonly ok: true; readonly asked: Body } | { readonly ok: false; readonly faults: ReadonlyMap<string, string> }

/** The answers that are new or other than they were; one that stands cannot be taken away, only changed. */
const newAnswers = (given: Readonly<Record<string, unknown>>, held: RiskAnswers, reader: Reader): Record<string, unknown> => {
  for (const code of RISK_QUESTIONS)
    if (held[code] !== undefined && given[code] === undefined)
      reader.wrong(`risk.${code}.answer`, 'This was answered before. Change the answer; it cannot be taken away.')
  return Object.fromEntries(
    RISK_QUESTIONS.flatMap((code) => {
      const answer = given[code]
      return answer === undefined || JSON.stringify(answer) === JSON.stringify(held[code]) ? [] : [[code, answer]]
    })
  )
}

const then = <C>(reading: RulesReading<C>, body: (content: C) => Body): ShortReading =>
  reading.ok ? { ok: true, asked: body(reading.content) } : reading

/** What is typed as the change that is sent, or everything wrong with it at its field. */
export const readChange = (change: ShortChange, typed: TypedFields, facts: ChangeFacts): ShortReading => {
  const { now, versionToChange, episode } = facts
  const reader = createFieldReader(typed, today(new Date(now)), heldMoments(episode))
  const { text, moment, date, faults } = reader
  switch (change) {
    case 'sighting':
      return then(
        readPart('sighting', {
          reader,
          draft: {
            at: moment('sighting.at') ?? '',
            place: text('sighting.place') ?? '',
            by: text('sighting.by') ?? '',
            reliability: text('sighting.reliability')?.toLowerCase() ?? '',
            note: text('sighting.note')
          },
          shape: SightingSchema,
          rules: sightingRules({ now, standing: episode.report }),
          standIns: { at: now, place: 'x', by: 'x', reliability: 'possible' }
        }),
        (sighting) => ({ kind: 'sighting', body: { versionToChange, sighting } })
      )
    case 'answer-risk': {
      const answers = newAnswers(withoutEmpty(writeRisk(text)), episode.report.risk, reader)
      const reading = readByRules({
        draft: { versionToChange },
        faults: new Map(faults),
        always: { answers },
        shape: MissingRiskSchema,
        rules: MissingRiskSchema,
        standIns: {},
        fieldOf: (path) =>
          path === 'answers' ? 'risk.Q01.answer' : path.replace(/^answers\./, 'risk.').replace(/^(risk\.Q\d\d)$/, '$1.answer')
      })
      return then(reading, (body) => ({ kind: 'answer-risk', body }))
    }
    case 'review':
      return then(
        readPart('', {
          reader,
          draft: {
            versionToChange,
            grade: (text('grade') ?? '').toUpperCase(),
            gradeRationale: text('gradeRationale') ?? '',
            nextReviewAt: moment('nextReviewAt') ?? '',
            note: text('note')
          },
          shape: MissingReviewSchema,
          rules: reviewRules({ now, grade: gradeRule, standing: episode.report }),
          standIns: { gradeRationale: 'x' }
        }),
        (body) => ({ kind: 'review', body })
      )
    case 'found': {
      const found = readFound(reader, facts)
      if (!hasInterview(typed)) return then(found, (content) => ({ kind: 'found', body: { versionToChange, found: content } }))
      const interview = readInterview(reader, found.ok ? found.content : null, facts)
      if (found.ok && interview.ok)
        return { ok: true, asked: { kind: 'found', body: { versionToChange, found: found.content, returnInterview: interview.content } } }
      return { ok: false, faults: new Map([...(found.ok ? [] : found.faults), ...(interview.ok ? [] : interview.faults)]) }
    }
    case 'return-interview':
      return then(readInterview(reader, episode.found, facts), (returnInterview) => ({
        kind: 'return-interview',
        body: { versionToChange, returnInterview }
      }))
    case 'transfer':
      return then(
        readPart('', {
          reader,
          draft: {
            versionToChange,
            ownerForce: text('ownerForce') ?? '',
            officer: text('officer') ?? '',
            contact: text('contact'),
            note: text('note') ?? ''
          },
          shape: MissingTransferSchema,
          rules: MissingTransferSchema
        }),
        (body) => ({ kind: 'transfer', body })
      )
    case 'cancel':
      return then(
        readPart('', {
          reader,
          draft: { versionToChange, reason: 'missing:recorded-in-error', date: date('date', 'past') ?? '', note: text('note') ?? '' },
          shape: MissingCancelSchema,
          rules: MissingCancelSchema
        }),
        (body) => ({ kind: 'cancel', body })
      )
  }
}
