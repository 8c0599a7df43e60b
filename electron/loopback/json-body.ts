import type { IncomingMessage } from 'node:http'

export type JsonBody = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: 400 | 413 | 415 }

/**
 * Reads a JSON body of at most so many bytes. Another content type is refused: a form could be sent by any page
 * without asking first.
 */
export const readJson = async (request: IncomingMessage, most: number): Promise<JsonBody> => {
  if (!/^application\/json(;\s*charset=utf-8)?$/i.test(request.headers['content-type'] ?? '')) return { ok: false, status: 415 }
  if (Number(request.headers['content-length'] ?? 0) > most) return { ok: false, status: 413 }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) return { ok: false, status: 413 }
    chunks.push(chunk)
  }
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) }
  } catch {
    return { ok: false, status: 400 }
  }
}
