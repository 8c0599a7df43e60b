import { onMounted, watch } from 'vue'
import type { Write } from '../../../electron/contract/writes.ts'
import { useWrites } from '../app/writes.ts'

/** Reads what a page shows as it opens and whenever another tab of this workstation changed it: what is shown is what is held. */
export const useReadAgain = (read: () => Promise<unknown>, changes: (write: Write) => boolean): void => {
  const writes = useWrites()
  onMounted(read)
  watch(
    () => writes.all.filter((write) => write.state === 'completed' && changes(write)).length,
    () => void read()
  )
}
