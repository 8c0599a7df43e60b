import { z } from 'zod'

/** The kinds of refusal that LEDS names (leds-api, Problems); `ours/…` are this service's own. */
export const PROBLEM_TYPES = {
  'conflict/version': 409,
  'conflict/duplicate-exists': 409,
  'conflict/pending-change-exists': 409,
  'conflict/missing-required-data': 409,
  'conflict/reference-id-reused': 409,
  'unprocessable/references-exist': 422,
  'unprocessable/no-changes': 422,
  'unprocessable/maximum-limit-reached': 422,
  'unprocessable/not-allowed': 422,
  'bad-request/does-not-match': 400,
  'bad-request/invalid-reference': 400,
  'bad-request/invalid-header': 400,
  'bad-request/invalid-body': 400,
  'bad-request/too-large': 413,
  'unauthorised/token': 401,
  'unauthorised/credentials': 401,
  'unauthorised/identity-provider': 401,
  'forbidden/payload': 403,
  'forbidden/entitlement': 403,
  'forbidden/before-work': 403,
  'not-found/record': 404,
  'not-found/path': 404,
  'throttled/too-many': 429,
  'unavailable/shutting-down': 503,
  'internal/fault': 500
} as const satisfies Record<string, number>

export type ProblemType = keyof typeof PROBLEM_TYPES

/** One thing that is wrong. `field` is the dotted path in the body (`warrant.date`) or the header's name. */
export const ProblemErrorSchema = z.object({
  errorDetailType: z.string(),
  message: z.string(),
  description: z.string().optional(),
  field: z.string().optional()
})
export type ProblemError = z.infer<typeof ProblemErrorSchema>

/**
 * What every refusal looks like on the wire. Note `details`, and that `leds.errors` is always there,
 * if empty: an independent client reads it without looking (leds-api, Problems).
 */
export const ProblemDocumentSchema = z.object({
  status: z.number().int(),
  title: z.string(),
  type: z.string(),
  details: z.string(),
  instance: z.string(),
  leds: z.object({ errors: z.array(ProblemErrorSchema) })
})
export type ProblemDocument = z.infer<typeof ProblemDocumentSchema>
