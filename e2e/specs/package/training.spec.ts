import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyPackage } from '../../../build/packaging/verify-package.ts'
import { expect, test } from '../../fixtures/electron.ts'
import { desktopOn } from '../../fixtures/electron-display.ts'
import type { Display } from '../../fixtures/electron-display.ts'
import { packedMajor, pack, programOf, startPacked, whyNoPackage } from '../../fixtures/package.ts'
import type { PackedApp } from '../../fixtures/package.ts'
import { serverByNode } from '../../fixtures/server-by-node.ts'

/** Its Node brings the Node-API that the server's database needs. */
const RUNS_THE_SERVER = 36

const missing = whyNoPackage()
test.skip(missing !== null, missing ?? '')
test.describe.configure({ mode: 'serial' })

let output: string
let folder: string
test.beforeAll(() => {
  if (missing !== null) return
  output = mkdtempSync(join(tmpdir(), 'leds-e2e-package-'))
  // The packed app may have to run as another user.
  chmodSync(output, 0o755)
  folder = pack('training', join(output, 'release'))
})
test.afterAll(() => {
  if (output !== undefined) rmSync(output, { recursive: true, force: true })
})

/** Turns one bit over. Done twice, the file is what it was. */
const turnBit = (path: string, position: number): void => {
  const byte = Buffer.alloc(1)
  const file = openSync(join(folder, path), 'r+')
  readSync(file, byte, 0, 1, position)
  writeSync(file, Buffer.from([byte.readUInt8() ^ 1]), 0, 1, position)
  closeSync(file)
}

test('H08: the package is as it was packed, has its fuses, its native modules and its mark', async () => {
  const findings = await verifyPackage(folder)
  expect(findings.flatMap((finding) => finding.amiss)).toEqual([])
  expect(findings.map(({ check }) => check)).toContain('fuses')
  if (packedMajor() < RUNS_THE_SERVER) expect(findings.find(({ check }) => check === 'release mark')?.note).toContain('NOT FOR RELEASE')
})

test('H08: a changed archive, a changed native module and a file that was added fail the verification', async () => {
  const archive = 'resources/app.asar'
  const native = `resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`
  const added = join(folder, 'resources/app')
  const tamper = (): void => {
    turnBit(archive, 200_000)
    turnBit(native, 5000)
  }
  tamper()
  mkdirSync(added)
  writeFileSync(join(added, 'index.js'), '')
  const findings = (await verifyPackage(folder)).flatMap((finding) => finding.amiss)
  tamper()
  rmSync(added, { recursive: true })
  for (const found of [`${archive} was changed`, `${native} was changed`, 'resources/app/index.js was added'])
    expect(findings).toContain(found)
  expect(findings.filter((found) => found.endsWith('is not what the archive says'))).toHaveLength(2)
})

test('where its server cannot run it says so in a window and on stderr, leaves nothing behind, and ends with 1', async ({ display }) => {
  test.skip(packedMajor() >= RUNS_THE_SERVER, 'the server runs in this Electron')
  test.skip(display === null, 'no display')
  if (display === null) return
  const app = startPacked(programOf(folder), display)
  try {
    await expect.poll(app.said, { timeout: 30_000 }).toMatch(/could not run on this machine: it ended with code \d+ before it was ready/)
    expect(app.said()).toMatch(/Nothing was lost/)
    expect(app.said()).toMatch(/Verification build on Electron [\d.]+, not for release/)
    const desktop = desktopOn(display.name)
    const dialog = desktop.xdotool('search', '--sync', '--onlyvisible', '--name', 'cannot start').split('\n')[0] ?? ''
    // The dialog hears the key only once it is drawn, so it is pressed until it was heard: then the window is gone.
    const pressed = (): string => {
      try {
        return desktop.xdotool('windowfocus', dialog, 'key', 'Return')
      } catch {
        return 'window gone'
      }
    }
    await expect.poll(pressed, { timeout: 40_000 }).toBe('window gone')
    expect(await app.ended).toBe(1)
    expect(storesOf(app.child.pid)).toEqual([])
  } finally {
    await app.dispose()
  }
})

/** Folders of training stores that the program made. */
const storesOf = (pid: number | undefined): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`leds-training-store-${pid}-`))

/** Process ids of the servers that run from the package. */
const servers = (): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
          .split('\0')
          .some((part) => part.startsWith(folder) && part.endsWith('server/server.js'))
      } catch {
        return false
      }
    })
    .map(Number)

/** Lets the project's Node run the package's server: what is tried is how the app starts, watches and ends it. */
const serveByNode = (): void => {
  const own = join(folder, 'resources/app.asar.unpacked/out/server')
  renameSync(join(own, 'main.js'), join(own, 'server.js'))
  writeFileSync(join(own, 'main.js'), serverByNode(process.execPath))
}

/** Starts it and waits until its window is there. @returns the app with its server's address */
const opened = async (display: Display): Promise<PackedApp & { readonly url: string }> => {
  const app = startPacked(programOf(folder), display)
  await expect.poll(app.said, { timeout: 60_000 }).toMatch(READY)
  desktopOn(display.name).xdotool('search', '--sync', '--onlyvisible', '--name', 'LEDS Workstation – TRAINING')
  return { ...app, url: `http://127.0.0.1:${READY.exec(app.said())?.[1] ?? ''}` }
}
const READY = /"event":"training server ready","port":"(\d+)"/

const isUp = (url: string): Promise<boolean> =>
  fetch(`${url}/health`).then(
    (answer) => answer.ok,
    () => false
  )

/** Asks it to end. It goes with its server and its store, and leaves neither. */
const endsWithAll = async (app: PackedApp & { readonly url: string }): Promise<void> => {
  expect(storesOf(app.child.pid)).toHaveLength(1)
  app.child.kill('SIGTERM')
  expect(await app.ended).toBe(0)
  await expect.poll(() => isUp(app.url)).toBe(false)
  expect(storesOf(app.child.pid)).toEqual([])
}

test('with its server run by another Node it starts it, starts it again when it dies, and ends with it', async ({ display }) => {
  test.skip(packedMajor() >= RUNS_THE_SERVER, 'the server runs in this Electron')
  test.skip(display === null, 'no display')
  if (display === null) return
  serveByNode()
  const app = await opened(display)
  try {
    expect(await isUp(app.url)).toBe(true)
    const [server = 0, ...others] = servers()
    expect(others).toEqual([])
    process.kill(server, 'SIGKILL')
    await expect.poll(app.said, { timeout: 60_000 }).toContain('"event":"training server started again"')
    expect(await isUp(app.url)).toBe(true)
    await endsWithAll(app)
  } finally {
    await app.dispose()
  }
})

test('it runs its server in a process of Electron’s own', async ({ display }) => {
  test.skip(packedMajor() < RUNS_THE_SERVER, `the server’s database needs Electron ${RUNS_THE_SERVER}; this is ${packedMajor()}`)
  test.skip(display === null, 'no display')
  if (display === null) return
  const app = await opened(display)
  try {
    expect(await isUp(app.url)).toBe(true)
    await endsWithAll(app)
  } finally {
    await app.dispose()
  }
})
