import type { z } from 'zod'
import type { MissingContent, MissingReport } from '../../api/missing.ts'
import { foundRules, interviewRules, missingRules, reviewRules, sightingRules } from '../../api/missing-rules.ts'
import type { ProblemError } from '../../api/problems.ts'
import { wrong } from '../http/refusal.ts'
import { schemaErrors } from '../http/schema-errors.ts'
import type { Reference } from '../reference/reference.ts'
import { calendarDay } from '../service.ts'
import type { Change } from './change.ts'
import { gradesOf, outcomesOf } from './rule-facts.ts'

interface Facts {
  readonly reference: Reference
  /** ISO 8601. */
  readonly now: string
}

/** What a schema finds wrong, under the part of the body that it looks at. */
export const faultsOf = (schema: z.ZodType, value: unknown, under = ''): ProblemError[] => {
  const checked = schema.safeParse(value)
  if (checked.success) return []
  return schemaErrors(checked.error).map((fault) => ({ ...fault, field: [under, fault.field].filter(Boolean).join('.') }))
}
const unknownStation = (reference: Reference, ownerForce: string, field: string): ProblemError[] =>
  reference.station(ownerForce) === undefined ? [wrong(field, 'must be a valid force station code', 'rule')] : []

/** Everything wrong with a missing report, at its path under `content`. @param standing of an amendment: the report as it stands */
export const missingFaults = (content: MissingContent, { reference, now }: Facts, standing?: MissingContent): ProblemError[] => [
  ...faultsOf(missingRules({ now, grade: gradesOf(reference), standing }), content, 'content'),
  ...unknownStation(reference, content.ownerForce, 'content.ownerForce')
]

type Asked<C extends Change['change']> = Extract<Change, { readonly change: C }>

const ofAmendment = ({ content }: Asked<'amend'>, report: MissingReport, facts: Facts): ProblemError[] => {
  const { found } = report
  return [
    ...missingFaults(content, facts, report.content),
    ...(found !== null && Date.parse(content.lastSeen.from) > Date.parse(found.at)
      ? [wrong('content.lastSeen.from', 'The person was found before that. Look at both times.', 'rule')]
      : [])
  ]
}

const ofFound = (
  { found, returnInterview }: Asked<'found'>,
  { content, child }: MissingReport,
  { reference, now }: Facts
): ProblemError[] => [
  ...faultsOf(foundRules({ now, standing: content, outcomes: outcomesOf(reference) }), found, 'found'),
  ...(returnInterview === undefined ? [] : faultsOf(interviewRules({ now, child, found }), returnInterview, 'returnInterview'))
]

const ofCancellation = ({ date }: Asked<'cancel'>, report: MissingReport, { now }: Facts): ProblemError[] => {
  const recorded = calendarDay(new Date(report.createdAt))
  return [
    ...(date > calendarDay(new Date(now)) ? [wrong('date', 'The date cannot be in the future.', 'rule')] : []),
    ...(date < recorded ? [wrong('date', `The date cannot be before the report was recorded, ${recorded}.`, 'rule')] : [])
  ]
}

/** Everything wrong with what a change says, at its path in the body of the call. */
export const changeFaults = (asked: Change, report: MissingReport, facts: Facts): ProblemError[] => {
  const { reference, now } = facts
  const { content: standing, child, found } = report
  switch (asked.change) {
    case 'amend':
      return ofAmendment(asked, report, facts)
    case 'sighting':
      return faultsOf(sightingRules({ now, standing }), asked.sighting, 'sighting')
    case 'answer-risk':
      return []
    case 'review': {
      const { change: _kind, ...review } = asked
      const quoted = { ...review, versionToChange: report.versionToChange }
      return faultsOf(reviewRules({ now, grade: gradesOf(reference), standing }), quoted)
    }
    case 'found':
      return ofFound(asked, report, facts)
    case 'return-interview':
      return found === null ? [] : faultsOf(interviewRules({ now, child, found }), asked.returnInterview, 'returnInterview')
    case 'transfer':
      return unknownStation(reference, asked.ownerForce, 'ownerForce')
    case 'cancel':
      return ofCancellation(asked, report, facts)
  }
}
