import type { Command } from '../../commands/command.ts'
import { showMessage } from '../../ui/announce.ts'
import { mayLeave } from '../../session/leaving.ts'
import { handOverAll } from '../../workspaces/before-leaving.ts'
import { useBridge } from '../bridge.ts'

const isOpen: Command['when'] = ({ session }) => session === 'active' || session === 'warning'

/** What main answers is the new state, which comes as an event as well; here only a refusal is told. */
const ask = async (call: 'session.lock' | 'session.signOut' | 'session.extend'): Promise<void> => {
  await handOverAll()
  const answer = await useBridge().call(call, {})
  if (!answer.ok) showMessage(answer.problem.message)
}

const signOut = async (): Promise<void> => {
  if (await mayLeave()) await ask('session.signOut')
}

export const sessionCommands = (): Command[] => [
  {
    id: 'session.lock',
    title: 'Lock now',
    group: 'Session',
    keys: ['Ctrl+L'],
    when: isOpen,
    hint: { text: 'lock', order: 90 },
    run: () => ask('session.lock')
  },
  { id: 'session.signOut', title: 'Sign out', group: 'Session', when: isOpen, run: signOut },
  // No questions: whoever takes the seat waits. Drafts are saved, and nothing of this session stays.
  { id: 'session.changeUser', title: 'Change user', group: 'Session', when: isOpen, run: () => ask('session.signOut') },
  {
    id: 'session.extend',
    title: 'Stay signed in',
    group: 'Session',
    when: ({ session }) => session === 'warning',
    run: () => ask('session.extend')
  }
]
