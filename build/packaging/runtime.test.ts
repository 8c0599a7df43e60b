import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runtimeIn } from './runtime.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runtime-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const lay = (within: string, program: string, version?: string): void => {
  mkdirSync(within, { recursive: true })
  writeFileSync(join(within, process.platform === 'win32' ? 'electron.exe' : 'electron'), program)
  writeFileSync(join(within, 'resources.pak'), '')
  if (version !== undefined) writeFileSync(join(within, 'version'), version)
}

describe.skipIf(process.platform === 'darwin')('the Electron to pack', () => {
  it('is found with its version', () => {
    lay(folder, '\x7fELF', 'v45.4.1\n')
    expect(runtimeIn(folder)).toEqual({ folder, version: '45.4.1' })
  })
  it('is the program behind a start script, not the script', () => {
    writeFileSync(join(folder, 'electron'), '#!/bin/sh\n')
    lay(join(folder, 'inside'), '\x7fELF', '33.2.1')
    expect(runtimeIn(folder)).toEqual({ folder: join(folder, 'inside'), version: '33.2.1' })
  })
  it.each([
    ['is nowhere', () => undefined, 'There is no Electron'],
    ['is a script alone', () => lay(folder, '#!/bin/sh\n', '33.2.1'), 'There is no Electron'],
    ['does not say its version', () => lay(folder, '\x7fELF'), 'does not say its version']
  ])('that %s is told in words', (_, make, words) => {
    make()
    expect(runtimeIn(folder)).toMatchObject({ problem: expect.stringContaining(words) })
  })
})
