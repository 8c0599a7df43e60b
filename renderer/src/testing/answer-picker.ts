import { vi } from 'vitest'
import { picker } from '../app/frame/pickers.ts'

/** Waits until something is asked to pick from, and picks. */
export const answerPicker = async (id: string): Promise<void> => {
  await vi.waitUntil(() => picker.value !== null)
  picker.value?.onAnswer(id)
}
