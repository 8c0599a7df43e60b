import type { Locator, Page } from '@playwright/test'
import { measureKeys, paintedTimes, untilPainted } from './in-page.ts'

const ROUNDS = 24
/**
 * Between two keys of a fast typist, milliseconds, in turn. Uneven as a person's, and alike in every run: a steady 45 comes,
 * with what a key takes, to three pictures of 60 a second, and whether a key then waits for the next is a matter of luck.
 */
const PACE = [41, 58, 47, 72, 38, 53, 64, 44, 81, 50, 39, 67, 46, 56, 43, 75, 49, 61, 40] as const

const typeAtPace = async ({ keyboard }: Page, text: string): Promise<void> => {
  for (const [at, key] of [...text].entries()) await keyboard.press(key, { delay: PACE[at % PACE.length] ?? PACE[0] })
}

/** From each key to its paint, milliseconds. */
export interface Typed {
  readonly ours: readonly number[]
  readonly theirs: readonly number[]
}

/**
 * Types into a form and into a bare input in turn, so that both meet the same machine.
 * @param fields a field of each kind, and what is typed into it
 */
export const typeAgainstBare = async (form: Page, bare: Page, fields: readonly (readonly [Locator, string])[]): Promise<Typed> => {
  await bare.getByLabel('Bare').focus()
  await Promise.all([measureKeys(form), measureKeys(bare)])
  let keys = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const [target, text] = fields[round % fields.length] ?? [null, '']
    await target?.focus()
    for (const page of [bare, form]) {
      await page.keyboard.press('Control+A')
      await typeAtPace(page, text)
    }
    keys += text.length
    await Promise.all([untilPainted(form, keys), untilPainted(bare, keys)])
  }
  const [ours, theirs] = await Promise.all([paintedTimes(form), paintedTimes(bare)])
  return { ours, theirs }
}
