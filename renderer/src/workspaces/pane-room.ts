import { readonly, ref } from 'vue'
import { MOST_PANES, roomFor } from './pane-layout.ts'

const room = ref(MOST_PANES)

/** How many panes the window has room for now. */
export const paneRoom = readonly(room)
/** @param width of what the panes share, CSS pixels */
export const measureRoom = (width: number): void => {
  if (width > 0) room.value = roomFor(width)
}
