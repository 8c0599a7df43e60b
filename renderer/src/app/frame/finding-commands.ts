import type { HeldDraft } from '../../../../electron/contract/drafts.ts'
import type { Command } from '../../commands/command.ts'
import { runCommand } from '../../commands/registry.ts'
import { openDraft } from '../../due/open-entry.ts'
import { showMessage } from '../../ui/announce.ts'
import { paneOf } from '../../workspaces/pane-layout.ts'
import { useTabMarks } from '../../workspaces/use-tab-marks.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import { useBridge } from '../bridge.ts'
import { clockTime } from '../clock.ts'
import { paletteOptions } from './palette.ts'
import { askAfter, askWith, type PickerQuestion } from './pickers.ts'

const openPalette = async (): Promise<void> => {
  const id = await askWith({ heading: 'What to do', placeholder: 'Part of its name', options: paletteOptions() })
  if (id !== null) runCommand(id)
}

const findTab = async (): Promise<void> => {
  const tabs = useTabs()
  const options = tabs.recent.flatMap((number) => {
    const tab = tabs.byNumber(number)
    if (tab === undefined) return []
    const { dirty, write, answered } = useTabMarks(() => tab).value
    const pane = tabs.panes.length > 1 ? `pane ${paneOf(tabs.layout, number) + 1}` : ''
    const beside = [write ?? (dirty ? 'not sent' : ''), answered ? 'answered' : '', pane].filter((part) => part !== '').join(' · ')
    return [{ id: String(number), label: `${number}  ${tab.title}`, beside }]
  })
  const id = await askWith({ heading: 'Go to a tab', placeholder: 'Part of its title', empty: 'No tab is open.', options })
  if (id !== null) tabs.activate(Number(id))
}

/** @returns null where the drafts could not be read, which is said */
const draftsHeld = async (): Promise<readonly HeldDraft[] | null> => {
  const answer = await useBridge().call('drafts.list', {})
  if (answer.ok) return answer.value.drafts
  showMessage(answer.problem.message)
  return null
}
const draftQuestion = (drafts: readonly HeldDraft[]): PickerQuestion => ({
  heading: 'Drafts',
  placeholder: 'Part of its title',
  empty: 'There are no drafts. What you type in a report is kept here until it is sent.',
  options: drafts.map((draft) => ({
    id: draft.draftId,
    label: draft.content.title,
    beside: draft.savedAt === null ? 'kept here, not saved yet' : `saved ${clockTime(draft.savedAt)}`
  }))
})

const findDraft = async (): Promise<void> => {
  const held = draftsHeld()
  const id = await askAfter(held.then((drafts) => (drafts === null ? null : draftQuestion(drafts))))
  const draft = (await held)?.find((one) => one.draftId === id)
  if (draft !== undefined) await openDraft(draft)
}

/** Three lists to pick from by typing: commands, tabs, drafts. */
export const findingCommands = (): Command[] => [
  { id: 'view.palette', title: 'What to do…', group: 'View', keys: ['Ctrl+K'], hint: { text: 'what to do', order: 80 }, run: openPalette },
  { id: 'tabs.find', title: 'Find a tab…', group: 'Tabs', keys: ['Ctrl+E'], rows: ['tab'], run: findTab },
  { id: 'drafts.find', title: 'Drafts…', group: 'Records', when: ({ entitlements }) => entitlements.has('draft.own'), run: findDraft }
]
