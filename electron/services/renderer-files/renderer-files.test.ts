import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRendererFiles } from './renderer-files.ts'

const text = (body: Uint8Array): string => new TextDecoder().decode(body)

describe('renderer files', () => {
  let base: string
  const serve = (shell: 'electron' | 'loopback' = 'electron') => createRendererFiles({ folder: join(base, 'renderer'), shell })

  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), 'renderer-files-'))
    await mkdir(join(base, 'renderer/assets'), { recursive: true })
    await mkdir(join(base, 'renderer-other'))
    await writeFile(join(base, 'secret.js'), 'secret')
    await writeFile(join(base, 'renderer-other/secret.js'), 'secret')
    await writeFile(join(base, 'renderer/index.html'), '<meta content="__CSP_META__"><meta property="csp-nonce" nonce="__CSP_NONCE__">')
    await writeFile(join(base, 'renderer/assets/index-B_1a.js'), 'export {}')
    await writeFile(join(base, 'renderer/assets/notes.exe'), 'x')
    await writeFile(join(base, 'renderer/.env'), 'x')
    await symlink(join(base, 'secret.js'), join(base, 'renderer/assets/link.js'))
    await symlink(base, join(base, 'renderer/assets/up'))
  })
  afterAll(() => rm(base, { recursive: true }))

  it('H02 gives a page its policy by header and tag, with one fresh nonce in both', async () => {
    const [first, second] = [await serve()('/'), await serve()('/index.html?x=1')]
    const nonce = /nonce="([^"]+)"/.exec(text(first.body))?.[1] ?? ''
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/)
    expect(first.headers['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; media-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox allow-scripts allow-same-origin allow-forms`
    )
    expect(text(first.body)).toContain(`style-src 'self' 'nonce-${nonce}'`)
    expect(text(first.body)).not.toContain('frame-ancestors')
    expect(text(second.body)).not.toContain(nonce)
  })

  it('H02 lets the loopback page speak to its own origin and to no other', async () => {
    expect((await serve('loopback')('/')).headers['content-security-policy']).toContain("connect-src 'self';")
  })

  it('H23 sandboxes the page in Electron, so that no script prints it; in loopback it prints its documents itself', async () => {
    const policyOf = async (shell: 'electron' | 'loopback') => (await serve(shell)('/')).headers['content-security-policy']
    expect(await policyOf('electron')).toMatch(/; sandbox (?!.*(?:modals|popups|downloads|navigation))/)
    expect(await policyOf('loopback')).not.toContain('sandbox')
  })

  it('H02 allows nothing unsafe and sends every guarding header with every answer', async () => {
    for (const path of ['/', '/assets/index-B_1a.js', '/none.js']) {
      const { headers } = await serve()(path)
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store'
      })
      expect(headers['permissions-policy']).toContain('clipboard-read=()')
    }
  })

  it('serves a script as one', async () => {
    const { status, headers, body } = await serve()('/assets/index-B_1a.js')
    expect([status, headers['content-type'], text(body)]).toEqual([200, 'text/javascript; charset=utf-8', 'export {}'])
  })

  it.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.js',
    '/..%5csecret.js',
    '/..\\secret.js',
    '/assets/link.js',
    '/assets/up/secret.js',
    '/../renderer-other/secret.js',
    '/index.html\u0000.js',
    '/index.html%00',
    '//etc/passwd',
    '/./index.html',
    '/.env',
    '/assets',
    '/assets/',
    '/assets/notes.exe',
    '',
    'index.html',
    'C:/x.js',
    '/C:/x.js',
    '/index.html::$DATA'
  ])('H03 gives nothing for %j', async (path) => {
    const { status, body } = await serve()(path)
    expect([status, text(body)]).toEqual([404, 'Not found.'])
  })
})
