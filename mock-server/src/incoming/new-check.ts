import { createHash, randomUUID } from 'node:crypto'
import type { IncomingPost, VoiceCall } from '../../api/incoming.ts'
import type { IncomingContent } from './incoming-row.ts'
import type { NewCheck } from './insert-check.ts'

const hashOf = (given: object): string => createHash('sha256').update(JSON.stringify(given)).digest('hex')

const contentOf = ({ caller, place, reason, incident, asked }: Omit<VoiceCall, 'callId'>): IncomingContent => ({
  caller: caller ?? null,
  place: place ?? null,
  reason: reason ?? null,
  incident: incident ?? null,
  asked
})

/** @param source signature of who sends it */
export const postedCheck = (post: IncomingPost, source: string): NewCheck => ({
  id: randomUUID(),
  source,
  sourceReference: post.reference,
  to: post.to,
  grade: post.grade,
  channel: post.channel,
  content: contentOf(post),
  givenHash: hashOf(post)
})

/** A call that its operator wrote down. Corrected and sent again it is still the same call. @param to their force and station */
export const voiceCheck = (call: VoiceCall, { source, to }: { readonly source: string; readonly to: string }): NewCheck => ({
  id: call.callId,
  source,
  sourceReference: call.callId,
  to,
  grade: 'routine',
  channel: 'voice',
  content: contentOf(call),
  givenHash: hashOf({ callId: call.callId })
})
