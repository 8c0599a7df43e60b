import type { Page } from '@playwright/test'
import { expect, test } from '../../fixtures/electron.ts'
import { signIn } from '../../fixtures/operator.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'

declare global {
  interface Window {
    /** Directives of the page's policy that were broken since the page was opened. */
    broken?: string[]
  }
}

const watchPolicy = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const broken: string[] = []
    window.broken = broken
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => void broken.push(effectiveDirective))
  })
const broken = (page: Page): Promise<string[]> => page.evaluate(() => window.broken ?? [])

test('H02: inline script, inline style, eval and every connection are blocked', async ({ page }) => {
  await watchPolicy(page)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "ran"'
    document.body.append(script)
  })
  await expect.poll(() => broken(page)).toContain('script-src-elem')
  expect(await page.title()).not.toBe('ran')

  const colour = await page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = 'body { color: rgb(1, 2, 3) }'
    document.head.append(style)
    return getComputedStyle(document.body).color
  })
  await expect.poll(() => broken(page)).toContain('style-src-elem')
  expect(colour).not.toBe('rgb(1, 2, 3)')

  for (const address of ['app://workstation/index.html', 'http://127.0.0.1:9/', 'https://example.org/'])
    expect(
      await page.evaluate(
        (url) =>
          fetch(url).then(
            () => 'fetched',
            () => 'blocked'
          ),
        address
      )
    ).toBe('blocked')
  await expect.poll(() => broken(page)).toContain('connect-src')

  const socket = await page.evaluate(
    () =>
      new Promise((settle) => {
        try {
          const opening = new WebSocket('ws://127.0.0.1:9/')
          opening.onopen = () => settle('open')
          opening.onerror = () => settle('blocked')
        } catch {
          settle('blocked')
        }
      })
  )
  expect(socket).toBe('blocked')
})

test('H02: the page’s own styles carry the nonce of its load, and no policy was broken on the way', async ({ page }) => {
  await watchPolicy(page)
  await expect(page.getByLabel('User name')).toBeFocused()
  expect(await broken(page)).toEqual([])
})

test('H03: nothing outside the renderer’s folder is served, however the path is written', async ({ app, page }) => {
  await expect(page.locator('body')).toBeVisible()
  const ask = (url: string) =>
    app.evaluate(async ({ webContents }, address) => {
      const [contents] = webContents.getAllWebContents()
      return contents?.session.fetch(address).then(
        async (answer) => `${answer.status} ${(await answer.text()).slice(0, 20)}`,
        () => 'refused'
      )
    }, url)
  expect(await ask('app://workstation/index.html')).toMatch(/^200 <!doctype html>/i)
  const escapes = [
    'app://workstation/../main/index.js',
    'app://workstation/%2e%2e/main/index.js',
    'app://workstation/..%2fmain/index.js',
    'app://workstation/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://workstation/assets/..%5c..%5cmain%5cindex.js',
    'app://workstation//etc/passwd',
    'app://workstation/assets/%00/../../package.json'
  ]
  for (const escape of escapes) expect(await ask(escape), escape).toBe('404 Not found.')
  expect(await ask('app://elsewhere/index.html')).not.toMatch(/^200/)
  expect(await ask('file:///etc/hostname')).not.toMatch(/^200/)
  expect(await ask('http://127.0.0.1:9/')).toBe('refused')
})

test('H04: the page is given no permission and no device', async ({ page }) => {
  const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'clipboard-write', 'midi', 'persistent-storage']
  const states = await page.evaluate(
    (asked) =>
      Promise.all(
        asked.map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(
            ({ state }) => state,
            () => 'denied'
          )
        )
      ),
    names
  )
  expect(new Set(states)).toEqual(new Set(['denied']))
  const devices = await page.evaluate(() =>
    Promise.all([
      navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'given',
        () => 'refused'
      ),
      navigator.mediaDevices.getDisplayMedia({ video: true }).then(
        () => 'given',
        () => 'refused'
      ),
      Notification.requestPermission().then(
        (answer) => (answer === 'granted' ? 'given' : 'refused'),
        () => 'refused'
      )
    ])
  )
  expect(devices).toEqual(['refused', 'refused', 'refused'])
})

test('H05: the page goes nowhere: no navigation, window, frame or download, and the audit has each that reaches main', async ({
  app,
  page,
  server
}) => {
  await signIn(page)
  const ways = [
    () => void window.location.assign('https://example.org/'),
    () => void window.location.assign('file:///etc/passwd'),
    () => void window.location.assign('app://workstation/index.html?again'),
    () => void window.open('https://example.org/'),
    () => void window.open('app://workstation/index.html'),
    () => {
      const frame = document.createElement('iframe')
      frame.src = 'https://example.org/'
      document.body.append(frame)
    },
    () => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['QUAXLEIGH']))
      link.download = 'people.txt'
      document.body.append(link)
      link.click()
    },
    () => {
      const link = document.createElement('a')
      link.href = 'mailto:someone@example.org'
      document.body.append(link)
      link.click()
    }
  ]
  await app.evaluate(({ webContents }) => {
    const gone: string[] = []
    Object.assign(globalThis, { gone })
    const [contents] = webContents.getAllWebContents()
    contents?.on('did-navigate', (_event, url) => gone.push(url))
    contents?.on('did-frame-navigate', (_event, url) => gone.push(url))
    contents?.session.on('will-download', (event) => event.defaultPrevented || gone.push('download'))
  })
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  for (const way of ways) await page.evaluate(way)
  // A second call goes out and comes back after all of them have been dealt with.
  await page.evaluate(() => window.leds?.call('app.state', {}))
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
  expect(page.url()).toBe('app://workstation/index.html')
  expect(app.windows().length).toBe(1)
  expect(await app.evaluate(() => (globalThis as unknown as { gone: string[] }).gone.filter((url) => !url.startsWith('about:')))).toEqual(
    []
  )
  // Windows and downloads end at the page’s own sandbox (H02) and never come to main; navigations and frames do.
  const auditor = await signOnOutside(server, 'auditor1')
  await expect
    .poll(async () => (await auditor.auditEvents()).filter(({ actionCode }) => actionCode === 'Workstation navigation-refused').length)
    .toBeGreaterThanOrEqual(3)
  // Main's own refusal stands apart from that sandbox: a page that has none opens no window either.
  const opened = await app.evaluate(async ({ BrowserWindow, webContents }) => {
    const bare = new BrowserWindow({ show: false })
    await bare.loadURL('data:text/html,<title>bare</title>')
    const before = webContents.getAllWebContents().length
    const none: unknown = await bare.webContents.executeJavaScript(`window.open('about:blank') === null`, true)
    const more = webContents.getAllWebContents().length - before
    bare.destroy()
    return { none, more }
  })
  expect(opened).toEqual({ none: true, more: 0 })
})

test('H23: a reload key does not reload, and the page stays as it was', async ({ page }) => {
  await expect(page.getByLabel('User name')).toBeFocused()
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  for (const key of ['Control+r', 'Control+Shift+R', 'F5', 'Control+F5', 'Alt+ArrowLeft', 'Control+u', 'Control+Shift+I'])
    await page.keyboard.press(key)
  await page.keyboard.type('still here')
  await expect(page.getByLabel('User name')).toHaveValue(/still here/)
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
})
