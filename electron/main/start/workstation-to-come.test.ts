import { expect, test } from 'vitest'
import type { BridgeEvent } from '../../contract/events.ts'
import type { Workstation } from '../../services/workstation.ts'
import { workstationToCome } from './workstation-to-come.ts'

const SENDER = { trusted: true, name: 'renderer' } as const
const EVENT: BridgeEvent = { kind: 'command', command: 'help' }

/** A workstation that notes what reaches it. */
const noting = () => {
  const noted: string[] = []
  const listeners: ((event: BridgeEvent) => void)[] = []
  const workstation: Pick<Workstation, 'handle' | 'subscribe' | 'state' | 'report' | 'lock' | 'lockAfterHandover' | 'close'> = {
    handle: async () => {
      noted.push('call')
      return { ok: true, value: {} }
    },
    subscribe: (listener) => {
      listeners.push(listener)
      return () => listeners.splice(listeners.indexOf(listener), 1)
    },
    state: () => ({ session: 'locked' }) as ReturnType<Workstation['state']>,
    report: (kind) => noted.push(kind),
    lock: () => noted.push('lock'),
    lockAfterHandover: () => noted.push('lock after hand-over'),
    close: async () => void noted.push('close')
  }
  return { workstation, noted, tell: (event: BridgeEvent) => listeners.forEach((listener) => listener(event)) }
}

test('H06: a call waits until the router stands, and it alone answers', async () => {
  const { workstation, stands } = workstationToCome()
  const behind = noting()
  let answered: unknown = null
  const answer = workstation.handle({ call: 'app.state', input: {} }, SENDER).then((result) => (answered = result))
  await new Promise((turn) => setImmediate(turn))
  expect(answered).toBeNull()
  stands(behind.workstation)
  await answer
  expect(answered).toEqual({ ok: true, value: {} })
  expect(behind.noted).toEqual(['call'])
})

test('until it stands nobody is signed in; what is reported, locked and subscribed to is handed on in its order', async () => {
  const { workstation, stands } = workstationToCome()
  const behind = noting()
  const heard: string[] = []
  expect(workstation.session()).toBe('signed-out')
  workstation.report('copy-refused', 'key')
  workstation.lock('system')
  workstation.subscribe(() => heard.push('first'))
  const leave = workstation.subscribe(() => heard.push('left'))
  workstation.subscribe(() => heard.push('second'))
  leave()
  stands(behind.workstation)
  expect(workstation.session()).toBe('locked')
  await new Promise((turn) => setImmediate(turn))
  behind.tell(EVENT)
  expect(heard).toEqual(['first', 'second'])
  expect(behind.noted).toEqual(['copy-refused', 'lock'])
})

test('a program that is left before it stands closes at once; later the workstation is closed', async () => {
  const { workstation, stands } = workstationToCome()
  await workstation.close()
  const behind = noting()
  stands(behind.workstation)
  await workstation.close()
  expect(behind.noted).toEqual(['close'])
})
