/** Fetches, once there is nothing else to do, what the next key may ask for: the first check is as quick as the second. */
export const loadAhead = (): void => {
  requestIdleCallback(() => {
    for (const view of [import('../../checks/CheckTab.vue'), import('../../records/person/PersonTab.vue')]) view.catch(() => undefined)
  })
}
