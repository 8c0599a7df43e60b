import { readonly, shallowRef } from 'vue'

/** As many as stand on top of the palette. */
const MOST = 5
const used = shallowRef<readonly string[]>([])

/** Ids of the commands used last, the latest first; of this session, in this page's memory alone. */
export const recentlyUsed = readonly(used)

export const noteUse = (id: string): void => {
  used.value = [id, ...used.value.filter((other) => other !== id)].slice(0, MOST)
}
