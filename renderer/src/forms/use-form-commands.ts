import { nextTick } from 'vue'
import { tabCommand } from '../commands/catalogue.ts'
import { useCommands } from '../commands/registry.ts'
import { showMessage } from '../ui/announce.ts'
import type { FormModel } from './form-model.ts'

/** Focus into a field of the form, its text chosen so that one types over it. */
export const focusField = (root: ParentNode | null, path: string): void => {
  const field = root?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"] :is(input, textarea, [role="radio"][tabindex="0"])`)
  field?.focus()
  if (field instanceof HTMLInputElement) field.select()
}

/** F7 and Shift+F7 through what is wrong, Alt+L through what was carried over, Ctrl+S, Ctrl+Enter: the keys that every form has. */
export const useFormCommands = (
  form: FormModel,
  root: () => HTMLElement | null,
  does: {
    readonly submit: () => unknown
    readonly save: () => unknown
    /** While the fields are there to be worked in; always, where left out. */ readonly when?: () => boolean
  }
): void => {
  const goToError = async (by: 1 | -1): Promise<void> => {
    form.tryToSend()
    await nextTick()
    const wrong = form.toMend.value
    if (wrong.length === 0) return showMessage('Nothing is wrong in what is filled in.')
    const here = document.activeElement?.closest('[data-path]')?.getAttribute('data-path')
    const order = form.shownFields.value.map(({ path }) => path)
    const at = here === null || here === undefined ? -1 : order.indexOf(here)
    const next =
      by === 1
        ? (wrong.find(({ path }) => order.indexOf(path) > at) ?? wrong[0])
        : (wrong.findLast(({ path }) => order.indexOf(path) < at) ?? wrong.at(-1))
    if (next !== undefined) focusField(root(), next.path)
  }
  /** The next field after the one in hand that was carried over and not looked at; round to the first. */
  const goToCarried = (): void => {
    const order = form.shownFields.value.map(({ path }) => path)
    const here = document.activeElement?.closest('[data-path]')?.getAttribute('data-path') ?? ''
    const left = order.filter((path) => form.carried.has(path) && path !== here)
    const next = left.find((path) => order.indexOf(path) > order.indexOf(here)) ?? left[0]
    if (next === undefined) showMessage('Everything that was carried over has been looked at.')
    else focusField(root(), next)
  }
  const when = does.when ?? (() => true)
  useCommands([
    tabCommand('form.nextError', { when, run: () => goToError(1) }),
    tabCommand('form.previousError', { when, run: () => goToError(-1) }),
    tabCommand('form.nextCarried', { when: () => when() && form.carried.size > 0, run: goToCarried }),
    tabCommand('form.save', { when, run: async () => void (await does.save()) }),
    tabCommand('form.submit', { run: async () => void (await does.submit()) })
  ])
}
