import type { Command } from '../../commands/command.ts'
import { goBack, movePane } from '../../ui/focus-trail.ts'
import { zoomIn, zoomOut, zoomReset } from '../zoom.ts'
import { openRowMenu } from './row-menu.ts'

/** A code field opens its list by its own Alt+Down; whoever gives the list another key has that key sent on. */
const openCodeList = (): void => {
  const field = document.activeElement
  if (field?.matches('[role="combobox"]') !== true) return
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true }))
}

export const viewCommands = (): Command[] => [
  {
    id: 'view.nextPane',
    title: 'Next pane',
    group: 'View',
    keys: ['F6'],
    hint: { text: 'next pane', order: 10 },
    run: () => movePane(document, 1)
  },
  { id: 'view.previousPane', title: 'Previous pane', group: 'View', keys: ['Shift+F6'], run: () => movePane(document, -1) },
  { id: 'view.back', title: 'Back to where the focus came from', group: 'View', keys: ['Esc'], quiet: true, run: () => void goBack() },
  { id: 'view.rowMenu', title: 'Menu of this row', group: 'View', keys: ['Shift+F10', 'ContextMenu'], quiet: true, run: openRowMenu },
  {
    id: 'form.codeList',
    title: 'Code list of the field',
    group: 'Form',
    keys: ['Alt+Down'],
    quiet: true,
    when: ({ focus }) => focus === 'field',
    run: openCodeList
  },
  { id: 'view.zoomIn', title: 'Zoom in', group: 'View', keys: ['Ctrl+Plus', 'Ctrl+='], run: zoomIn },
  { id: 'view.zoomOut', title: 'Zoom out', group: 'View', keys: ['Ctrl+-'], run: zoomOut },
  { id: 'view.zoomReset', title: 'Zoom 100 %', group: 'View', keys: ['Ctrl+0'], run: zoomReset }
]
