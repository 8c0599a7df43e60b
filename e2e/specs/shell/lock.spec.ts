import { callBridge } from '../../fixtures/bridge-call.ts'
import { expect, pageAfter, test } from '../../fixtures/electron.ts'
import { isRunning, renderersOf, wordsInMemory } from '../../fixtures/electron-processes.ts'
import { runLine, signIn } from '../../fixtures/operator.ts'
import { findPeople, findPerson } from '../../fixtures/people.ts'

const canReadMemory = process.platform === 'linux' && process.getuid?.() === 0

test('H41: a lock kills the renderer within 500 ms and no renderer’s memory holds what it had shown', async ({
  app,
  page,
  server
}, testInfo) => {
  test.skip(!canReadMemory, 'reading another process’s memory needs root on Linux')
  const person = await findPerson(server)
  // The line is typed in capitals; what is looked for came from the server alone.
  const planted = [person.displayName, 'QUAXLEIGH-VONDERMARK']
  await signIn(page)
  await runLine(page, `${person.line} @4312 R1 HIGH ST`)
  await expect(page.getByRole('option').first()).toContainText(person.displayName)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: person.surname })).toBeVisible()
  await runLine(page, 'NE QUAXLEIGH-VONDERMARK/TEST @4312 R1 HIGH ST')
  await expect(page.getByText(/No trace/).first()).toBeVisible()

  const before = renderersOf(app)
  // The search finds what is there: else finding nothing later would say nothing.
  expect(new Set(before.flatMap((pid) => wordsInMemory(pid, planted)))).toEqual(new Set(planted))
  const shown = await app.evaluate(({ webContents }) => webContents.getFocusedWebContents()?.getOSProcessId() ?? 0)
  expect(before).toContain(shown)

  await app.evaluate(({ app: own }, pid) => {
    const kept: { began: number; gone?: number } = { began: 0 }
    Object.assign(globalThis, { kept })
    own.once('web-contents-created', () => {
      kept.began = performance.now()
      const look = (): void => {
        try {
          process.kill(pid, 0)
          setTimeout(look, 5)
        } catch {
          kept.gone = performance.now() - kept.began
        }
      }
      look()
    })
  }, shown)
  const locked = await pageAfter(app, () => page.keyboard.press('Control+L'))
  await expect(locked.getByLabel('Password')).toBeFocused()
  const gone = await app.evaluate(() => (globalThis as unknown as { kept: { gone?: number } }).kept.gone)
  expect(gone).toBeLessThanOrEqual(500)
  testInfo.annotations.push({ type: 'measured', description: `renderer gone ${Math.round(gone ?? -1)} ms after the lock` })
  expect(isRunning(shown)).toBe(false)

  const after = renderersOf(app)
  expect(after.length).toBeGreaterThan(0)
  expect(after.flatMap((pid) => wordsInMemory(pid, planted))).toEqual([])
  await testInfo.attach('lock view', { body: await locked.screenshot(), contentType: 'image/png' })
  expect(await locked.evaluate(() => document.body.innerText)).not.toContain(person.surname)
})

test('H41: signing out kills the renderer too', async ({ app, page }) => {
  await signIn(page)
  const shown = await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId() ?? 0)
  const after = await pageAfter(app, () => callBridge(page, 'session.signOut', {}))
  await expect(after.getByLabel('User name')).toBeFocused()
  await expect.poll(() => isRunning(shown)).toBe(false)
})

test('H41: the lock view alone is in the window, which keeps its place', async ({ app, page }) => {
  await signIn(page)
  const bounds = () =>
    app.evaluate(({ BaseWindow }) =>
      BaseWindow.getAllWindows().map((window) => [window.id, window.getBounds(), window.contentView.children.length])
    )
  const before = await bounds()
  const locked = await pageAfter(app, () => page.keyboard.press('Control+L'))
  await expect(locked.getByLabel('Password')).toBeFocused()
  expect(await bounds()).toEqual(before)
  expect(page.isClosed()).toBe(true)
})

test('H40: the system’s lock and its sleep lock the workstation', async ({ app, page }) => {
  await signIn(page)
  const locked = await pageAfter(app, () => app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen')))
  await expect(locked.getByLabel('Password')).toBeFocused()
})

test('a renderer that crashes is followed by another, and the tabs come back', async ({ app, page, server }) => {
  const person = await findPerson(server)
  await signIn(page)
  await runLine(page, `${person.line} @4312 R1 HIGH ST`)
  await expect(page.getByRole('option').first()).toContainText(person.displayName)
  await expect
    .poll(() =>
      page.evaluate(() => window.leds?.call('workspace.restore', {}).then((answer) => (answer.ok ? answer.value.tabs.length : 0)))
    )
    // Due, and the check.
    .toBe(2)
  const again = await pageAfter(app, () => app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.forcefullyCrashRenderer()))
  await expect(again.getByRole('option').first()).toContainText(person.displayName)
})

test('20 records in two panes are all there again after a lock, and only those in front are read', async ({ app, page, server }) => {
  const context = { reason: '1', justification: 'Traffic stop, HIGH ST, PC 4312', originator: '4312' }
  const people = await findPeople(server, 10)
  const numbers = Array.from({ length: 20 }, (_, at) => at + 1)
  const tabs = numbers.map((number) => {
    const person = people[(number - 1) % people.length]
    const of = { number, context, personId: person?.personId }
    return number <= 10
      ? { ...of, kind: 'person', title: person?.displayName, identity: 'record' }
      : { ...of, kind: 'wanted', title: `Wanted: ${person?.displayName}`, draftId: crypto.randomUUID() }
  })
  const panes = [
    { tabs: numbers.slice(0, 10), front: 3, share: 50 },
    { tabs: numbers.slice(10), front: 12, share: 50 }
  ]
  await signIn(page)
  await expect(page.getByRole('tab')).toHaveCount(1)
  expect(await callBridge(page, 'workspace.keep', { tabs, active: 12, panes, stop: null })).toMatchObject({ ok: true })
  const locked = await pageAfter(app, () => callBridge(page, 'session.lock', {}))
  await expect(locked.getByLabel('Password')).toBeFocused()
  await locked.keyboard.type('training-bureau1-pass')
  await locked.keyboard.press('Enter')
  await expect(locked.getByRole('tab')).toHaveCount(20)
  await expect(locked.getByRole('tab', { selected: true })).toHaveText([/^3 /, /^12 /])
  await expect(locked.getByRole('heading', { level: 2, name: people[2]?.surname ?? '' })).toBeVisible()
  expect(await locked.locator('.tab-body').count()).toBe(2)
})
