import { readonly, ref } from 'vue'
import type { CommandContext } from './command.ts'

type Kind = CommandContext['focus']

const LISTS = '[role="listbox"], [role="option"], [role="grid"], [role="row"], [role="gridcell"], [role="tree"], [role="treeitem"]'
const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="combobox"]'

/** What kind of thing has the focus, as commands tell it apart. */
export const kindOf = (element: Element | null): Kind => {
  if (element === null || element === element.ownerDocument.body) return 'none'
  if (element.matches('[data-command-line]')) return 'command-line'
  if (element.matches(FIELDS)) return 'field'
  if (element.matches(LISTS)) return 'list'
  if (element.matches('button, a, [role="button"], [role="tab"], summary')) return 'button'
  return 'none'
}

const kind = ref<Kind>('none')
/** Follows the focus. @returns stops it */
export const followFocus = (document: Document): (() => void) => {
  const read = (): void => {
    kind.value = kindOf(document.activeElement)
  }
  const readLater = (): void => queueMicrotask(read)
  document.addEventListener('focusin', read)
  document.addEventListener('focusout', readLater)
  return () => {
    document.removeEventListener('focusin', read)
    document.removeEventListener('focusout', readLater)
  }
}
export const focusKind = readonly(kind)
