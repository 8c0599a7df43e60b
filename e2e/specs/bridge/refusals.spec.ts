import { callBridge } from '../../fixtures/bridge-call.ts'
import { signIn } from '../../fixtures/operator.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test('H06: an unknown call is refused and audited', async ({ page, server }) => {
  await signIn(page)
  expect(await callBridge(page, 'files.read', { path: '/etc/passwd' })).toMatchObject({ ok: false, problem: { kind: 'unknown-call' } })
  const auditor = await signOnOutside(server, 'auditor1')
  await expect.poll(async () => (await auditor.auditEvents()).map(({ actionCode }) => actionCode)).toContain('Workstation call-refused')
})

test('H06: a call of a signed-in operator is refused before sign-in', async ({ page }) => {
  await expect(page.getByLabel('User name')).toBeFocused()
  expect(await callBridge(page, 'drafts.list', {})).toMatchObject({ ok: false, problem: { kind: 'signed-out' } })
})

test('H06: input of the wrong shape is refused, naming no internals', async ({ page }) => {
  await signIn(page)
  const answer = await callBridge(page, 'people.search', { context: null, query: { surname: 7 }, more: true })
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
  expect(answer.problem?.message).not.toMatch(/zod|schema|undefined|stack/i)
})

test('H06: a call without the entitlement is refused on the workstation', async ({ page }) => {
  await signIn(page, 'auditor1')
  const context = { reason: '1', justification: 'Traffic stop', originator: '4312' }
  expect(await callBridge(page, 'people.search', { context, query: { surname: 'SMITH' } })).toMatchObject({
    ok: false,
    problem: { kind: 'forbidden' }
  })
})
