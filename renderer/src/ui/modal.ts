import { computed, onScopeDispose, ref } from 'vue'

const open = ref(0)

/** Whether a dialog stands over the screen: keys act in it alone. */
export const modalOpen = computed(() => open.value > 0)

/** Counts a dialog as open while its component lives. */
export const useModal = (): void => {
  open.value += 1
  onScopeDispose(() => (open.value -= 1))
}
