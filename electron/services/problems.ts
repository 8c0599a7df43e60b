import type { z } from 'zod'
import type { Problem } from '../contract/result.ts'

export type ProblemKind = Problem['kind']
export type FieldError = Problem['errors'][number]

/** A problem of the workstation's own; the server's come out of leds/answers. */
export const problemOf = (kind: ProblemKind, message: string, ref: string, errors: FieldError[] = []): Problem => ({
  kind,
  message,
  errors,
  ref
})

/** Envelope around what the operator filled in: its fields are named without it (`warrant.date`). */
const ENVELOPES = new Set(['content', 'person'])

/** Dotted path in the call's content. */
export const fieldName = (path: readonly PropertyKey[]): string => {
  const parts = path.map(String)
  const first = parts[0]
  return (parts.length > 1 && first !== undefined && ENVELOPES.has(first) ? parts.slice(1) : parts).join('.')
}

const unknownKeys = (issue: z.core.$ZodIssue): FieldError[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ field: fieldName([...issue.path, key]), message: 'This field is not known here.' }))
    : []

/** What a schema found wrong, field by field. */
export const fieldErrors = (error: z.ZodError): FieldError[] =>
  error.issues.flatMap((issue) => {
    const unknown = unknownKeys(issue)
    return unknown.length > 0 ? unknown : [{ ...(issue.path.length > 0 ? { field: fieldName(issue.path) } : {}), message: issue.message }]
  })
