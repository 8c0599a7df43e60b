import { describe, expect, it, vi } from 'vitest'
import { openLoopbackBridge } from './loopback-bridge.ts'

const state = { ok: true, value: {} }
const surroundings = (hash: string, answers: Record<string, () => Response | Promise<Response>>) => {
  const replaceState = vi.fn()
  const asked: { path: string; body: unknown }[] = []
  return {
    replaceState,
    asked,
    given: {
      location: { hash, pathname: '/' },
      history: { replaceState },
      fetch: vi.fn(async (path: unknown, init?: RequestInit) => {
        const named = typeof path === 'string' ? path : ''
        const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : null
        asked.push({ path: named, body })
        const answer = answers[named]
        if (answer === undefined) throw new TypeError('refused')
        return answer()
      })
    }
  }
}
const json =
  (body: unknown, status = 200) =>
  () =>
    new Response(JSON.stringify(body), { status })

describe('the loopback bridge', () => {
  it('exchanges the key of the address once and takes it out of the address', async () => {
    const at = surroundings('#key=abc', { '/session-key': json({}), '/bridge': json(state) })
    const opened = await openLoopbackBridge(at.given)
    expect(opened.ok).toBe(true)
    expect(at.asked[0]).toEqual({ path: '/session-key', body: { key: 'abc' } })
    expect(at.replaceState).toHaveBeenCalledWith(null, '', '/')
  })
  it('says what to do where the key is spent', async () => {
    const opened = await openLoopbackBridge(surroundings('#key=abc', { '/session-key': json({}, 401) }).given)
    expect(opened).toMatchObject({ ok: false, message: expect.stringContaining('used before or is too old') })
  })
  it('says what to do where nothing answers', async () => {
    const opened = await openLoopbackBridge(surroundings('#key=abc', {}).given)
    expect(opened).toMatchObject({ ok: false, message: expect.stringContaining('did not answer') })
  })
  it('sends the call’s name in the envelope and gives the result back; no answer is a problem, not an exception', async () => {
    let away = false
    const at = surroundings('', { '/bridge': () => (away ? Promise.reject(new TypeError('gone')) : json(state)()) })
    const opened = await openLoopbackBridge(at.given)
    if (!opened.ok) throw new Error(opened.message)
    expect(await opened.bridge.call('session.lock', {})).toEqual(state)
    expect(at.asked.at(-1)).toEqual({ path: '/bridge', body: { call: 'session.lock', input: {} } })
    away = true
    expect(await opened.bridge.call('session.lock', {})).toMatchObject({ ok: false, problem: { kind: 'unreachable' } })
  })
  it('takes nothing but a result for an answer', async () => {
    const at = surroundings('', { '/bridge': json('<html>') })
    expect(await openLoopbackBridge(at.given)).toMatchObject({ ok: false })
  })
})
