import { expect, test } from 'vitest'
import { refuse } from './judge.ts'

test.each([['MIT'], ['(MIT OR GPL-3.0)'], ['Apache-2.0 AND BSD-3-Clause'], [['GPL-2.0', 'MIT']]])('H10: %j may ship', (licences) => {
  expect(refuse({ name: 'thing', version: '1.0.0', licences })).toBeNull()
})

test.each([
  ['GPL-3.0'],
  ['AGPL-3.0-only'],
  ['LGPL-2.1'],
  ['MIT AND GPL-2.0'],
  ['UNLICENSED'],
  ['Custom: https://example.test/licence'],
  ['MIT*']
])('H10: %j may not ship', (licences) => {
  expect(refuse({ name: 'thing', version: '1.0.0', licences })).toContain('not in the list')
})

test.each([
  ['primevue', '4.5.5', null],
  ['primevue', '5.0.0', 'primevue 5.0.0 needs a licence key from version 5 on. Stay below it.'],
  ['@primeuix/themes', '3.1.0', '@primeuix/themes 3.1.0 needs a licence key from version 3 on. Stay below it.'],
  ['primeicons', '8.0.0', 'primeicons 8.0.0 needs a licence key from version 8 on. Stay below it.']
])('H10: %s %s', (name, version, refusal) => {
  expect(refuse({ name, version, licences: 'MIT' })).toBe(refusal)
})
