import { rm } from 'node:fs/promises'
import type { ElectronApplication, Page } from '@playwright/test'
import { desktopOn, hasCommand } from '../../fixtures/electron-display.ts'
import type { Desktop } from '../../fixtures/electron-display.ts'
import { electronEnvironment, expect, launch, pageAfter, profileFolder, test, whyNoElectron } from '../../fixtures/electron.ts'
import { startMockServer } from '../../fixtures/mock-server.ts'
import type { MockServer } from '../../fixtures/mock-server.ts'
import { commandLine, field, fillWanted, signIn } from '../../fixtures/operator.ts'
import { ROOT } from '../../fixtures/repository.ts'

/** The key table of the workstation's design, each key pressed as a keyboard presses it, in one Electron from sign-in to its end. */
interface Row {
  readonly key: string
  readonly does: string
  /** What xdotool presses, one after the other. */
  readonly press: readonly string[]
  readonly sees: () => Promise<unknown>
  /** Back to where the next row begins. */
  readonly then?: readonly string[]
}

const focusWindow = (desktop: Desktop): void => {
  const id = desktop.xdotool('search', '--sync', '--onlyvisible', '--name', '^LEDS Workstation').split('\n')[0] ?? ''
  desktop.xdotool('windowfocus', '--sync', id)
}

const run = async (rows: readonly Row[], desktop: Desktop, printed: string[]): Promise<void> => {
  for (const { key, does, press, sees, then } of rows)
    await test.step(`${key}: ${does}`, async () => {
      desktop.xdotool('key', ...press)
      await sees()
      if (then !== undefined) desktop.xdotool('key', ...then)
      printed.push(`${key.padEnd(22)} ${does}`)
    })
}

test('H23 H31: every key of the table does what the table says, pressed by a real keyboard', async ({ display }) => {
  const missing = whyNoElectron() ?? (display === null ? 'no display' : null)
  test.skip(missing !== null, missing ?? '')
  test.skip(process.platform !== 'linux' || !hasCommand('xdotool'), 'xdotool is not here')
  test.setTimeout(240_000)
  const server = await startMockServer({ people: 400 })
  const profile = await profileFolder()
  const app = await launch([ROOT, `--user-data-dir=${profile}`], electronEnvironment(server, display))
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  try {
    const desktop = desktopOn(display?.name ?? '')
    const page = await app.firstWindow()
    await page.waitForLoadState('domcontentloaded')
    const printed: string[] = []
    await signIn(page)
    focusWindow(desktop)
    await run(frameRows(page), desktop, printed)
    await run(checkRows(page, app, desktop), desktop, printed)
    await run(formRows(page, desktop), desktop, printed)
    await run(await cardRows(page, app), desktop, printed)
    await judgeSheet(app)
    await run(leaveRows(page, desktop, server), desktop, printed)
    const locked = await pageAfter(app, async () => void desktop.xdotool('key', 'ctrl+l'))
    await expect(locked.getByLabel('Password')).toBeFocused()
    printed.push(`${'Ctrl+L'.padEnd(22)} lock now`)
    desktop.xdotool('key', 'alt+F4')
    await ended
    printed.push(`${'Alt+F4'.padEnd(22)} closes without a question where nothing would be lost`)
    console.log(`${printed.length} keys, pressed by xdotool in Electron:\n${printed.join('\n')}`)
  } finally {
    await app.close().catch(() => undefined)
    await server.dispose()
    await rm(profile, { recursive: true, force: true })
  }
})

const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name })
const inFront = (page: Page, name: RegExp) => () => expect(tab(page, name)).toHaveAttribute('aria-selected', 'true')
const dialog = (page: Page, name: string) => () => expect(page.getByRole('dialog', { name })).toBeVisible()
const message = (page: Page, text: string | RegExp) => () => expect(page.getByTestId('message')).toHaveText(text)
const line = (page: Page) => () => expect(commandLine(page)).toBeFocused()
/** The page answers once it has dealt with the keys before. */
const settled = (page: Page) => page.evaluate(() => window.leds?.call('app.state', {}))
/** A key that must do nothing: the page is the same, nothing opened, the focus is where it was. */
const nothing = (page: Page) => async () => {
  await settled(page)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(commandLine(page)).toBeFocused()
}

const frameRows = (page: Page): readonly Row[] => [
  {
    key: 'F1',
    does: 'help for the field and the screen',
    press: ['F1'],
    sees: () => expect(page.locator('article.text')).toBeFocused()
  },
  { key: 'F2', does: 'command line', press: ['F2'], sees: line(page) },
  {
    key: 'Esc',
    does: 'back to where the focus came from',
    press: ['Escape'],
    sees: () => expect(page.locator('article.text')).toBeFocused()
  },
  { key: 'Ctrl+W', does: 'close tab', press: ['ctrl+w'], sees: () => expect(tab(page, /Help/)).toHaveCount(0) },
  { key: 'F3', does: 'new record…', press: ['F3'], sees: dialog(page, 'New record'), then: ['Escape', 'F2'] },
  {
    key: 'F4',
    does: 'person check',
    press: ['F4'],
    sees: () => expect(commandLine(page)).toHaveValue('NE '),
    then: ['ctrl+a', 'BackSpace']
  },
  {
    key: 'F5',
    does: 'vehicle check',
    press: ['F5'],
    sees: () => expect(commandLine(page)).toHaveValue('VE '),
    then: ['ctrl+a', 'BackSpace']
  },
  { key: 'Ctrl+D', does: 'split', press: ['ctrl+d'], sees: () => expect(page.getByRole('region', { name: /^Pane/ })).toHaveCount(2) },
  {
    key: 'Ctrl+Shift+D',
    does: 'close the pane, keep its tabs',
    press: ['ctrl+shift+d'],
    sees: () => expect(page.getByRole('region', { name: /^Pane/ })).toHaveCount(0)
  },
  ...['F12', 'ctrl+r', 'ctrl+F5', 'Alt_L', 'ctrl+alt+l'].map((key) => ({
    key,
    does: 'nothing yet, and nothing of a browser’s',
    press: ['F2', key],
    sees: nothing(page)
  })),
  ...['Ctrl+P', 'F9'].map((key) => ({
    key,
    does: 'print… (ours): what is due leaves under a stop, which is asked for first',
    press: ['F2', key === 'F9' ? key : 'ctrl+p'],
    sees: () => expect(page.getByLabel('Place')).toBeVisible(),
    then: ['Escape', 'F2']
  })),
  { key: 'Ctrl+K', does: 'the palette', press: ['ctrl+k'], sees: dialog(page, 'What to do'), then: ['Escape'] },
  { key: 'Ctrl++', does: 'zoom in', press: ['ctrl+plus'], sees: message(page, 'Zoom 110 %') },
  { key: 'Ctrl++ often', does: 'never beyond 200 %', press: Array<string>(8).fill('ctrl+plus'), sees: message(page, 'Zoom 200 %') },
  { key: 'Ctrl+−', does: 'zoom out', press: ['ctrl+minus'], sees: message(page, 'Zoom 175 %') },
  { key: 'Ctrl+0', does: 'zoom 100 %', press: ['ctrl+0'], sees: message(page, 'Zoom 100 %') },
  { key: 'Ctrl+− at 100 %', does: 'never below', press: ['ctrl+minus'], sees: message(page, 'Zoom 100 %') }
]

const checkRows = (page: Page, app: ElectronApplication, desktop: Desktop): readonly Row[] => {
  const option = (at: number) => page.getByRole('option').nth(at)
  const check = (): void => void desktop.xdotool('key', 'F2', 'type', '--delay', '0', 'NE SMITH/JOHN/12031985/M @4312 R1 HIGH ST\n')
  let first = ''
  return [
    {
      key: 'Enter in the line',
      does: 'submits',
      press: ['F2'],
      sees: async () => {
        check()
        await expect(option(0)).toBeFocused()
        first = (await tab(page, /NE SMITH/).innerText()).trim().slice(0, 1)
      }
    },
    { key: 'F7', does: 'next result', press: ['F7'], sees: () => expect(option(1)).toBeFocused() },
    { key: 'Shift+F7', does: 'previous result', press: ['shift+F7'], sees: () => expect(option(0)).toBeFocused() },
    {
      key: 'Ctrl+F',
      does: 'filter this list',
      press: ['ctrl+f'],
      sees: () => expect(page.getByRole('textbox', { name: 'Filter the possible matches' })).toBeFocused(),
      then: ['Escape']
    },
    { key: 'Shift+F10', does: 'our row menu', press: ['shift+F10'], sees: dialog(page, 'This possible match'), then: ['Escape'] },
    { key: 'Menu', does: 'our row menu', press: ['Menu'], sees: dialog(page, 'This possible match'), then: ['Escape'] },
    { key: 'F6', does: 'next pane', press: ['F6'], sees: () => expect(option(0)).not.toBeFocused() },
    { key: 'Shift+F6', does: 'previous pane', press: ['shift+F6'], sees: () => expect(option(0)).toBeFocused() },
    { key: 'Enter on a row', does: 'acts: opens the person', press: ['Return'], sees: inFront(page, /SMITH, John/) },
    { key: 'Ctrl+Tab', does: 'most recent tab', press: ['ctrl+Tab'], sees: inFront(page, /NE SMITH/) },
    { key: 'Ctrl+Tab again', does: 'and back', press: ['ctrl+Tab'], sees: inFront(page, /SMITH, John/) },
    {
      key: 'Ctrl+1…9',
      does: 'the tab of that number',
      press: ['F2'],
      sees: async () => {
        desktop.xdotool('key', `ctrl+${first}`)
        await inFront(page, /NE SMITH/)()
      }
    },
    {
      key: 'Ctrl+E',
      does: 'find a tab by typing',
      press: ['F2'],
      sees: async () => {
        desktop.xdotool('key', 'ctrl+e', 'type', '--delay', '0', 'smith john\n')
        await inFront(page, /SMITH, John/)()
        await expect(commandLine(page)).toHaveValue('')
      }
    },
    {
      key: 'Ctrl+K, typed at once',
      does: 'nothing typed is lost',
      press: ['F2'],
      sees: async () => {
        desktop.xdotool('key', 'ctrl+k', 'type', '--delay', '0', 'high theme contrast\n')
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
        await expect(commandLine(page)).toHaveValue('')
        desktop.xdotool('key', 'ctrl+k', 'type', '--delay', '0', 'system theme\n')
        await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'contrast')
      }
    },
    {
      key: 'Ctrl+.',
      does: 'repeat reason and place of the last stop',
      press: ['ctrl+period'],
      sees: () => expect(page.getByLabel('Place')).toHaveValue('HIGH ST'),
      then: ['Escape']
    },
    {
      key: 'F11',
      does: 'full screen',
      press: ['F11'],
      sees: () => expect.poll(() => app.evaluate(({ BaseWindow }) => BaseWindow.getAllWindows()[0]?.isFullScreen())).toBe(true),
      then: ['F11']
    }
  ]
}

const formRows = (page: Page, desktop: Desktop): readonly Row[] => [
  {
    key: 'F3, Enter',
    does: 'a wanted report of the person in front',
    press: ['F3', 'Return'],
    sees: () => expect(field(page, 'Category')).toBeFocused()
  },
  {
    key: 'F1 in a field',
    does: 'help for that field',
    press: ['F1'],
    sees: () => expect(page.getByRole('heading', { level: 1, name: 'Category' })).toBeVisible(),
    then: ['ctrl+w']
  },
  {
    key: 'Alt+↓',
    does: 'code list of the field',
    press: ['alt+Down'],
    sees: () => expect(field(page, 'Category')).toHaveAttribute('aria-expanded', 'true'),
    then: ['Escape']
  },
  {
    key: 'Enter in a field',
    does: 'goes to the next',
    press: ['Return'],
    sees: () => expect(field(page, 'Power')).toBeFocused()
  },
  {
    key: 'Ctrl+Enter',
    does: 'submit: says what is to be mended',
    press: ['ctrl+Return'],
    sees: () => expect(page.getByText('to mend').first()).toBeVisible()
  },
  { key: 'F7', does: 'next error', press: ['F2', 'F7'], sees: () => expect(field(page, 'Category')).toBeFocused() },
  { key: 'Shift+F7', does: 'previous error', press: ['shift+F7'], sees: () => expect(field(page, 'Category')).not.toBeFocused() },
  {
    key: 'Ctrl+S',
    does: 'save draft now',
    press: ['ctrl+s'],
    sees: () => expect(page.getByText(/[Ss]aved/).first()).toBeVisible()
  },
  {
    key: 'F8',
    does: 'the record as it will be circulated',
    press: ['F2'],
    sees: async () => {
      await fillWanted(page)
      desktop.xdotool('key', 'F8')
      await expect(page.getByRole('article', { name: 'As it will be circulated' })).toBeFocused()
    }
  },
  {
    key: 'Enter there',
    does: 'sends',
    press: ['Return'],
    sees: () => expect(page.getByText(/Circulated WR-/).first()).toBeVisible()
  }
]

/** What main printed, kept in its own memory: the document it made, and a PDF of it. */
interface Sheet {
  readonly pdf: string
  readonly html: string
}
type Sheets = typeof globalThis & { printedSheets?: Sheet[] }

/** @returns rows at the key card; what would go to the printer becomes a PDF in main's memory */
const cardRows = async (page: Page, app: ElectronApplication): Promise<readonly Row[]> => {
  await app.evaluate(({ app: electron }) => {
    const kept: Sheet[] = []
    Object.assign(globalThis, { printedSheets: kept })
    electron.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => {
        const html = Buffer.from(contents.getURL().split('base64,')[1] ?? '', 'base64').toString('utf8')
        void contents.printToPDF({ pageSize: 'A4', printBackground: true, preferCSSPageSize: true }).then((pdf) => {
          kept.push({ pdf: pdf.toString('base64'), html })
          done?.(true, '')
        })
      }
    })
  })
  const sheets = () => app.evaluate(() => (globalThis as Sheets).printedSheets?.length ?? 0)
  return [
    {
      key: 'Ctrl+K, key card',
      does: 'shows the card',
      press: ['F2'],
      sees: async () => {
        await page.keyboard.press('Control+K')
        await page.keyboard.type('key card')
        await page.keyboard.press('Enter')
        await expect(page.getByRole('heading', { level: 1, name: 'Key card' })).toBeVisible()
      }
    },
    { key: 'F9', does: 'print… (ours)', press: ['F9'], sees: () => expect.poll(sheets).toBe(1) },
    { key: 'Ctrl+P', does: 'print… (ours)', press: ['ctrl+p'], sees: () => expect.poll(sheets).toBe(2) }
  ]
}

/** H31 what left is a document of its own: marked, TRAINING across it, nobody's name on it, nothing in it that runs. */
const judgeSheet = async (app: ElectronApplication): Promise<void> => {
  const sheet = await app.evaluate(() => (globalThis as Sheets).printedSheets?.[0] ?? { html: '', pdf: '' })
  const pdf = Buffer.from(sheet.pdf, 'base64')
  await test.info().attach('key-card.pdf', { body: pdf, contentType: 'application/pdf' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(sheet.html).toContain('OFFICIAL-SENSITIVE – TRAINING')
  expect(sheet.html).toContain('<kbd>Ctrl+K</kbd>')
  expect(sheet.html).toContain('<kbd>F8</kbd>')
  expect(sheet.html).not.toMatch(/Okafor|4312|<script|SMITH/i)
}

const leaveRows = (page: Page, desktop: Desktop, server: MockServer): readonly Row[] => [
  {
    key: 'Alt+F4',
    does: 'asks where something would be lost',
    press: ['F2'],
    sees: async () => {
      desktop.xdotool('key', 'ctrl+a', 'type', '--delay', '0', 'NEW PERSON\n')
      await expect(field(page, 'Surname')).toBeFocused()
      await server.stop()
      desktop.xdotool('type', '--delay', '0', 'QUAXLEIGH')
      await expect(page.getByText(/not saved since/)).toBeVisible()
      desktop.xdotool('key', 'alt+F4')
      await dialog(page, 'Close the workstation?')()
    }
  },
  {
    key: 'Esc there',
    does: 'keeps it open, the focus where it was',
    press: ['Escape'],
    sees: () => expect(field(page, 'Surname')).toBeFocused()
  },
  {
    key: 'Ctrl+S',
    does: 'saves when the server is back',
    press: ['F2'],
    sees: async () => {
      await server.startAgain()
      desktop.xdotool('key', 'Escape', 'ctrl+s')
      await expect(page.getByText(/not saved since/)).toHaveCount(0)
    }
  }
]
