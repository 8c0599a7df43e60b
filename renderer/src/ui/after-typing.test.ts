import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { afterTyping, noteTyped, typingOver } from './after-typing.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const said = () => {
  const typed = ref('4')
  const scope = effectScope()
  const shown = scope.run(() => afterTyping(() => `read as ${typed.value}`))
  if (shown === undefined) throw new Error('The scope did not run.')
  const key = async (text: string): Promise<void> => {
    noteTyped()
    typed.value = text
    await nextTick()
  }
  return { typed, scope, shown, key }
}

it('stands at once where nobody types', async () => {
  const { typed, shown } = said()
  expect(shown.value).toBe('read as 4')
  vi.advanceTimersByTime(1000)
  typed.value = 'today'
  await nextTick()
  expect(shown.value).toBe('read as today')
})

it('stays as it is between keys, and says the last in the pause after it', async () => {
  const { shown, key } = said()
  for (const text of ['4 ', '4 3', '4 3 ', '4 3 8', '4 3 85']) {
    await key(text)
    vi.advanceTimersByTime(100)
    expect(shown.value).toBe('read as 4')
  }
  vi.advanceTimersByTime(50)
  expect(shown.value).toBe('read as 4 3 85')
})

it('is said to who types without a pause as well, a second later', async () => {
  const { shown, key } = said()
  for (let keys = 0; keys < 9; keys += 1) {
    await key(`4${'3'.repeat(keys + 1)}`)
    vi.advanceTimersByTime(110)
  }
  expect(shown.value).toBe('read as 4')
  await key('14 3 85')
  vi.advanceTimersByTime(110)
  expect(shown.value).toBe('read as 14 3 85')
})

it('says nothing more once its field is gone', async () => {
  const { scope, shown, key } = said()
  await key('5')
  scope.stop()
  vi.runAllTimers()
  expect(shown.value).toBe('read as 4')
})

it('says it at once where the field is left', async () => {
  const { shown, key } = said()
  await key('4 3 85')
  expect(shown.value).toBe('read as 4')
  typingOver()
  expect(shown.value).toBe('read as 4 3 85')
  expect(vi.getTimerCount()).toBe(0)
})
