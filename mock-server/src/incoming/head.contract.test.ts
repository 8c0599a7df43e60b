import { expect, it } from 'vitest'
import { ENDPOINTS } from '../../api/endpoints.ts'
import { startServer } from '../testing/start-server.ts'
import { signOnAs, usualHeaders } from '../testing/test-client.ts'

it('H55 a HEAD of the stream is answered and ends', async () => {
  const server = await startServer()
  try {
    const { token } = await signOnAs(server, 'control1')
    const headers = { ...usualHeaders(ENDPOINTS.incomingEvents), authorization: `Bearer ${token ?? ''}` }
    const answer = await fetch(`${server.url}${ENDPOINTS.incomingEvents.path}`, {
      method: 'HEAD',
      headers,
      signal: AbortSignal.timeout(10_000)
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
  } finally {
    await server.remove()
  }
})
