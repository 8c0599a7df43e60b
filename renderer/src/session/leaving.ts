import type { HeldDraft } from '../../../electron/contract/drafts.ts'
import type { Write } from '../../../electron/contract/writes.ts'
import type { DueItem } from '../../../mock-server/api/due.ts'
import { useAppState } from '../app/app-state.ts'
import { useBridge } from '../app/bridge.ts'
import { askWith, type PickerOption } from '../app/frame/pickers.ts'
import { useDue } from '../due/due-store.ts'
import { needsItsOperator } from '../due/due-entries.ts'
import { handOver, nameOf, type Handable } from '../due/hand-over.ts'
import { unfinishedWords } from './session-words.ts'

/** What an operator leaves unfinished at the end of a shift. */
export interface Unfinished {
  readonly drafts: readonly HeldDraft[]
  /** Due items that this operator is at, or that were handed to them. */
  readonly items: readonly DueItem[]
  /** Writes that LEDS has not answered for. */
  readonly writes: readonly Write[]
}

const unfinished = async (): Promise<Unfinished> => {
  const bridge = useBridge()
  const due = useDue()
  const me = useAppState().user?.name
  const [, writes] = await Promise.all([due.refresh(), bridge.call('writes.list', {})])
  return {
    drafts: due.drafts,
    items: due.items.filter(({ lease, assignedTo }) => lease?.name === me || assignedTo?.name === me),
    writes: writes.ok ? writes.value.writes.filter((write) => needsItsOperator(write) && write.state !== 'refused') : []
  }
}

const handable = ({ drafts, items }: Unfinished): Handable[] => [
  ...items.map((item): Handable => ({ source: 'item', id: item.dueId, item })),
  ...drafts.map((draft): Handable => ({ source: 'draft', id: `draft:${draft.draftId}`, draft }))
]

const LEAVE = 'leave'
const ALL = 'all'
const STAY = 'stay'

const optionsFor = (entries: readonly Handable[]): PickerOption[] => [
  { id: LEAVE, label: 'Sign out and leave it all as it is', beside: 'drafts stay yours for 7 days' },
  ...(entries.length > 1 ? [{ id: ALL, label: 'Hand all of it to a colleague…' }] : []),
  ...entries.map((entry) => ({ id: entry.id, label: `Hand over ${nameOf(entry)}…` })),
  { id: STAY, label: 'Stay signed in' }
]

/**
 * Lists what is unfinished and offers to hand it over, until the operator leaves or stays (records, workflow 8).
 * Where nothing is unfinished nothing is asked.
 * @returns whether to sign out
 */
export const mayLeave = async (): Promise<boolean> => {
  for (;;) {
    const left = await unfinished()
    const entries = handable(left)
    if (entries.length === 0 && left.writes.length === 0) return true
    const answer = await askWith({ heading: 'Sign out?', note: unfinishedWords(left), options: optionsFor(entries) })
    if (answer === LEAVE) return true
    if (answer === null || answer === STAY) return false
    await handOver(answer === ALL ? entries : entries.filter(({ id }) => id === answer))
  }
}
