import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { beforeEach, describe, expect, it } from 'vitest'
import { failure, success, type Result } from '../../../electron/contract/result.ts'
import { provideBridge } from '../app/bridge.ts'
import { useAppState } from '../app/app-state.ts'
import { bridgeDouble } from '../testing/bridge-double.ts'
import LockView from './LockView.vue'

const lock = {
  reason: 'asked',
  at: '2026-11-23T14:12:00.000Z',
  endsAt: '2026-11-23T14:27:00.000Z',
  tabs: 4,
  drafts: 1,
  attemptsLeft: 5
} as const

beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  const app = useAppState()
  app.take({ ...app.state, mode: 'live', session: 'locked', signsOnBy: 'identity-provider', lock })
})

describe('the lock view at an identity provider', () => {
  it('H42 asks there who one is; Esc goes back wherever the focus is, and Enter can ask again', async () => {
    let comeBack = (): void => undefined
    const back = new Promise<void>((come) => (comeBack = come))
    const refused: Result<never> = failure({ kind: 'refused', message: 'You went back. Nothing was signed on.', errors: [], ref: '7F3A' })
    const bridge = bridgeDouble({ 'session.leaveProvider': () => success({}) })
    provideBridge({
      ...bridge,
      call: async (name, input) => {
        if (name !== 'session.signInByProvider') return bridge.call(name, input)
        await back
        return refused
      }
    })
    const view = mount(LockView, { global: { plugins: [PrimeVue] }, attachTo: document.body })
    expect(document.activeElement?.id).toBe('unlock')
    await view.find('form').trigger('submit')
    expect(view.text()).toContain('Your browser asks who you are')
    expect(view.text()).not.toContain('Change user')
    expect(document.activeElement?.hasAttribute('data-leave')).toBe(true)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(bridge.made.map(({ call }) => call)).toEqual(['session.leaveProvider'])

    const takenWhileOff: boolean[] = []
    document.addEventListener('focusin', ({ target }) => takenWhileOff.push(target instanceof HTMLButtonElement && target.disabled))
    comeBack()
    await flushPromises()
    expect(view.find('[role="alert"]').text()).toContain('You went back.')
    expect(document.activeElement?.id).toBe('unlock')
    expect(takenWhileOff).toEqual([false])
  })
})
