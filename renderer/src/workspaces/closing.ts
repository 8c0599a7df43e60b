import { useAppState } from '../app/app-state.ts'
import { askWith } from '../app/frame/pickers.ts'
import { showMessage } from '../ui/announce.ts'
import { useTabs } from './tabs.ts'

/** Whether something typed would be gone with the tab: a draft stays on the server, so it is not. */
const wouldLose = (number: number): boolean => {
  const tabs = useTabs()
  const tab = tabs.byNumber(number)
  if (tab === undefined || !tabs.marksOf(number).dirty) return false
  const keepsDraft = 'draftId' in tab
  return !keepsDraft || useAppState().connection.draftsNotSavedSince !== null
}

/** Closes a tab; asks only where something would be lost. */
export const closeTab = async (number: number): Promise<void> => {
  const tabs = useTabs()
  const tab = tabs.byNumber(number)
  if (tab === undefined) return
  if (wouldLose(number)) {
    const answer = await askWith({
      heading: `Close “${tab.title}”?`,
      note: 'What was typed in it is not on the server yet. It is kept on this workstation until the program ends.',
      options: [
        { id: 'stay', label: 'Keep the tab open' },
        { id: 'close', label: 'Close the tab' }
      ]
    })
    if (answer !== 'close') return
  }
  const kept = 'draftId' in tab && tabs.marksOf(number).dirty
  tabs.close(number)
  if (kept) showMessage('Closed. The draft is kept for 7 days, under Drafts.')
}
