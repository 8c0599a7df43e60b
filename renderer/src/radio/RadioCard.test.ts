import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { success } from '../../../electron/contract/result.ts'
import type { Candidate } from '../../../mock-server/api/people.ts'
import { provideBridge } from '../app/bridge.ts'
import { answerPicker } from '../testing/answer-picker.ts'
import { registeredCommand } from '../commands/registry.ts'
import { forgetTables } from '../forms/code-tables.ts'
import { bridgeDouble, type BridgeDouble } from '../testing/bridge-double.ts'
import { announcement, message } from '../ui/announce.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { newCard } from './radio-card.ts'
import RadioCard from './RadioCard.vue'
import { useRadioAnswer } from './use-radio-answer.ts'

const PERSON = '10000000-0000-4000-8000-000000000001'
const CONTEXT = { reason: '1', justification: 'Traffic stop, HIGH ST', originator: 'PC 4312' }
const candidate: Candidate = {
  personId: PERSON,
  pncId: '2020/0000001L',
  displayName: 'SMITH, John',
  trueName: 'SMITH, John',
  birthDate: '1985-03-12',
  sex: 'M',
  appearance: null,
  heightCm: null,
  score: 100,
  reasons: [],
  flags: { warnings: ['WE'], markers: [], wanted: 'arrest', missing: false, child: false, deceased: false }
}
let bridge: BridgeDouble
const told = (): unknown[] => bridge.made.filter(({ call }) => call === 'radio.told').map(({ input }) => input)
const key = async (id: string): Promise<void> => {
  await registeredCommand(id)?.run()
  await flushPromises()
}
const outcomes = () => Object.fromEntries(Object.entries(useTabs().byNumber(1)?.radio?.lines ?? {}).map(([id, line]) => [id, line.outcome]))

const show = async () => {
  useTabs().open({
    kind: 'check',
    title: 'NE SMITH/JOHN',
    context: CONTEXT,
    line: 'NE SMITH/JOHN',
    query: { surname: 'SMITH', limit: 20 },
    selected: PERSON,
    radio: newCard()
  })
  const Host = defineComponent(() => {
    const tab = () => {
      const found = useTabs().byNumber(1)
      if (found === undefined) throw new Error('The tab is gone.')
      return found
    }
    useRadioAnswer(tab, () => ({
      kind: 'person',
      personId: PERSON,
      candidate,
      candidates: [candidate],
      summary: null,
      identity: 'possible'
    }))
    return () => h(RadioCard, { tab: tab() })
  })
  const view = mount(Host, { attachTo: document.body, global: { plugins: [PrimeVue] } })
  await flushPromises()
  return view
}

enableAutoUnmount(afterEach)
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T09:00:00Z'), toFake: ['Date', 'setInterval', 'clearInterval'] })
  setActivePinia(createPinia())
  forgetTables()
  bridge = bridgeDouble({ 'radio.told': () => success({}), 'people.confirmIdentity': () => success({}) })
  provideBridge(bridge)
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the radio card on the screen', () => {
  it('passes what is no hit, and a hit only after a yes; each goes to the log with the caller', async () => {
    const view = await show()
    expect(view.text()).toContain('PC 4312, safe to pass?')
    await key('radio.pass')
    expect(outcomes()).toEqual({ identity: 'passed' })
    await key('radio.pass')
    expect(outcomes()).toEqual({ identity: 'passed' })
    expect(message.value?.text).toContain('Ask first')
    await key('radio.safe')
    expect(message.value).toBeNull()
    await key('radio.pass')
    await key('radio.notPassed')
    expect(outcomes()).toEqual({ identity: 'passed', 'warning:WE': 'passed', wanted: 'not-passed' })
    expect(told()).toEqual([
      { what: 'line-told', to: 'PC 4312', personId: PERSON, line: 'identity', record: null },
      { what: 'safe-to-pass', to: 'PC 4312', personId: PERSON },
      { what: 'line-told', to: 'PC 4312', personId: PERSON, line: 'warning', record: 'WE' },
      { what: 'line-not-passed', to: 'PC 4312', personId: PERSON, line: 'wanted', record: null }
    ])
  })

  it('without an answer says stand by, tells the dispatcher what waits, and 30 seconds later asks to ask again, once', async () => {
    const view = await show()
    await key('radio.noAnswer')
    expect(view.text()).toContain('PC 4312, stand by.')
    expect(told()).toEqual([{ what: 'stand-by', to: 'PC 4312', personId: PERSON, answer: 'none', hits: ['warning', 'wanted'] }])
    vi.advanceTimersByTime(29_000)
    await flushPromises()
    expect(announcement.value).not.toContain('Ask PC 4312 again')
    vi.advanceTimersByTime(2_000)
    await flushPromises()
    expect(announcement.value).toContain('Ask PC 4312 again: safe to pass?')
    expect(view.text()).toContain('Ask again')
  })

  it('passes the warnings at once for a reason, and nothing else', async () => {
    await show()
    const pressed = key('radio.urgent')
    await answerPicker('weapon-seen')
    await pressed
    expect(outcomes()).toEqual({ 'warning:WE': 'passed' })
    expect(told()).toEqual([
      { what: 'urgent-pass', to: 'PC 4312', personId: PERSON, why: 'weapon-seen' },
      { what: 'line-told', to: 'PC 4312', personId: PERSON, line: 'warning', record: 'WE' }
    ])
  })

  it('says on the way back what was not passed, and keeps what was for the next time', async () => {
    const view = await show()
    await key('radio.pass')
    await key('view.back')
    expect(message.value?.text).toBe('Not passed, 2 of 3: warning, wanted.')
    expect(useTabs().byNumber(1)?.radio).toMatchObject({ open: false, lines: { identity: { outcome: 'passed' } } })
    view.unmount()
  })

  it('says “possible” until the operator confirms who it is, and logs that', async () => {
    const view = await show()
    expect(view.get('[role="option"]').text()).toContain('Possible: SMITH, John')
    await key('radio.confirm')
    expect(view.get('[role="option"]').text()).not.toContain('Possible')
    expect(bridge.made).toContainEqual({ call: 'people.confirmIdentity', input: { personId: PERSON, confirmed: true } })
  })
})
