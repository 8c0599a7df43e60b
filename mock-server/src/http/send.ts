import type { Response } from 'express'
import type { Reply } from './call.ts'
import { problemDocument, statusOf } from './refusal.ts'
import type { Refusal } from './refusal.ts'

type Given = Extract<Reply, { outcome: 'replied' }>

/** Personal data is never kept by anything between server and workstation. */
const NOT_KEPT = { 'Cache-Control': 'no-store' }

export const sendReply = (response: Response, { body, headers = {}, status }: Given, success: number): void => {
  response.status(status ?? success).set({ ...NOT_KEPT, ...headers })
  if (body === undefined) response.end()
  else response.json(body)
}

/** Writes the problem document; `extra` stands beside its fields (OAuth's own error names). */
export const sendRefusal = (response: Response, refusal: Refusal, instance: string, extra: Readonly<Record<string, string>> = {}): void => {
  if (response.headersSent) return
  if (refusal.retryAfter !== undefined) response.set('Retry-After', String(refusal.retryAfter))
  if (refusal.type === 'unauthorised/token') response.set('WWW-Authenticate', 'Bearer')
  response
    .status(statusOf(refusal))
    .set(NOT_KEPT)
    .type('application/problem+json')
    .send(JSON.stringify({ ...problemDocument(refusal, instance.slice(0, 300)), ...extra }))
}
