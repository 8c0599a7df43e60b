import { askWith } from '../../app/frame/pickers.ts'
import { useBridge } from '../../app/bridge.ts'
import { showMessage } from '../../ui/announce.ts'

/** The training server as it was at first; whoever is signed in has to sign in again, the trainer too. */
export const wipeRoom = async (): Promise<void> => {
  const sure = await askWith({
    heading: 'Wipe everything and begin anew?',
    note: 'Runs, marks, records and accounts that were made here are gone, and everybody signs in again. Who has joined stays joined. It cannot be undone.',
    options: [
      { id: 'back', label: 'Go back' },
      { id: 'wipe', label: 'Wipe everything' }
    ]
  })
  if (sure !== 'wipe') return
  const answer = await useBridge().call('training.reseed', {})
  showMessage(answer.ok ? 'The training server begins anew. Sign in again.' : answer.problem.message)
}
