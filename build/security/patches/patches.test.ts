import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ROOT } from '../../tests/command.ts'
import { CONTROLS } from '../controls.ts'
import { PATCHES } from './all-patches.ts'
import { edit, edited } from './patch.ts'

const read = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8')

test('every control has a patch that takes it out, and every patch a control', () => {
  expect([...new Set(PATCHES.map(({ control }) => control))]).toEqual(CONTROLS.map(({ number }) => number))
  const names = PATCHES.map(({ control, takesOut }) => `${control} ${takesOut}`)
  expect(new Set(names).size).toBe(names.length)
})

test.each(PATCHES.map((patch) => [`${patch.control}: ${patch.takesOut}`, patch] as const))('%s still fits the code', (_, { edits }) => {
  const texts = new Map<string, string>()
  for (const one of edits) {
    const before = texts.get(one.file) ?? read(one.file)
    const after = edited(before, one)
    expect(after).not.toBe(before)
    texts.set(one.file, after)
  }
})

test.each(PATCHES.map((patch) => [`${patch.control}: ${patch.takesOut}`, patch] as const))(
  '%s: its tests name it',
  (_, { control, red }) => {
    const files = [...(red.vitest ?? []), ...(red.electron ?? []), ...(red.loopback ?? [])]
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect(read(file)).toContain(control)
  }
)

test('an edit whose place is gone, or is there twice, is no edit', () => {
  expect(edited('let a = 1', edit('a.ts', '1', '2'))).toBe('let a = 2')
  expect(() => edited('let a = 1', edit('a.ts', '3', '2'))).toThrow('0 times')
  expect(() => edited('let a = 1 + 1', edit('a.ts', '1', '2'))).toThrow('2 times')
})
