import { callBridge } from '../../fixtures/bridge-call.ts'
import { expect, pageAfter, test } from '../../fixtures/electron.ts'
import { signIn } from '../../fixtures/operator.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import { ROOT } from '../../fixtures/repository.ts'

test('H06: calls that nobody offers are refused; the audit has them', async ({ page, server }) => {
  await signIn(page)
  for (const call of ['files.read', 'toString', '__proto__', '', 'x'.repeat(500)])
    expect(await callBridge(page, call, {}), call).toMatchObject({ ok: false, problem: { kind: 'unknown-call' } })
  expect(await callBridge(page, 'app.state', { more: true })).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
  const auditor = await signOnOutside(server, 'auditor1')
  await expect.poll(async () => (await auditor.auditEvents()).map(({ actionCode }) => actionCode)).toContain('Workstation call-refused')
})

test('H06: a flood of calls is throttled and the workstation goes on', async ({ page }) => {
  await signIn(page)
  const answers = await page.evaluate(() => Promise.all(Array.from({ length: 300 }, () => window.leds?.call('writes.list', {}))))
  const kinds = answers.map((answer) => (answer?.ok === false ? answer.problem.kind : 'ok'))
  expect(kinds.filter((kind) => kind === 'ok').length).toBeLessThanOrEqual(21)
  expect(kinds.filter((kind) => kind === 'throttled').length).toBeGreaterThan(250)
  expect(await callBridge(page, 'app.state', {})).toMatchObject({ ok: true })
})

test('H06: our own page and preload in a window that is not the workstation’s are not trusted', async ({ app, page }) => {
  await expect(page.getByLabel('User name')).toBeFocused()
  const kind = await app.evaluate(async ({ BrowserWindow, webContents }, preload) => {
    const session = webContents.getAllWebContents()[0]?.session
    const other = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, ...(session === undefined ? {} : { session }) }
    })
    await other.loadURL('app://workstation/index.html')
    const answer: unknown = await other.webContents.executeJavaScript(
      'leds.call("app.state", {}).then((answer) => answer.problem?.kind ?? "answered")'
    )
    other.destroy()
    return answer
  }, `${ROOT}out/preload/index.cjs`)
  expect(kind).toBe('forbidden')
})

test('H06: a message on a channel of its own reaches nobody and is audited', async ({ app, page, server }) => {
  await signIn(page)
  await app.evaluate(({ webContents }) => {
    const [contents] = webContents.getAllWebContents()
    contents?.emit('ipc-message', {}, 'shell:open', ['/etc/passwd'])
  })
  const auditor = await signOnOutside(server, 'auditor1')
  await expect
    .poll(async () => (await auditor.auditEvents()).filter(({ actionCode }) => actionCode === 'Workstation call-refused').length)
    .toBeGreaterThan(0)
})

test('H06: while locked every call but state and unlock is refused', async ({ app, page }) => {
  await signIn(page)
  const locked = await pageAfter(app, () => page.keyboard.press('Control+L'))
  await expect(locked.getByLabel('Password')).toBeVisible()
  for (const call of [
    'people.search',
    'people.open',
    'wanted.create',
    'drafts.list',
    'workspace.restore',
    'writes.list',
    'preferences.read',
    'session.lock'
  ])
    expect(await callBridge(locked, call, {}), call).toMatchObject({ ok: false, problem: { kind: 'locked' } })
  expect(await callBridge(locked, 'app.state', {})).toMatchObject({ ok: true })
})
