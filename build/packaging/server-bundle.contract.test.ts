import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { builtinModules } from 'node:module'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../tests/command.ts'
import { bundleServer } from './server-bundle.ts'

/** Below the repository, so that the bundle finds better-sqlite3. */
const FOLDER = join(ROOT, 'test-results', 'server-bundle')
const BUILT_IN = new Set(builtinModules)

describe('the training server as it is packed', () => {
  let server: ChildProcess
  let url: string

  beforeAll(async () => {
    await bundleServer(FOLDER)
    server = spawn(process.execPath, [join(FOLDER, 'main.js'), '--port', '0', '--people', '200'], { stdio: ['ignore', 'pipe', 'inherit'] })
    url = await new Promise((resolve, reject) => {
      server.once('exit', () => reject(new Error('It ended before it was ready.')))
      if (server.stdout === null) return
      createInterface({ input: server.stdout }).once('line', (line) => resolve((JSON.parse(line) as { ready: string }).ready))
    })
  })
  afterAll(async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill()
    await ended
    rmSync(FOLDER, { recursive: true, force: true })
  })

  it('is plain JavaScript, of which better-sqlite3 alone is not part', () => {
    const files = readdirSync(FOLDER)
    expect(files).toEqual(expect.arrayContaining(['main.js', 'writer-thread.js', 'reader-thread.js', 'package.json', 'scenarios']))
    const outside = files
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) =>
        [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/^import .*from ["']([^"'.]+)["']/gm)].map(([, name = '']) => name)
      )
    expect([...new Set(outside)].filter((name) => !name.startsWith('node:') && !BUILT_IN.has(name))).toEqual(['better-sqlite3'])
  })

  it('answers, with its people and its threads', async () => {
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'up' })
    expect((await fetch(`${url}/openapi.json`)).status).toBe(200)
  })
})
