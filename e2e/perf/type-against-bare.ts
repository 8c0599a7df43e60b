import type { Locator, Page } from '@playwright/test'
import { measureKeys, paintedTimes, untilPainted } from './in-page.ts'

const ROUNDS = 12
/** A fast typist: between two keys, milliseconds. */
const PACE = 45

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
      await page.keyboard.type(text, { delay: PACE })
    }
    keys += text.length
    await Promise.all([untilPainted(form, keys), untilPainted(bare, keys)])
  }
  const [ours, theirs] = await Promise.all([paintedTimes(form), paintedTimes(bare)])
  return { ours, theirs }
}
