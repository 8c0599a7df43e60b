/** Keys that type, or that act in a list to pick from. What comes with Ctrl or Alt is a command's and goes its way. */
const isForTheList = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  !ctrlKey &&
  !altKey &&
  !metaKey &&
  ([...key].length === 1 || ['Backspace', 'Enter', 'Escape', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'].includes(key))

/**
 * Takes what is typed while something is opened that will have the keys: nothing of it is lost, and nothing lands in the
 * field behind.
 * @returns ends the holding and gives the keys by their names, in order
 */
export const holdKeys = (target: Window = window): (() => readonly string[]) => {
  const held: string[] = []
  const hold = (event: KeyboardEvent): void => {
    if (event.isComposing || !isForTheList(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    held.push(event.key)
  }
  target.addEventListener('keydown', hold, { capture: true })
  return () => {
    target.removeEventListener('keydown', hold, { capture: true })
    return held
  }
}
