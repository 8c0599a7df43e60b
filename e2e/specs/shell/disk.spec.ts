import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { electronEnvironment, expect, launch, pageAfter, profileFolder, test, whyNoElectron } from '../../fixtures/electron.ts'
import { isRunning } from '../../fixtures/electron-processes.ts'
import { fill, newWanted, openPerson, runLine, signIn } from '../../fixtures/operator.ts'
import { findPeople, findPerson } from '../../fixtures/people.ts'
import { ROOT } from '../../fixtures/repository.ts'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => {
      try {
        return statSync(path).isFile()
      } catch {
        return false
      }
    })

test('H09: the session is in memory, and after work the profile folder holds no cache and nobody’s name', async ({
  opened,
  app,
  page,
  server
}) => {
  const person = await findPerson(server)
  await signIn(page)
  await runLine(page, `${person.line} @4312 R1 HIGH ST`)
  await expect(page.getByRole('option').first()).toContainText(person.displayName)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: person.surname })).toBeVisible()

  const session = await app.evaluate(async ({ webContents, app: own, crashReporter }) => {
    const used = webContents.getAllWebContents()[0]?.session
    return {
      persistent: used?.isPersistent(),
      cached: await used?.getCacheSize(),
      reports: crashReporter.getParameters(),
      name: own.getName()
    }
  })
  expect(session).toMatchObject({ persistent: false, cached: 0, reports: {} })
  const locked = await pageAfter(app, () => page.keyboard.press('Control+L'))
  await expect(locked.getByLabel('Password')).toBeFocused()
  await app.close()

  const files = filesIn(opened.profile)
  const words = [person.displayName, person.surname.toUpperCase(), 'training-bureau1-pass', 'bureau1'].flatMap((word) => [
    Buffer.from(word),
    Buffer.from(word, 'utf16le')
  ])
  const holding = files.filter((path) => words.some((word) => readFileSync(path).includes(word)))
  expect(holding).toEqual([])
  // Chromium lays out an empty index for its default session; entries, databases and dumps are what may not be there.
  const kept = files.filter((path) => /[0-9a-f]{16}_[0s1]$|IndexedDB|Service Worker|data_\d$|\.dmp$/.test(path) && statSync(path).size > 0)
  expect(kept.map((path) => path.slice(opened.profile.length))).toEqual([])
})

test('H09: a core dump of the main process would hold no memory', async ({ app }) => {
  test.skip(process.platform !== 'linux', 'coredump_filter is Linux’s')
  await app.firstWindow()
  expect(Number.parseInt(readFileSync(`/proc/${app.process().pid}/coredump_filter`, 'utf8'), 16)).toBe(0)
})

/** Searched for in files as programs write them: as UTF-8 and as Chromium's own 16-bit text. */
const holding = (files: readonly string[], words: readonly string[]): string[] => {
  const needles = words.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')])
  return files.filter((path) => needles.some((needle) => readFileSync(path).includes(needle)))
}

const TYPED = 'QUAXLEIGH-VONDERMARK seen in the HIGH ST'
const NAMES = 40

/** Looks people up until 40 names were on the screen, opens one, and types into a report. @returns every name shown, and what was typed */
const workWithNames = async (page: Page, people: Awaited<ReturnType<typeof findPeople>>): Promise<string[]> => {
  const shown = new Set<string>()
  for (const { surname } of people) {
    if (shown.size >= NAMES) break
    await runLine(page, `NE ${surname.toUpperCase()} @4312 R1 HIGH ST`)
    await expect(page.getByRole('tab', { selected: true })).toContainText(surname.toUpperCase())
    await expect(page.getByRole('option').first()).toBeVisible()
    for (const text of await page.getByRole('option').allInnerTexts())
      for (const [name] of text.matchAll(/[\p{Lu}’'-]{3,}, [\p{Lu}][\p{L}’'-]+/gu)) shown.add(name)
  }
  expect(shown.size).toBeGreaterThanOrEqual(NAMES)
  const [person] = people
  if (person === undefined) throw new Error('Nobody to open.')
  await openPerson(page, person)
  await newWanted(page)
  await fill(page, 'Grounds', TYPED)
  return [...shown, person.displayName, TYPED, 'training-bureau1-pass']
}

for (const ending of ['a kill -9', 'a normal exit'] as const)
  test(`H44: after work and ${ending}, profile, temporary files and log hold none of 40 names shown, nor what was typed`, async ({
    server,
    display
  }) => {
    test.skip(whyNoElectron() !== null || display === null, whyNoElectron() ?? 'no display')
    const profile = await profileFolder()
    const temporary = mkdtempSync(join(tmpdir(), 'leds-e2e-temporary-'))
    chmodSync(temporary, 0o777)
    const app = await launch([ROOT, `--user-data-dir=${profile}`], electronEnvironment(server, display, { TMPDIR: temporary }))
    try {
      let said = ''
      app
        .process()
        .stderr?.setEncoding('utf8')
        .on('data', (chunk: string) => (said += chunk))
      const page = await app.firstWindow()
      await signIn(page)
      const words = await workWithNames(page, await findPeople(server, 10))
      const main = await app.evaluate(() => process.pid)
      if (ending === 'a kill -9') process.kill(main, 'SIGKILL')
      else await app.close()
      await expect.poll(() => isRunning(main)).toBe(false)

      const files = () => [...filesIn(profile), ...filesIn(temporary)]
      expect(holding(files(), words)).toEqual([])
      expect(words.filter((word) => said.includes(word))).toEqual([])
      // The search finds what is there: else finding nothing would say nothing.
      const planted = join(temporary, 'planted')
      writeFileSync(planted, `…${words[0] ?? ''}…`)
      expect(holding(files(), words)).toEqual([planted])
    } finally {
      await app.close().catch(() => undefined)
      for (const folder of [profile, temporary]) rmSync(folder, { recursive: true, force: true })
    }
  })
