import { computed, onMounted, onScopeDispose, watch } from 'vue'
import { useWrites } from '../app/writes.ts'
import { REFRESH_MS } from '../due/use-due-refresh.ts'
import { useRequests } from './requests-store.ts'

/** Asks when it is mounted, after each own write, and every minute while the window is seen. */
export const useRequestsRefresh = (seen: () => boolean = () => true): void => {
  const requests = useRequests()
  const writes = useWrites()
  const ended = computed(() => writes.all.filter(({ state }) => state === 'completed').length)
  watch([seen, ended], ([front, now], [, before]) => {
    if (front || now !== before) void requests.refresh()
  })
  onMounted(() => void requests.refresh())
  const timer = setInterval(() => {
    if (seen() && !document.hidden) void requests.refresh()
  }, REFRESH_MS)
  onScopeDispose(() => clearInterval(timer))
}
