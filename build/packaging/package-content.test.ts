import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readAsar, sha256 } from './asar.ts'
import { trainingIn } from './live-content.ts'
import { differences, hashFiles } from './manifest.ts'
import { verifyPackage } from './verify-package.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** An archive as asar lays it out: lengths, header, contents; `unpacked` ones lie beside it. */
const writeAsar = (path: string, contents: Readonly<Record<string, string>>, unpacked: Readonly<Record<string, string>> = {}): void => {
  let offset = 0
  const files: Record<string, object> = {}
  for (const [name, text] of Object.entries(contents)) {
    files[name] = { size: text.length, offset: String(offset), integrity: { algorithm: 'SHA256', hash: sha256(text) } }
    offset += text.length
  }
  for (const [name, text] of Object.entries(unpacked)) {
    files[name] = { size: text.length, unpacked: true, integrity: { algorithm: 'SHA256', hash: sha256(text) } }
    mkdirSync(`${path}.unpacked`, { recursive: true })
    writeFileSync(join(`${path}.unpacked`, name), text)
  }
  const header = Buffer.from(JSON.stringify({ files: { out: { files } } }))
  const padded = header.length + ((4 - (header.length % 4)) % 4)
  const sizes = Buffer.alloc(16)
  sizes.writeUInt32LE(4, 0)
  sizes.writeUInt32LE(padded + 8, 4)
  sizes.writeUInt32LE(padded + 4, 8)
  sizes.writeUInt32LE(header.length, 12)
  writeFileSync(path, Buffer.concat([sizes, header, Buffer.alloc(padded - header.length), Buffer.from(Object.values(contents).join(''))]))
}

describe('what is in an archive', () => {
  it('is read with the hash that its header promises', () => {
    const path = join(folder, 'app.asar')
    writeAsar(path, { 'one.js': 'one', 'two.js': 'second' })
    const files = readAsar(path)
    expect(files.map(({ path: name, bytes }) => [name, bytes.toString()])).toEqual([
      ['out/one.js', 'one'],
      ['out/two.js', 'second']
    ])
    expect(files.every(({ bytes, promised }) => sha256(bytes) === promised)).toBe(true)
  })
})

describe('H08 a packed folder', () => {
  it('that was changed, lost or gained a file is told from what was packed', async () => {
    mkdirSync(join(folder, 'resources'))
    for (const name of ['program', 'resources/app.asar', 'resources/native.node']) writeFileSync(join(folder, name), name)
    const packed = await hashFiles(folder)
    expect(await differences(folder, packed)).toEqual([])
    writeFileSync(join(folder, 'resources/app.asar'), 'another')
    rmSync(join(folder, 'resources/native.node'))
    writeFileSync(join(folder, 'resources/more.js'), '')
    expect(await differences(folder, packed)).toEqual([
      'resources/app.asar was changed',
      'resources/native.node is missing',
      'resources/more.js was added'
    ])
  })

  it('without its list of hashes does not pass', async () => {
    expect(await verifyPackage(join(folder, 'nowhere'))).toMatchObject([
      { check: 'list of hashes', amiss: [expect.stringContaining('ENOENT')] }
    ])
  })
})

it.each([
  ['out/main/index.js', 'post({ grant_type: "password", username })', 'the password grant'],
  ['out/main/index.js', 'process.env["LEDS_ENROLMENT_CODE"]', 'enrolment by code'],
  ['out/main/index.js', '//#region mock-server/src/start.ts', 'the mock server'],
  ['out/main/index.js', 'import { utilityProcess } from "electron"', 'the start of a server of its own'],
  ['node_modules/better-sqlite3/lib/index.js', '', 'belongs to the training server'],
  ['out/server/main.js', '', 'belongs to the training server']
])('H08 %s with %s does not pass as live', (path, text, says) => {
  expect(trainingIn([{ path, bytes: Buffer.from(text), promised: '' }])).toEqual([expect.stringContaining(says)])
})
it('H08 the published contract may name what training does', () => {
  const text = '//#region mock-server/api/niam.ts\nconst grant = { grant_type: literal("password") }'
  expect(trainingIn([{ path: 'out/main/index.js', bytes: Buffer.from(text), promised: '' }])).toEqual([])
})
