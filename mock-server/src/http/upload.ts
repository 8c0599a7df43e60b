import type { Request } from 'express'
import { refuse } from './refusal.ts'
import type { Refusal } from './refusal.ts'

/** A file as it came. */
export interface Upload {
  /** One of the endpoint's media types. */
  readonly type: string
  readonly text: string
}

/** What an endpoint takes as a file: its media types and the most bytes. */
export interface UploadLimits {
  readonly types: readonly string[]
  readonly bytes: number
}

const MEGABYTE = 1_048_576
const COMPRESSED = refuse('bad-request/invalid-body', 'Send the file as UTF-8, without compression.')

/** @returns undefined where there are more bytes than that */
const bytesOf = async (request: Request, most: number): Promise<Buffer | undefined> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    // Read to its end and let go: an answer to a half-read request would not reach its sender.
    if (size <= most) parts.push(part)
    else parts.length = 0
  }
  return size > most ? undefined : Buffer.concat(parts)
}

/** SECURITY: H55 the one body that may be larger than 1 MB, with a limit of its own. */
export const readUpload = async (
  request: Request,
  { types, bytes }: UploadLimits
): Promise<{ readonly outcome: 'read'; readonly body: Upload } | Refusal> => {
  const tooLarge = refuse('bad-request/too-large', `The file is larger than ${Math.floor(bytes / MEGABYTE)} MB. Send it in parts.`)
  const given = request.headers['content-type'] ?? ''
  const type = types.find((each) => given.toLowerCase().split(';')[0]?.trim() === each)
  if (type === undefined) return refuse('bad-request/invalid-body', `Send the file as ${types.join(' or ')}, named by Content-Type.`)
  if (/charset=(?!"?utf-8)/i.test(given) || request.headers['content-encoding'] !== undefined) return COMPRESSED
  if (Number(request.headers['content-length']) > bytes) return tooLarge
  const read = await bytesOf(request, bytes)
  if (read === undefined) return tooLarge
  try {
    return { outcome: 'read', body: { type, text: new TextDecoder('utf-8', { fatal: true }).decode(read) } }
  } catch {
    return COMPRESSED
  }
}
