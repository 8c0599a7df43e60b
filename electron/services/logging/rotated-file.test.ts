import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLogger } from './logger.ts'
import { rotatedFile } from './rotated-file.ts'

describe('rotatedFile', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leds-log-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const path = (): string => join(folder, 'logs', 'workstation.log')
  const text = (name: string): string => readFileSync(join(folder, 'logs', name), 'utf8')
  const line = (number: number): string => `line ${number}\n`

  it('H45 keeps a small number of small files, the newest lines in them, however much is written', () => {
    const write = rotatedFile({ file: path(), mostBytes: 20, older: 2 })
    for (let number = 1; number <= 9; number += 1) write(line(number))
    expect(readdirSync(join(folder, 'logs')).toSorted()).toEqual(['workstation.log', 'workstation.log.1', 'workstation.log.2'])
    expect([text('workstation.log.2'), text('workstation.log.1'), text('workstation.log')]).toEqual([
      line(5) + line(6),
      line(7) + line(8),
      line(9)
    ])
  })
  it('goes on with what an earlier start left, and counts it', () => {
    rotatedFile({ file: path(), mostBytes: 20, older: 1 })(line(1) + line(2))
    const write = rotatedFile({ file: path(), mostBytes: 20, older: 1 })
    write(line(3))
    expect(text('workstation.log.1')).toBe(line(1) + line(2))
    expect(text('workstation.log')).toBe(line(3))
  })
  it('H45 is for this user alone', () => {
    rotatedFile({ file: path(), mostBytes: 20, older: 1 })(line(1))
    expect(statSync(path()).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'logs')).mode & 0o777).toBe(0o700)
  })
  it('a line longer than a file stands whole', () => {
    const write = rotatedFile({ file: path(), mostBytes: 4, older: 1 })
    write(line(1))
    write(line(2))
    expect([text('workstation.log.1'), text('workstation.log')]).toEqual([line(1), line(2)])
  })
  it('stops nobody where the folder cannot be written, and goes on once it can', () => {
    writeFileSync(join(folder, 'logs'), 'in the way')
    const write = rotatedFile({ file: path(), mostBytes: 20, older: 1 })
    write(line(1))
    rmSync(join(folder, 'logs'))
    write(line(2))
    expect(text('workstation.log')).toBe(line(2))
  })
  it('H45 H44 under the logger holds no name, whatever was handed to it', () => {
    const log = createLogger({ level: 'info', now: () => 0, write: rotatedFile({ file: path(), mostBytes: 200, older: 2 }) })
    const fields: object = { endpoint: 'person', surname: 'FEATHERSTONEHAUGH', body: { surname: 'FEATHERSTONEHAUGH' } }
    for (let count = 0; count < 9; count += 1) log('info', 'leds call', fields)
    const all = readdirSync(join(folder, 'logs')).map(text).join('')
    expect(all).toContain('"endpoint":"person"')
    expect(all).not.toContain('FEATHERSTONEHAUGH')
  })
})
