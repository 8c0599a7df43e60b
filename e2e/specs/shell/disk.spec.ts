import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, pageAfter, test } from '../../fixtures/electron.ts'
import { runLine, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'

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
