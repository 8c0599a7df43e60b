import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { choosePolicy } from './choose-policy.ts'
import type { PolicyChoice } from './choose-policy.ts'
import { writableByOthers } from './posix-guard.ts'
import type { Standing } from './posix-guard.ts'
import { checkedPolicy, readPolicy } from './read-policy.ts'
import { changersIn, writableByOthersOnWindows } from './windows-guard.ts'

const CA = '-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n'
const identityProvider = { issuer: 'https://id.force.example', clientId: 'leds-workstation', ca: CA }
const live = { mode: 'live', serverUrl: 'https://leds.example', serverCa: CA, identityProvider }
const safe = async (): Promise<null> => null

describe('policy', () => {
  it('fills in what is left out', () => {
    expect(checkedPolicy(live, 'policy')).toMatchObject({
      ok: true,
      value: { idleLockSeconds: 300, endAfterLockSeconds: 900, marking: 'OFFICIAL-SENSITIVE', printing: false }
    })
  })
  it.each([
    ['mode', { ...live, mode: 'demo' }],
    ['serverUrl', { ...live, serverUrl: 'http://leds.example' }],
    ['serverUrl', { mode: 'training', serverUrl: 'http://localhost:7420' }],
    ['serverUrl', { mode: 'training', serverUrl: 'https://leds.example', serverCa: CA }],
    ['serverUrl', { mode: 'training', serverUrl: 'https://192.168.1.20:7443', serverCa: CA }],
    ['serverUrl', { ...live, serverUrl: 'leds' }],
    ['serverCa', { mode: 'live', serverUrl: 'https://leds.example', identityProvider }],
    ['identityProvider', { ...live, identityProvider: undefined }],
    ['identityProvider.issuer', { ...live, identityProvider: { ...identityProvider, issuer: 'http://id.force.example' } }],
    ['identityProvider.ca', { ...live, identityProvider: { ...identityProvider, ca: 'none' } }],
    ['identityProvider.scopes', { ...live, identityProvider: { ...identityProvider, scopes: ['profile'] } }],
    ['identityProvider.secondFactor', { ...live, identityProvider: { ...identityProvider, secondFactor: { amr: [], acr: [] } } }],
    ['idleLockSeconds', { ...live, idleLockSeconds: 59 }],
    ['idleLockSeconds', { ...live, idleLockSeconds: 901 }],
    ['endAfterLockSeconds', { ...live, endAfterLockSeconds: 0 }],
    ['marking', { ...live, marking: ' ' }],
    ['logLevel', { ...live, logLevel: 'all' }],
    ['idleLock', { ...live, idleLock: 60 }]
  ])('names the field %s that does not hold', (field, content) => {
    const checked = checkedPolicy(content, 'policy file /x')
    expect(checked).toMatchObject({ ok: false, refusal: { field, message: expect.stringContaining(`field ${field}`) } })
  })
})

describe('policy file', () => {
  let folder: string
  const write = async (content: unknown): Promise<string> => {
    const path = join(folder, 'policy.json')
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
    return path
  }
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'policy-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('is read where it is safe', async () => {
    expect(await readPolicy(await write(live), safe)).toMatchObject({ ok: true, value: { mode: 'live' } })
    expect(await readPolicy(await write(`\uFEFF${JSON.stringify(live)}`), safe)).toMatchObject({ ok: true })
  })
  it.each([
    ['is not there', async () => '/nowhere/policy.json', 'there is no policy file at /nowhere/policy.json'],
    ['is not JSON', () => write('{mode:'), 'is not JSON'],
    ['does not hold', () => write({ ...live, idleLockSeconds: 5 }), 'field idleLockSeconds']
  ])('says what is wrong when it %s', async (_, path, words) => {
    expect(await readPolicy(await path(), safe)).toMatchObject({ ok: false, refusal: { message: expect.stringContaining(words) } })
  })

  it('H43 is refused when others can write it, its folder or the file behind a link', async () => {
    const uid = process.getuid?.() ?? 0
    const own = join(folder, 'own')
    await mkdir(own, { mode: 0o755 })
    const path = join(own, 'policy.json')
    await writeFile(path, JSON.stringify(live), { mode: 0o644 })
    await symlink(path, join(folder, 'link.json'))
    const guard = (real: string) => writableByOthers(real, uid)
    expect(await guard(path)).toBeNull()
    await chmod(path, 0o666)
    expect(await readPolicy(join(folder, 'link.json'), guard)).toMatchObject({
      ok: false,
      refusal: { message: expect.stringContaining('can be changed by others') }
    })
    await chmod(path, 0o644)
    await chmod(own, 0o777)
    expect(await readPolicy(path, guard)).toMatchObject({ ok: false, refusal: { message: expect.stringContaining(own) } })
    await chmod(own, 0o755)
    expect(await writableByOthers(path, uid + 1)).toBe(path)
  })

  it.each<[string, Record<string, Partial<Standing>>, string | null]>([
    ['is the administrator’s all the way up', {}, null],
    ['belongs to a user', { '/etc/leds/policy.json': { uid: 1000 } }, '/etc/leds/policy.json'],
    ['can be written by a group', { '/etc/leds/policy.json': { gid: 50, mode: 0o664 } }, '/etc/leds/policy.json'],
    ['lies in a folder that belongs to a user', { '/etc/leds': { uid: 1000 } }, '/etc/leds'],
    ['lies in a sticky folder that all can write', { '/etc/leds': { mode: 0o1777 } }, '/etc/leds'],
    ['lies below a folder that all can write', { '/etc': { mode: 0o777 } }, '/etc'],
    ['lies below a sticky folder', { '/etc': { mode: 0o1777 } }, null]
  ])('H43 a file that %s', async (_, special, expected) => {
    const facts = async (path: string): Promise<Standing> => ({ uid: 0, gid: 0, mode: 0o755, ...special[path] })
    expect(await writableByOthers('/etc/leds/policy.json', 0, facts)).toBe(expected)
  })

  it('H43 on Windows is refused when others than administrators can change it, as far as icacls tells', async () => {
    const path = 'C:\\ProgramData\\LEDS Workstation\\policy.json'
    const closed = `${path} NT AUTHORITY\\SYSTEM:(I)(F)\r\n${' '.repeat(30)}BUILTIN\\Administrators:(I)(F)\r\n${' '.repeat(30)}BUILTIN\\Users:(I)(RX)\r\n\r\nSuccessfully processed 1 files; Failed processing 0 files`
    expect(changersIn(closed, path)).toEqual([])
    expect(changersIn(closed.replace('(RX)', '(M)'), path)).toEqual(['BUILTIN\\Users'])
    expect(changersIn(closed.replace('(RX)', '(RX,WD)'), path)).toEqual(['BUILTIN\\Users'])
    expect(await writableByOthersOnWindows(path, async (place) => closed.replace(path, place))).toBeNull()
    expect(await writableByOthersOnWindows(path, async () => Promise.reject(new Error('no icacls')))).toBe(path)
  })

  const choice = (more: Partial<PolicyChoice>): PolicyChoice => ({
    environment: {},
    packaged: false,
    bakedMode: 'training',
    shell: 'electron',
    guard: safe,
    ...more
  })
  it('training without a file runs by its own policy', async () => {
    expect(await choosePolicy(choice({ environment: { LEDS_SERVER_URL: 'http://127.0.0.1:7420' } }))).toMatchObject({
      ok: true,
      value: { mode: 'training' }
    })
    expect(await choosePolicy(choice({}))).toMatchObject({ ok: false, refusal: { field: 'LEDS_SERVER_URL' } })
    expect(await choosePolicy(choice({ environment: { LEDS_SERVER_URL: '' } }))).toMatchObject({
      ok: false,
      refusal: { field: 'LEDS_SERVER_URL', message: expect.stringContaining('no server is named') }
    })
    expect(await choosePolicy(choice({ environment: { LEDS_SERVER_URL: 'http://leds.example' } }))).toMatchObject({
      ok: false,
      refusal: { field: 'serverUrl' }
    })
  })
  it('a training build cannot be made live, nor the loopback shell', async () => {
    const environment = { LEDS_WORKSTATION_POLICY: await write(live) }
    expect(await choosePolicy(choice({ environment }))).toMatchObject({
      ok: false,
      refusal: { message: expect.stringContaining('training build') }
    })
    expect(await choosePolicy(choice({ environment, shell: 'loopback' }))).toMatchObject({
      ok: false,
      refusal: { message: expect.stringContaining('no live policy') }
    })
  })
  it('a package takes no file that the environment names', async () => {
    const environment = { LEDS_WORKSTATION_POLICY: await write(live) }
    expect(await choosePolicy(choice({ environment, packaged: true, bakedMode: 'live' }))).toMatchObject({
      ok: false,
      refusal: { message: expect.stringContaining('there is no policy file') }
    })
  })
})
