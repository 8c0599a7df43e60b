import { nextTick, shallowReadonly, shallowRef } from 'vue'
import type { OneTimeCode } from '../../../mock-server/api/administration.ts'

interface OpenCode {
  readonly code: OneTimeCode
  readonly onDone: () => void
}
const open = shallowRef<OpenCode | null>(null)

/** The code that stands over the screen: it is shown once and is nowhere else. */
export const oneTimeCode = shallowReadonly(open)

export const showCode = (code: OneTimeCode): Promise<void> =>
  new Promise((resolve) => {
    const opener = document.activeElement
    open.value = {
      code,
      onDone: () => {
        open.value = null
        void nextTick(() => {
          if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
          resolve()
        })
      }
    }
  })
