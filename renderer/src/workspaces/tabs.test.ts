import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { message } from '../ui/announce.ts'
import { useTabs } from './tabs.ts'

const help = (topic: string) => ({ kind: 'help', title: topic, topic, context: null }) as const
const marks = { dirty: true, write: null, answered: false }

beforeEach(() => setActivePinia(createPinia()))

describe('tabs', () => {
  it('keep their number when others close, and a free number is given again', () => {
    const tabs = useTabs()
    expect([tabs.open(help('a')), tabs.open(help('b')), tabs.open(help('c'))]).toEqual([1, 2, 3])
    tabs.close(2)
    expect(tabs.tabs.map(({ number, title }) => [number, title])).toEqual([
      [1, 'a'],
      [3, 'c']
    ])
    expect(tabs.open(help('d'))).toBe(2)
  })
  it('closing brings the most recent other to the front', () => {
    const tabs = useTabs()
    tabs.open(help('a'))
    tabs.open(help('b'))
    tabs.open(help('c'))
    tabs.activate(1)
    tabs.activate(3)
    tabs.close(3)
    expect(tabs.activeNumber).toBe(1)
    tabs.close(1)
    tabs.close(2)
    expect(tabs.activeNumber).toBeNull()
  })
  it('a hundredth is not opened, and that is said', () => {
    const tabs = useTabs()
    for (let count = 0; count < 99; count += 1) tabs.open(help(String(count)))
    expect(tabs.open(help('more'))).toBe(99)
    expect(tabs.tabs).toHaveLength(99)
    expect(message.value?.text).toContain('99 tabs')
  })
  it('what is changed of one leaves its number and the others', () => {
    const tabs = useTabs()
    tabs.open(help('a'))
    tabs.open(help('b'))
    tabs.patch(1, { title: 'new' })
    expect(tabs.tabs.map(({ title }) => title)).toEqual(['new', 'b'])
  })
  it('an answer is marked until its tab is looked at; marks go with the tab', () => {
    const tabs = useTabs()
    tabs.open(help('a'))
    tabs.open(help('b'))
    tabs.mark(1, { ...marks, answered: true })
    tabs.activate(1)
    expect(tabs.marksOf(1)).toEqual(marks)
    tabs.close(1)
    tabs.open(help('c'))
    expect(tabs.marksOf(1).dirty).toBe(false)
  })
  it('come back as they were kept', () => {
    const tabs = useTabs()
    tabs.restore({
      tabs: [
        { ...help('a'), number: 4 },
        { ...help('b'), number: 7 }
      ],
      active: 7
    })
    expect(tabs.active?.title).toBe('b')
    expect(tabs.recent).toEqual([7, 4])
    expect(tabs.open(help('c'))).toBe(1)
  })
})
