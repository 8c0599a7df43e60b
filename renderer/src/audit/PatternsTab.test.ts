import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AuditPattern } from '../../../mock-server/api/audit.ts'
import { provideBridge } from '../app/bridge.ts'
import { registrationsNow } from '../commands/registry.ts'
import { bridgeDouble, success, type BridgeDouble } from '../testing/bridge-double.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { patternDays } from './open-audit.ts'
import { countWords } from './pattern-words.ts'
import PatternsTab from './PatternsTab.vue'

const CONTEXT = { reason: '0', justification: 'Complaint 118', originator: 'PSD' }
const FOUND: AuditPattern = { kind: 'repeated-justification', user: 'bureau1', count: 11, about: '“Enquiry”', examples: [] }
let bridge: BridgeDouble
beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  bridge = bridgeDouble({ 'audit.patterns': () => success({ events: 40, patterns: [FOUND] }) })
  provideBridge(bridge)
})

describe('patterns worth a look', () => {
  it('H51: each stands with how much it is and why it is only worth a look', async () => {
    const tabs = useTabs()
    const tab = tabs.byNumber(tabs.open({ kind: 'audit-patterns', title: 'Patterns', context: CONTEXT, ...patternDays(7) }))
    if (tab?.kind !== 'audit-patterns') throw new Error('Not the tab of patterns.')
    const view = mount(PatternsTab, { props: { tab }, global: { plugins: [PrimeVue] }, attachTo: document.body })
    await flushPromises()
    expect(view.text()).toContain('1 pattern in 40 accesses')
    expect(view.get('[role="option"]').text()).toContain('11 people or searches')
    expect(view.get('aside').text()).toContain('A stop-check desk repeats its words with reason.')
    await registrationsNow()
      .findLast(({ command }) => command.id === 'audit.further')
      ?.command.run()
    expect(useTabs().active).toMatchObject(patternDays(31))
  })
  it('counts in words', () => {
    expect(countWords({ kind: 'self-search', count: 1 })).toBe('1 search')
    expect(countWords({ kind: 'many-children', count: 5 })).toBe('5 children')
  })
})
