import type { Command } from '../commands/command.ts'
import { showMessage } from '../ui/announce.ts'
import { enterActiveTab } from './enter-tab.ts'
import { LEAST_PANE_PX, MOST_PANES } from './pane-layout.ts'
import { paneRoom } from './pane-room.ts'
import { useTabs } from './tabs.ts'

const NO_ROOM = `There is no room for another pane: each needs ${LEAST_PANE_PX} pixels. Make the window wider, zoom out, or close a pane.`

/** Up to three tabs side by side. */
export const paneCommands = (): Command[] => {
  const tabs = useTabs()
  const several = (): boolean => tabs.panes.length > 1
  const split = (): void => {
    if (tabs.panes.length >= MOST_PANES) return showMessage(`${MOST_PANES} panes stand side by side, which is the most.`)
    if (tabs.panes.length >= paneRoom.value) return showMessage(NO_ROOM)
    if (tabs.paneMoves.split()) void enterActiveTab()
  }
  const moveTab = (by: 1 | -1): void => {
    // Beyond the last pane there is a new one, where there is room.
    if (tabs.paneMoves.moveTab(by)) void enterActiveTab()
    else if (by === 1) split()
    else showMessage('This is the first pane: there is none at its left.')
  }
  const resize = (by: 1 | -1): void => {
    if (!tabs.paneMoves.resize(by)) showMessage(by === 1 ? 'The other pane cannot be narrower.' : 'This pane cannot be narrower.')
  }
  return [
    {
      id: 'panes.split',
      title: 'Split: the tab in front into a pane at the right',
      group: 'Tabs',
      keys: ['Ctrl+D'],
      when: ({ tab }) => tab !== null,
      hint: { text: 'split', order: 72 },
      run: split
    },
    {
      id: 'panes.join',
      title: 'Close this pane, keep its tabs',
      group: 'Tabs',
      keys: ['Ctrl+Shift+D'],
      when: several,
      run: () => {
        if (tabs.paneMoves.join()) void enterActiveTab()
      }
    },
    {
      id: 'panes.moveRight',
      title: 'Move the tab to the pane at the right',
      group: 'Tabs',
      keys: ['Alt+Shift+Right'],
      rows: ['tab'],
      when: ({ tab }) => tab !== null,
      run: () => moveTab(1)
    },
    {
      id: 'panes.moveLeft',
      title: 'Move the tab to the pane at the left',
      group: 'Tabs',
      keys: ['Alt+Shift+Left'],
      rows: ['tab'],
      when: ({ tab }) => tab !== null && several(),
      run: () => moveTab(-1)
    },
    { id: 'panes.wider', title: 'This pane wider', group: 'Tabs', keys: ['Alt+Shift+Up'], when: several, run: () => resize(1) },
    { id: 'panes.narrower', title: 'This pane narrower', group: 'Tabs', keys: ['Alt+Shift+Down'], when: several, run: () => resize(-1) }
  ]
}
