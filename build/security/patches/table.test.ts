import { expect, test } from 'vitest'
import { PATCHES } from './all-patches.ts'
import { isRed, isUnproved, pageOf } from './table.ts'
import type { Trial } from './trial.ts'

const [patch] = PATCHES
if (patch === undefined) throw new Error('There is no patch.')
const trial: Trial = { builds: true, walks: true, happy: 'Electron', red: ['one'], passedBefore: 3, noEnd: false }
const rowOf = (page: string): string => page.split('\n').find((line) => line.includes(`${patch.takesOut} `)) ?? ''

test('a row keeps what was found, also as the page is laid out, and a quick run puts back no whole one', () => {
  const page = pageOf('', new Map([[patch, trial]]), 'then')
  expect(rowOf(page)).toContain('| yes | passes (Electron) | 3 passed | **red**: 1 of 3 fail | then |')
  const laidOut = page.replaceAll(' |', '     |')
  expect(rowOf(pageOf(laidOut, new Map(), 'now'))).toBe(rowOf(page))
  expect(rowOf(pageOf(laidOut, new Map([[patch, { ...trial, builds: null, walks: null }]]), 'now'))).toBe(rowOf(page))
  expect(rowOf(pageOf('', new Map([[patch, { ...trial, builds: null, walks: null }]]), 'now'))).toContain('| not tried | not tried |')
})

test('only a control whose tests fail in a product that goes on is as it should be', () => {
  expect(isRed(trial)).toBe(true)
  expect(isRed({ ...trial, walks: false })).toBe(false)
  expect(isRed({ ...trial, red: [] })).toBe(false)
  expect(rowOf(pageOf('', new Map([[patch, { ...trial, red: [] }]]), 'now'))).toContain('STILL GREEN')
})

test('a test that never ends proves nothing, whatever failed before it was cut off', () => {
  const hung: Trial = { ...trial, noEnd: true }
  expect(isRed(hung)).toBe(false)
  expect(rowOf(pageOf('', new Map([[patch, hung]]), 'now'))).toContain('| **NO END** |')
})

test('unproved is what no red row tells of, however the page is laid out', () => {
  const page = (found: Partial<Trial>): string => pageOf('', new Map([[patch, { ...trial, ...found }]]), 'now').replaceAll(' |', '    |')
  expect(isUnproved('', patch, true)).toBe(true)
  expect(isUnproved(pageOf('', new Map(), 'now'), patch, true)).toBe(true)
  expect(isUnproved(page({}), patch, false)).toBe(false)
  for (const unproved of [{ red: [] }, { walks: false }, { builds: false }, { noEnd: true }])
    for (const testsAlone of [true, false]) expect(isUnproved(page(unproved), patch, testsAlone), JSON.stringify(unproved)).toBe(true)
})

test('a product that was not tried is proved by its tests where they alone are asked for', () => {
  const page = pageOf('', new Map([[patch, { ...trial, builds: null, walks: null }]]), 'now')
  expect(isUnproved(page, patch, true)).toBe(false)
  expect(isUnproved(page, patch, false)).toBe(true)
})
