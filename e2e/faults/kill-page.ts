import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { callBridge } from '../fixtures/bridge-call.ts'
import { field, fillWanted, newWanted, openPerson, tabTo } from '../fixtures/operator.ts'
import { MOST_LOST_MS } from './outcome.ts'
import type { Moment, Outcome } from './outcome.ts'
import { lostMilliseconds, type } from './typist.ts'
import type { World } from './world.ts'

const FIELD = 'Enquiries made'

/** A workstation in a real Electron, somebody signed in; its page changes with every kill. */
export interface Shown {
  readonly app: ElectronApplication
  page: Page
}

/** kill -9 of the process that draws the page. @returns when, and the page that follows */
const kill = async ({ app }: Shown): Promise<{ readonly at: number; readonly page: Page }> => {
  const pid = await app.evaluate(({ webContents }) => webContents.getFocusedWebContents()?.getOSProcessId() ?? 0)
  const following = app.waitForEvent('window')
  const at = Date.now()
  process.kill(pid, 'SIGKILL')
  return { at, page: await following }
}

/** Where this session's writes stand, as main has them. */
const writeStates = async (page: Page): Promise<readonly string[]> => {
  const answer = (await callBridge(page, 'writes.list', {})) as {
    readonly value?: { readonly writes: readonly { readonly state: string }[] }
  }
  return answer.value?.writes.map(({ state }) => state) ?? []
}

/** The draft that is open, as main holds it. */
const discardDrafts = async (page: Page): Promise<void> => {
  const answer = (await callBridge(page, 'drafts.list', {})) as {
    readonly value?: { readonly drafts: readonly { readonly draftId: string }[] }
  }
  for (const { draftId } of answer.value?.drafts ?? []) await callBridge(page, 'drafts.discard', { draftId })
}

const whileEditing = async (shown: Shown): Promise<Outcome> => {
  const { page } = shown
  await tabTo(page, FIELD)
  const typing = new AbortController()
  // Each letter as the keyboard gives it; one that comes after the kill meets no page.
  const typed = type((text) => void page.keyboard.insertText(text.at(-1) ?? '').catch(() => undefined), typing.signal)
  await wait(randomInt(300, 4_500))
  const { at, page: next } = await kill(shown)
  typing.abort()
  const text = await typed
  shown.page = next
  await expect(field(next, FIELD)).toBeVisible()
  const kept = await field(next, FIELD).inputValue()
  const lost = lostMilliseconds(text, kept, at)
  await discardDrafts(next)
  const faults = lost > MOST_LOST_MS ? [`${lost} ms of typing lost`] : []
  return { victim: 'renderer', moment: 'editing', lost, acknowledged: false, records: null, faults }
}

const whileSubmitting = async (world: World, shown: Shown): Promise<Outcome> => {
  const { page } = shown
  const words = `page killed ${Date.now()}`
  await fillWanted(page)
  await tabTo(page, FIELD)
  await page.keyboard.type(words)
  const earlier = (await writeStates(page)).length
  // Sent with the key, killed at a random moment after it.
  const sent = page.keyboard.press('Control+Enter').catch(() => undefined)
  await wait(randomInt(0, 150))
  const { page: next } = await kill(shown)
  await sent
  shown.page = next
  const own = async (): Promise<readonly string[]> => (await writeStates(next)).slice(earlier)
  const form = field(next, FIELD)
  // Killed before the key had reached main: the operator finds the form, types what the kill took, and sends it.
  await expect(async () => {
    if ((await own()).length === 0 && (await form.isVisible())) {
      await form.fill(words)
      await next.keyboard.press('Control+Enter')
    }
    expect(await own()).toContain('completed')
  }).toPass({ timeout: 60_000 })
  const records = await world.reportsSaying(words)
  const faults = [records === 0 ? 'the report is gone' : '', records > 1 ? `the report stands ${records} times` : ''].filter(
    (one) => one !== ''
  )
  return { victim: 'renderer', moment: 'submitting', lost: 0, acknowledged: false, records, faults }
}

/** One kill -9 of the page's process in a wanted report; main brings it back. */
export const killPage = async (moment: Moment, world: World, shown: Shown): Promise<Outcome> => {
  await openPerson(shown.page, world.person)
  await newWanted(shown.page)
  return moment === 'editing' ? whileEditing(shown) : whileSubmitting(world, shown)
}
