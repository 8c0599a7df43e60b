import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { beforeEach, describe, expect, it } from 'vitest'
import { failure, success, type Problem } from '../../../electron/contract/result.ts'
import { provideBridge } from '../app/bridge.ts'
import { useAppState } from '../app/app-state.ts'
import { bridgeDouble, type BridgeDouble } from '../testing/bridge-double.ts'
import SignIn from './SignIn.vue'

let bridge: BridgeDouble
const refuse = (problem: Partial<Problem>): void => {
  const refusal = () =>
    failure({ kind: 'refused', message: 'The user name or the password is not right.', errors: [], ref: '7F3A', ...problem })
  bridge = bridgeDouble({
    'session.signIn': refusal,
    'session.signInByProvider': refusal,
    'session.leaveProvider': () => success({})
  })
  provideBridge(bridge)
}
const open = () => mount(SignIn, { global: { plugins: [PrimeVue] }, attachTo: document.body })

beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  refuse({})
})

describe('sign-in', () => {
  it('takes the focus', () => {
    open()
    expect(document.activeElement?.id).toBe('username')
  })
  it('names the missing field and asks the server nothing', async () => {
    const view = open()
    await view.find('form').trigger('submit')
    expect(view.text()).toContain('Give your user name.')
    expect(bridge.made).toEqual([])
  })
  it('refused, says so in place, keeps the user name, empties the password and goes there', async () => {
    const view = open()
    await view.find('#username').setValue('bureau1')
    await view.find('#password').setValue('not this one')
    await view.find('form').trigger('submit')
    await flushPromises()
    expect(view.find('[role="alert"]').text()).toContain('The user name or the password is not right.')
    expect(view.find<HTMLInputElement>('#username').element.value).toBe('bureau1')
    expect(view.find<HTMLInputElement>('#password').element.value).toBe('')
    expect(document.activeElement?.id).toBe('password')
  })
  it.each([
    ['unreachable', 'LEDS does not answer'],
    ['throttled', 'Wait a little']
  ] as const)('%s is headed by what it is', async (kind, heading) => {
    refuse({ kind, message: 'Try again in 8 seconds.' })
    const view = open()
    await view.find('#username').setValue('bureau1')
    await view.find('#password').setValue('x')
    await view.find('form').trigger('submit')
    await flushPromises()
    expect(view.text()).toContain(heading)
  })
  it('after an ended session says what was kept', () => {
    const app = useAppState()
    app.take({ ...app.state, session: 'ended' })
    expect(open().text()).toContain('Your drafts are kept')
  })
  it('lets a password be pasted: both fields are credential fields', () => {
    const view = open()
    expect(view.findAll('[data-credential]')).toHaveLength(2)
  })
  it('H43 asks for no password where the force’s identity provider does: Enter opens its page, Esc goes back', async () => {
    const app = useAppState()
    app.take({ ...app.state, mode: 'live', signsOnBy: 'identity-provider' })
    refuse({ message: 'You went back. Nothing was signed on.' })
    let comeBack = (): void => undefined
    const back = new Promise<void>((come) => (comeBack = come))
    const made: string[] = []
    const { call } = bridge
    provideBridge({
      ...bridge,
      call: async (name, input) => {
        made.push(name)
        if (name === 'session.signInByProvider') await back
        return call(name, input)
      }
    })
    const view = open()
    expect(view.find('input').exists()).toBe(false)
    expect(document.activeElement?.id).toBe('sign-in')
    await view.find('form').trigger('submit')
    expect(view.text()).toContain('Your browser asks who you are')
    expect(document.activeElement?.hasAttribute('data-leave')).toBe(true)
    expect(view.find('#sign-in').attributes('disabled')).toBeDefined()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(made).toEqual(['session.signInByProvider', 'session.leaveProvider'])
    const takenWhileOff: boolean[] = []
    document.addEventListener('focusin', ({ target }) => takenWhileOff.push(target instanceof HTMLButtonElement && target.disabled))
    comeBack()
    await flushPromises()
    expect(view.find('[role="alert"]').text()).toContain('You went back.')
    expect(document.activeElement?.id).toBe('sign-in')
    expect(takenWhileOff).toEqual([false])
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(made).toHaveLength(2)
  })
})
