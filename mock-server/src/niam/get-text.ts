import { request } from 'node:https'
import type { Agent } from 'node:https'

const TIMEOUT_MS = 10_000
const MOST_BYTES = 1024 * 1024

/** Reads a short text of an identity provider over its own pinned connection; no redirect is followed. */
export const getText = (url: string, agent: Agent): Promise<string> =>
  new Promise((resolve, reject) => {
    const call = request(url, { agent, headers: { accept: 'application/json' }, timeout: TIMEOUT_MS }, (answer) => {
      const parts: Buffer[] = []
      let bytes = 0
      answer.on('data', (part: Buffer) => {
        bytes += part.length
        if (bytes > MOST_BYTES) call.destroy(new Error('The identity provider’s answer is too long.'))
        else parts.push(part)
      })
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(parts).toString('utf8'))
        else reject(new Error(`The identity provider answered ${answer.statusCode ?? 'nothing'}.`))
      })
    })
    call.on('timeout', () => call.destroy(new Error('The identity provider did not answer in time.')))
    call.on('error', reject)
    call.end()
  })
