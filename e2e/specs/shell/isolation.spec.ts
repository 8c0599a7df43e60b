import { readFileSync } from 'node:fs'
import { expect, readFromMain, test } from '../../fixtures/electron.ts'
import { renderersOf } from '../../fixtures/electron-processes.ts'

test('H01: the renderer is sandboxed and isolated, by preference and by the system’s account', async ({ app, page }) => {
  await expect(page.locator('body')).toBeVisible()
  const seen = await app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map((contents) => (contents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences())
  )
  expect(seen.length).toBe(1)
  expect(seen[0]).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false
  })
  const renderers = renderersOf(app)
  expect(renderers.length).toBeGreaterThan(0)
  for (const pid of renderers) {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    // 2: a seccomp filter decides each system call; without the sandbox it is 0.
    expect(/^Seccomp:\s+(\d)/m.exec(status)?.[1]).toBe('2')
    expect(/^CapEff:\s+(\w+)/m.exec(status)?.[1]).toBe('0000000000000000')
  }
})

test('H01: the page has the bridge and nothing of Node or Electron', async ({ page }) => {
  const there = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].filter((name) => name in globalThis),
    bridge: Object.keys((globalThis as unknown as { leds: object }).leds),
    frozen: Object.isFrozen((globalThis as unknown as { leds: object }).leds)
  }))
  expect(there).toEqual({ node: [], bridge: ['call', 'listen'], frozen: true })
})

test('H01: developer tools do not open', async ({ app, page }) => {
  await page.keyboard.press('Control+Shift+I')
  // They open a while after they are asked for: those of a window that may have them, made and asked later, tell when.
  const open = await app.evaluate(async ({ BrowserWindow, webContents }) => {
    const [contents] = webContents.getAllWebContents()
    contents?.openDevTools({ mode: 'detach' })
    const bare = new BrowserWindow({ show: false })
    await bare.loadURL('data:text/html,<title>bare</title>')
    const opened = new Promise((resolve) => bare.webContents.once('devtools-opened', () => resolve(true)))
    bare.webContents.openDevTools({ mode: 'detach' })
    await opened
    const both = { page: contents?.isDevToolsOpened(), bare: bare.webContents.isDevToolsOpened() }
    bare.destroy()
    return both
  })
  expect(open).toEqual({ page: false, bare: true })
})

test('H25: the window’s title stays, whatever the page calls itself', async ({ app, page }) => {
  await page.evaluate(() => {
    document.title = 'QUAXLEIGH, Test'
  })
  await expect.poll(() => page.title()).toBe('QUAXLEIGH, Test')
  expect(await readFromMain(app, ({ BaseWindow }) => BaseWindow.getAllWindows().map((window) => window.getTitle()))).toEqual([
    'LEDS Workstation – TRAINING'
  ])
})

test('H24: training leaves the window in a trainer’s shared screen', async ({ app }) => {
  await app.firstWindow()
  const isProtected = await app.evaluate(({ BaseWindow }) =>
    BaseWindow.getAllWindows().map((window) => window.isContentProtected?.() ?? false)
  )
  expect(isProtected).toEqual([false])
})
