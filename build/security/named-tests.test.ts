import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { capture, ROOT } from '../tests/command.ts'
import { NO_END, runNamed } from './named-tests.ts'

test('a program that does not end in its time is ended with what it started', async () => {
  const begun = Date.now()
  // The child of the child holds the streams open: only the end of all of them ends the wait.
  const nested = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { stdio: 'inherit' })`
  const held = await capture(process.execPath, ['-e', `${nested}; while (true);`], { within: 500 })
  expect(held.cutOff).toBe(true)
  expect(Date.now() - begun).toBeLessThan(20_000)
  expect(await capture(process.execPath, ['-e', 'process.stdout.write("done")'], { within: 60_000 })).toEqual({
    exitCode: 0,
    output: 'done',
    cutOff: false
  })
})

test('a test that never gives the thread back is told as one without an end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leds-named-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'hangs.test.js'), `import { test } from 'vitest'\ntest('H99: hangs', () => { while (true); })\n`)
  const told = await runNamed('vitest', { files: ['hangs.test.js'], titles: 'H99', folder, fileLimit: 4_000 })
  expect(told).toEqual([{ title: 'H99: vitest did not end within 4 s', where: 'vitest', result: 'failed', reason: NO_END }])
})
