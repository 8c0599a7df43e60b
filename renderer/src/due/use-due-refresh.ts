import { computed, onMounted, onScopeDispose, watch } from 'vue'
import { useWrites } from '../app/writes.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { useDue } from './due-store.ts'

/** A list that is looked at is no older than this. Milliseconds. */
export const REFRESH_MS = 60_000

/** Asks when the tab comes to the front, after each own write, and every minute while it is seen. */
export const useDueRefresh = (tabNumber: number): void => {
  const due = useDue()
  const tabs = useTabs()
  const writes = useWrites()
  const inFront = computed(() => tabs.activeNumber === tabNumber)
  const ended = computed(() => writes.all.filter(({ state }) => state === 'completed' || state === 'refused').length)
  watch([inFront, ended], ([seen, now], [, before]) => {
    if (seen || now !== before) void due.refresh()
  })
  onMounted(() => void due.refresh())
  const timer = setInterval(() => {
    if (inFront.value && !document.hidden) void due.refresh()
  }, REFRESH_MS)
  onScopeDispose(() => clearInterval(timer))
}
