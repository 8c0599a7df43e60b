import { expect, it } from 'vitest'
import { straysIn } from './strays.ts'

const KEY = `-----BEGIN PRIVATE KEY-----\n${'A'.repeat(64)}\n`

it.each([
  ['out/main/index.js.map', '{}', 'a source map'],
  ['out/renderer/a.js', 'run()\n//# sourceMappingURL=a.js.map', 'the address of a source map'],
  ['out/renderer/a.css', '.a{}\n/*# sourceMappingURL=a.css.map */', 'the address of a source map'],
  ['out/main/router.test.js', '', 'a test'],
  ['out/main/index.js', 'import { it } from "vitest"', 'a test'],
  ['out/server/main.js', 'const fc = await import("fast-check")', 'a test'],
  ['out/loopback/main.js', '', 'of the loopback shell'],
  ['out/main/index.js', '//#region electron/loopback/server.ts', 'the loopback shell'],
  ['out/main/client.pem', '', 'a key'],
  ['.env', '', 'a key'],
  ['out/main/index.js', `const key = \`${KEY}\``, 'a private key'],
  ['out/main/index.js', `const key = ${JSON.stringify(KEY)}`, 'a private key']
])('H08 %s with %j does not pass', (path, text, says) => {
  expect(straysIn([{ path, bytes: Buffer.from(text) }])).toEqual([expect.stringContaining(says)])
})

it('H08 a library that reads keys, and the word loopback, pass', () => {
  const text = 'if (pem.startsWith("-----BEGIN PRIVATE KEY-----")) read(); const SHELLS = ["electron", "loopback"]'
  expect(straysIn([{ path: 'out/main/index.js', bytes: Buffer.from(text) }])).toEqual([])
})
