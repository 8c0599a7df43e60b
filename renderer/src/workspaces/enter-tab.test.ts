import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { useModal } from '../ui/modal.ts'
import { enterActiveTab } from './enter-tab.ts'
import { useTabs } from './tabs.ts'

const Question = defineComponent({
  setup: () => {
    useModal()
    return () => h('button', { id: 'yes' }, 'Yes')
  }
})

describe('going into the tab in front', () => {
  beforeEach(() => {
    setActivePinia(createPinia())
    document.body.replaceChildren()
    mount(
      () => h('section', { id: `tab-body-${useTabs().activeNumber}`, tabindex: -1 }, h('input', { id: 'first', 'data-tab-start': '' })),
      {
        attachTo: document.body
      }
    )
  })

  it('puts the focus on its first place', async () => {
    await enterActiveTab()
    expect(document.activeElement?.id).toBe('first')
  })

  it('leaves it with a question that stands over the page, which a command of the line may have asked', async () => {
    const question = mount(Question, { attachTo: document.body })
    document.querySelector<HTMLElement>('#yes')?.focus()
    await enterActiveTab()
    expect(document.activeElement?.id).toBe('yes')
    question.unmount()
    await enterActiveTab()
    expect(document.activeElement?.id).toBe('first')
  })
})
