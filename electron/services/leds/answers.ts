import type { z } from 'zod'
import { ProblemDocumentSchema } from '../../../mock-server/api/problems.ts'
import type { ProblemDocument } from '../../../mock-server/api/problems.ts'
import { failure, success } from '../../contract/result.ts'
import type { Problem, Result } from '../../contract/result.ts'
import { fieldName, problemOf } from '../problems.ts'
import type { TransportAnswer } from './transport.ts'

const NOT_SENT = 'LEDS cannot be reached. Nothing was sent and what you typed is kept. Try again when the status bar says connected.'
const NO_ANSWER = 'LEDS did not answer. What you typed is kept. Try again when the status bar says connected.'
const UNTRUSTED = 'The server that answered is not the LEDS that this workstation trusts. Nothing was sent. Tell your administrator.'
const NOT_UNDERSTOOD =
  'LEDS answered in a way that this workstation does not understand. What you typed is kept. Quote the reference to your administrator.'

/** Headers that carry the stop's context, by the field in which the operator gave it. */
const CONTEXT_FIELDS: Readonly<Record<string, string>> = {
  'x-leds-justification': 'context.justification',
  'x-leds-reason': 'context.reason',
  'x-leds-on-behalf-of': 'context.originator',
  'x-leds-geolocation': 'context.place',
  'x-leds-child-reason': 'context.childReason'
}

const named = (field: string): string => CONTEXT_FIELDS[field.toLowerCase()] ?? fieldName(field.split('.'))

/** The server's refusal as it crosses the bridge; its own words are for the operator already. */
const refusedBy = (document: ProblemDocument, ref: string): Problem => ({
  kind: document.status === 429 ? 'throttled' : 'refused',
  message: document.details,
  type: document.type,
  status: document.status,
  errors: document.leds.errors.map(({ field, message }) => ({ ...(field === undefined ? {} : { field: named(field) }), message })),
  ref
})

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const away = (status: number, ref: string): Problem | null => {
  if (status === 503) return { ...problemOf('unreachable', NOT_SENT, ref), status }
  return status === 502 || status === 504 ? { ...problemOf('timeout', NO_ANSWER, ref), status } : null
}

/**
 * What came back, as a value.
 * `unreachable`: nothing was sent; `timeout`: sent perhaps, no answer; `refused`: the server's problem document;
 * `fault`: an answer that the contract does not know, a redirect among them.
 * @param schema of the reply's body; undefined where it has none
 */
export const readAnswer = <T>({
  answer,
  expected,
  schema,
  ref
}: {
  answer: TransportAnswer
  expected: number
  schema: z.ZodType<T> | undefined
  ref: string
}): Result<T> => {
  if (!answer.answered) {
    if (answer.untrusted) return failure(problemOf('unreachable', UNTRUSTED, ref))
    return failure(answer.sent === 'no' ? problemOf('unreachable', NOT_SENT, ref) : problemOf('timeout', NO_ANSWER, ref))
  }
  if (answer.status === expected) {
    // An endpoint without a reply body has no schema, and its type is undefined.
    if (schema === undefined) return success(undefined as T)
    const parsed = schema.safeParse(parsedJson(answer.text))
    return parsed.success ? success(parsed.data) : failure({ ...problemOf('fault', NOT_UNDERSTOOD, ref), status: answer.status })
  }
  const behindGateway = away(answer.status, ref)
  if (behindGateway !== null) return failure(behindGateway)
  const document = ProblemDocumentSchema.safeParse(parsedJson(answer.text))
  if (document.success) return failure(refusedBy({ ...document.data, status: answer.status }, ref))
  return failure({ ...problemOf('fault', NOT_UNDERSTOOD, ref), status: answer.status })
}
