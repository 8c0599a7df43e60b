import { createSocket } from 'node:dgram'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '../../fixtures/electron.ts'
import { focusWindow, hasCommand } from '../../fixtures/electron-display.ts'
import { commandLine, openPerson, runLine, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import { ROOT } from '../../fixtures/repository.ts'
import { SCRIPTS } from '../../fixtures/scripted-ways.ts'
import { CANARY, HANDS } from '../../fixtures/ways.ts'
import type { Surroundings } from '../../fixtures/ways.ts'

const CLIPBOARD = 'held by another program (clipboard)'
const PRIMARY = 'held by another program (primary)'

/** Listens on one port by TCP and UDP; whoever connects or sends is a leak. */
const listenOutside = async () => {
  const reached: string[] = []
  const server = createServer((socket) => {
    reached.push('a connection')
    socket.on('data', (text) => reached.push(text.toString('latin1').split('\r\n')[0] ?? '')).on('error', () => undefined)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const datagrams = createSocket('udp4').on('message', () => reached.push('a datagram'))
  await new Promise<void>((bound) => datagrams.bind(port, '127.0.0.1', bound))
  const close = (): void => {
    server.close()
    datagrams.close()
  }
  return { reached, address: `127.0.0.1:${port}`, close }
}

/** What happened in main since the watch began: where a page went, what it downloaded, what was fetched for it. */
interface Watched {
  readonly happened: string[]
}

const watchMain = ({ app }: Pick<Surroundings, 'app'>): Promise<void> =>
  app.evaluate(({ webContents }) => {
    const happened: string[] = []
    Object.assign(globalThis, { watched: { happened } })
    const [contents] = webContents.getAllWebContents()
    contents?.on('did-navigate', (_event, url) => happened.push(`went to ${url.slice(0, 30)}`))
    contents?.on('did-frame-navigate', (_event, url) => url.startsWith('about:') || happened.push(`a frame went to ${url.slice(0, 30)}`))
    contents?.session.on('will-download', (event) => event.defaultPrevented || happened.push('download'))
    contents?.session.on('spellcheck-dictionary-download-begin', () => happened.push('dictionary'))
    contents?.on('devtools-opened', () => happened.push('developer tools'))
  })

const standing = async ({ app, page, desktop }: Pick<Surroundings, 'app' | 'page' | 'desktop'>) => {
  const main = await app.evaluate(({ BaseWindow, webContents }) => ({
    titles: BaseWindow.getAllWindows().map((window) => window.getTitle()),
    zoom: webContents.getAllWebContents()[0]?.getZoomFactor(),
    happened: (globalThis as unknown as { watched: Watched }).watched.happened
  }))
  return {
    ...main,
    page: await page.title(),
    address: page.url(),
    windows: desktop.xdotool('search', '--onlyvisible', '--name', '.*').split('\n').length,
    line: await commandLine(page).inputValue()
  }
}

test('H02 H05 H20 H21 H22 H23 H25: more than seventy ways out and in, and nothing leaves or enters by any of them', async ({
  app,
  page,
  server,
  desktop
}, testInfo) => {
  test.skip(process.platform !== 'linux' || !hasCommand('xclip') || !hasCommand('xdotool'), 'xclip and xdotool are not here')
  test.slow()
  const person = await findPerson(server)
  await signIn(page)
  await runLine(page, `NE ${CANARY}/TEST @4312 R1 HIGH ST`)
  await expect(page.getByText(/No trace/).first()).toBeVisible()
  await openPerson(page, person)
  await expect(page.getByRole('tab', { name: new RegExp(CANARY) })).toBeVisible()
  const heading = await page.getByRole('heading', { level: 2, name: person.surname }).boundingBox()
  const line = await commandLine(page).boundingBox()
  const place = await page.evaluate(() => ({ x: window.screenX, y: window.screenY }))
  await page.keyboard.press('F2')
  focusWindow(desktop)

  const folder = mkdtempSync(join(tmpdir(), 'leds-e2e-dropped-'))
  const file = join(folder, 'dropped.html')
  writeFileSync(file, 'held by another program (file)')
  const outside = await listenOutside()
  const around: Surroundings = {
    app,
    page,
    desktop,
    outside: outside.address,
    shown: { x: (heading?.x ?? 0) + 4, y: (heading?.y ?? 0) + (heading?.height ?? 0) / 2 },
    field: { x: Math.round(place.x + (line?.x ?? 0) + 60), y: Math.round(place.y + (line?.y ?? 0) + 8) },
    file
  }
  await watchMain(around)
  const before = { ...(await standing(around)), page: '' }
  const rows: string[] = []
  const leaks: string[] = []
  try {
    for (const { name, act } of [...HANDS, ...SCRIPTS]) {
      desktop.hold('clipboard', CLIPBOARD)
      desktop.hold('primary', PRIMARY)
      const reachedBefore = outside.reached.length
      await act(around)
      // The page answers a call once it has dealt with what came before.
      await page.evaluate(() => window.leds?.call('app.state', {}))
      const clipboard = desktop.held('clipboard')
      // Main empties a selection that a field made: what is then held is nothing.
      await expect.poll(() => desktop.held('primary'), name).toMatch(/^(held by another program \(primary\))?$/)
      const primary = desktop.held('primary')
      const after = await standing(around)
      const found = [
        ...(clipboard === CLIPBOARD ? [] : ['clipboard changed']),
        ...([PRIMARY, ''].includes(primary) ? [] : ['primary selection changed']),
        ...(outside.reached.length === reachedBefore ? [] : ['reached the network']),
        ...(/held by another|^given/.test(after.page) || after.line.includes('held by') ? ['something came in'] : []),
        ...(JSON.stringify({ ...after, page: '' }) === JSON.stringify(before) ? [] : [`changed: ${JSON.stringify(after)}`])
      ]
      rows.push(
        `${name.padEnd(42)} clipboard ${clipboard === CLIPBOARD ? 'same' : 'CHANGED'} · primary ${primary === PRIMARY ? 'same   ' : primary === '' ? 'emptied' : 'CHANGED'} · ${found.length === 0 ? 'no leak' : `LEAK: ${found.join(', ')}`}`
      )
      if (found.length > 0) leaks.push(`${name}: ${found.join(', ')}`)
    }
    expect(leaks).toEqual([])
    expect(rows.length).toBeGreaterThan(70)
    expect(outside.reached).toEqual([])
    // The listener hears who does reach it: else its silence would say nothing.
    await fetch(`http://${outside.address}/`, { signal: AbortSignal.timeout(300) }).catch(() => undefined)
    expect(outside.reached).not.toEqual([])
    // F12, a browser's key to its developer tools, is ours: it takes the next call.
    desktop.xdotool('key', 'F12')
    await page.evaluate(() => window.leds?.call('app.state', {}))
    expect(await standing(around)).toMatchObject({ happened: [], windows: before.windows, address: before.address })
  } finally {
    const table = `${rows.length} ways, ${leaks.length} leaks\n${rows.join('\n')}\n`
    mkdirSync(`${ROOT}test-results/reports`, { recursive: true })
    writeFileSync(`${ROOT}test-results/reports/ways-out.txt`, table)
    await testInfo.attach('ways out and in', { body: table, contentType: 'text/plain' })
    outside.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
