import express from 'express'
import type { Request, Response } from 'express'
import { refuse } from './refusal.ts'
import type { Refusal } from './refusal.ts'

/** 1 MB: the longest record with room to spare. */
export const BODY_LIMIT = 1_048_576
const DEEPEST = 32
const LONE_SURROGATE = /\p{Surrogate}/u
const OTHER_CHARSET = /charset=(?!"?utf-8)/i
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

const parseJson = express.json({ limit: BODY_LIMIT, strict: false, type: ['application/json', 'application/*+json'] })
const parseForm = express.urlencoded({ limit: 65_536, extended: false, parameterLimit: 50 })

const HALF_A_CHARACTER = refuse('bad-request/invalid-body', 'The body holds half a character, which cannot be stored.')
const NOT_UTF8 = refuse('bad-request/invalid-body', 'Send the body as UTF-8, without compression.')

const kindOfFault = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'type' in error && typeof error.type === 'string' ? error.type : ''

const faultOf = (error: unknown): Refusal => {
  const kind = kindOfFault(error)
  if (kind === 'entity.too.large' || kind === 'parameters.too.many')
    return refuse('bad-request/too-large', 'The request is larger than 1 MB. Send less at once.')
  if (kind === 'entity.parse.failed') return refuse('bad-request/invalid-body', 'The body is not valid JSON.')
  if (kind === 'encoding.unsupported' || kind === 'charset.unsupported') return NOT_UTF8
  return refuse('bad-request/invalid-body', 'The body could not be read. Send it again.')
}

/** Walks without recursion: a body nested a hundred thousand deep must not end the process. */
const shapeFault = (body: unknown): Refusal | undefined => {
  const pending: { value: unknown; depth: number }[] = [{ value: body, depth: 0 }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, depth } = next
    if (typeof value === 'string' && LONE_SURROGATE.test(value)) return HALF_A_CHARACTER
    if (typeof value !== 'object' || value === null) continue
    if (depth > DEEPEST) return refuse('bad-request/invalid-body', `The body is nested deeper than ${DEEPEST} levels.`)
    for (const key of Object.keys(value)) {
      if (LONE_SURROGATE.test(key)) return HALF_A_CHARACTER
      // SECURITY: H55 no key that could reach an object's prototype gets past this point
      if (FORBIDDEN_KEYS.has(key))
        return refuse('bad-request/invalid-body', 'The body holds a field name that is never allowed.', [
          { errorDetailType: 'unknown-field', message: 'This field is not known. Leave it out.', field: key }
        ])
    }
    for (const inner of Object.values(value)) pending.push({ value: inner, depth: depth + 1 })
  }
  return undefined
}

type Body = { readonly outcome: 'read'; readonly body: unknown } | Refusal

const readWith = (parser: typeof parseJson, request: Request, response: Response): Promise<Body> =>
  new Promise((resolve) => {
    if (OTHER_CHARSET.test(request.headers['content-type'] ?? '')) {
      resolve(NOT_UTF8)
      return
    }
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Express's request is Node's, extended by prototype
    parser(request, response, (error?: unknown) => {
      if (error !== undefined) resolve(faultOf(error))
      else if (request.body === undefined)
        resolve(
          refuse(
            'bad-request/invalid-body',
            parser === parseForm ? 'Send the body form-encoded.' : 'Send the body as JSON, with Content-Type: application/json.'
          )
        )
      else resolve(shapeFault(request.body) ?? { outcome: 'read', body: request.body })
    })
  })

/** The JSON body, at most 1 MB, UTF-8, at most 32 levels deep, or why it was not taken. */
export const readJson = (request: Request, response: Response): Promise<Body> => readWith(parseJson, request, response)

/** The body of NIAM's calls: form-encoded, flat. */
export const readForm = (request: Request, response: Response): Promise<Body> => readWith(parseForm, request, response)
