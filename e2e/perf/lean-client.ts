import { Agent, request } from 'node:http'
import type { Endpoint } from '../../mock-server/api/endpoints.ts'
import type { OutsideClient } from '../fixtures/outside-client.ts'

export interface Answered {
  readonly status: number
  readonly text: string
}

/** Calls over connections that stay open, by Node's own HTTP: what the caller itself costs and its collector stay small beside the server. */
export const leanClient = (client: OutsideClient) => {
  const agent = new Agent({ keepAlive: true })
  return (endpoint: Endpoint, body?: unknown): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const sent = body === undefined ? undefined : JSON.stringify(body)
      const call = request(
        `${client.url}${endpoint.path}`,
        {
          agent,
          method: endpoint.method,
          headers: { ...client.headers(endpoint), ...(sent === undefined ? {} : { 'content-length': Buffer.byteLength(sent) }) }
        },
        (answer) => {
          let text = ''
          answer.setEncoding('utf8')
          answer.on('data', (part: string) => (text += part))
          answer.once('end', () => resolve({ status: answer.statusCode ?? 0, text }))
          answer.once('error', reject)
        }
      )
      call.once('error', reject)
      call.end(sent)
    })
}
export type LeanClient = ReturnType<typeof leanClient>
