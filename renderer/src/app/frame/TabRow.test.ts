import { enableAutoUnmount, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { nextTick } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useTabs } from '../../workspaces/tabs.ts'
import TabRow from './TabRow.vue'

const NARROW = 300
const shown: (string | null)[] = []
const openTabs = (count: number): void => {
  for (let topic = 1; topic <= count; topic += 1) useTabs().open({ kind: 'help', title: `Help ${topic}`, context: null, topic: 'keys' })
}

enableAutoUnmount(afterEach)
beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  shown.length = 0
  // The page of the tests has no layout: every tab is 100 wide, one after the other.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    if (this.getAttribute('role') === 'tablist') return new DOMRect(0, 0, NARROW, 28)
    return new DOMRect([...(this.parentElement?.children ?? [])].indexOf(this) * 100, 0, 100, 28)
  })
  vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(function (this: HTMLElement) {
    shown.push(this.id)
  })
})
afterEach(() => vi.restoreAllMocks())

describe('the row of tabs', () => {
  it('brings the tab in front into view, whichever way it came there', async () => {
    openTabs(5)
    mount(TabRow, { attachTo: document.body })
    expect(shown.at(-1)).toBe('tab-5')
    useTabs().activate(1)
    await nextTick()
    expect(shown.at(-1)).toBe('tab-1')
  })
  it('counts the tabs it has no room for', async () => {
    openTabs(3)
    const row = mount(TabRow, { attachTo: document.body })
    expect(row.find('.unshown').exists()).toBe(false)
    openTabs(2)
    await nextTick()
    await nextTick()
    expect(row.find('.unshown').text()).toContain('+2')
    expect(row.find('.unshown').text()).toContain('tabs out of sight')
  })
})
