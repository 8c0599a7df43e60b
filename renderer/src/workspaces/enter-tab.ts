import { nextTick } from 'vue'
import { enterPane } from '../ui/focus-trail.ts'
import { modalOpen } from '../ui/modal.ts'
import { useTabs } from './tabs.ts'

/**
 * Focus into the body of the tab in front: to where it was in that tab, else its first place, else the body itself,
 * which hands it to what is marked `data-tab-start` as soon as that is there (TabBody). A question that stands over the page
 * keeps it.
 */
export const enterActiveTab = async (): Promise<void> => {
  const number = useTabs().activeNumber
  await nextTick()
  if (modalOpen.value) return
  const body = document.querySelector<HTMLElement>(`#tab-body-${number}`)
  if (body === null) return
  const start = body.querySelector<HTMLElement>('[data-tab-start]')
  if (!enterPane(body, start)) body.focus()
}
