import { nextTick, readonly, shallowRef } from 'vue'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import type { Subscription } from '../../../mock-server/api/alerts.ts'
import type { Watching } from './watch-form.ts'

interface OpenWatch {
  readonly watching: Watching
  /** Why the record in front was opened: watching it belongs to the same stop. */
  readonly context: AccessContext
  readonly onAnswer: (kept: Subscription | null) => void
}
const open = shallowRef<OpenWatch | null>(null)

/** The one dialog for what is to be watched that stands over the screen. */
export const watchQuestion = readonly(open)

/** @returns what was kept, or null where it was left with Esc */
export const askToWatch = (watching: Watching, context: AccessContext): Promise<Subscription | null> =>
  new Promise((resolve) => {
    open.value?.onAnswer(null)
    const opener = document.activeElement
    open.value = {
      watching,
      context,
      onAnswer: (kept) => {
        open.value = null
        void nextTick(() => {
          if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
          resolve(kept)
        })
      }
    }
  })
