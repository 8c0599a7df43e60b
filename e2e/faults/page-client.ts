import type { ChildProcess } from 'node:child_process'
import { workstationEnvironment } from '../../build/bootstrap/workstation-environment.mjs'
import type { CallInput, CallName, CallOutput } from '../../electron/contract/calls.ts'
import { CALLS } from '../../electron/contract/calls.ts'
import type { Result } from '../../electron/contract/result.ts'
import type { MockServer } from '../fixtures/mock-server.ts'
import { end, startUntil } from '../fixtures/process.ts'

/** The workstation's own services in a process of their own, and what its page would ask of them. */
export interface App {
  readonly child: ChildProcess
  /** Throws where the process is gone. */
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>>
  value<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>
}

/** A machine that does much else answers late; what is looked for here is not that. */
const MOST_SIGN_INS = 4

/** Starts the loopback shell, takes its one-time key and signs in. */
export const startApp = async ({ url, enrolmentCode }: MockServer, user: string): Promise<App> => {
  const environment = workstationEnvironment({ serverUrl: url, enrolmentCode })
  const { line, child } = await startUntil('electron/loopback/main.ts', ['--port', '0'], { ready: /^open http:\/\//, environment })
  const address = new URL(line.slice('open '.length))
  const post = (path: string, body: unknown, cookie = ''): Promise<Response> =>
    fetch(`${address.origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address.origin, 'sec-fetch-site': 'same-origin', cookie },
      body: JSON.stringify(body)
    })
  const key = new URLSearchParams(address.hash.slice(1)).get('key')
  const opened = await post('/session-key', { key })
  const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const call: App['call'] = async (name, input) => {
    const answer = (await (await post('/bridge', { call: name, input }, cookie)).json()) as Result<unknown>
    return answer.ok ? { ok: true, value: CALLS[name].output.parse(answer.value) as CallOutput<typeof name> } : answer
  }
  const value: App['value'] = async (name, input) => {
    const answer = await call(name, input)
    if (!answer.ok) throw new Error(`${name}: ${answer.problem.message}`)
    return answer.value
  }
  const signIn = async (attempt = 1): Promise<void> => {
    try {
      await value('session.signIn', { username: user, password: `training-${user}-pass` })
    } catch (error) {
      if (attempt < MOST_SIGN_INS) return signIn(attempt + 1)
      await end(child, 'SIGKILL')
      throw error
    }
  }
  await signIn()
  return { child, call, value }
}
