import type { HandoverSchema } from '../../../mock-server/api/due.ts'
import type { z } from 'zod'
import { askWith } from '../app/frame/pickers.ts'
import { useBridge } from '../app/bridge.ts'
import { showMessage } from '../ui/announce.ts'
import { askForLine } from '../ui/line-question.ts'
import type { DueEntry } from './due-entries.ts'
import { useDue } from './due-store.ts'
import { draftWhat, itemWhat } from './due-words.ts'

type Handover = z.input<typeof HandoverSchema>
/** What can be handed over: drafts and due items. */
export type Handable = Exclude<DueEntry, { source: 'write' }>

/** @returns what it is, as people call it: `Second check WR-26-000123` */
export const nameOf = (entry: Handable): string =>
  entry.source === 'item'
    ? `${itemWhat(entry.item)} ${entry.item.reference}`.trim()
    : `${draftWhat(entry.draft)} “${entry.draft.content.title}”`

const namesOf = (entries: readonly Handable[]): string => {
  const [only, ...others] = entries
  return only !== undefined && others.length === 0 ? nameOf(only) : `${entries.length} things`
}

/** Who takes it over and what they are told; null where the operator went back. */
const askWhom = async (what: string): Promise<{ readonly handover: Handover; readonly name: string } | null> => {
  const answer = await useBridge().call('colleagues.list', {})
  if (!answer.ok) {
    showMessage(`${answer.problem.message} Nothing was handed over.`)
    return null
  }
  const { colleagues } = answer.value
  const to = await askWith({
    heading: `Hand over ${what}`,
    note: 'To a colleague of your force. It leaves your list.',
    placeholder: 'Name or number',
    empty: 'Nobody else of your force can take it over.',
    options: colleagues.map(({ user, name, number, roleLabel }) => ({ id: user, label: `${name} ${number}`.trim(), beside: roleLabel }))
  })
  const colleague = colleagues.find(({ user }) => user === to)
  if (colleague === undefined) return null
  const note = await askForLine({
    heading: `A note for ${colleague.name}`,
    label: 'Note',
    hint: 'optional: what is still to be done. Name nobody in it.',
    submit: 'Hand over',
    most: 300
  })
  return note === null ? null : { handover: { to: colleague.user, ...(note === '' ? {} : { note }) }, name: colleague.name }
}

const handOne = async (entry: Handable, handover: Handover): Promise<string | null> => {
  const bridge = useBridge()
  const answer =
    entry.source === 'item'
      ? await bridge.call('due.handOver', { dueId: entry.item.dueId, ...handover })
      : await bridge.call('drafts.handOver', { draftId: entry.draft.draftId, ...handover })
  return answer.ok ? null : answer.problem.message
}

/**
 * Asks for a colleague and a note, hands over, and says how it went. What could not be handed over stays where it was.
 * @returns those that went
 */
export const handOver = async (entries: readonly Handable[]): Promise<readonly Handable[]> => {
  const whom = entries.length === 0 ? null : await askWhom(namesOf(entries))
  if (whom === null) return []
  const went: Handable[] = []
  let trouble: string | null = null
  for (const entry of entries) {
    const refused = await handOne(entry, whom.handover)
    if (refused === null) went.push(entry)
    else trouble = refused
  }
  showMessage(
    trouble === null
      ? `Handed to ${whom.name}: ${namesOf(went)}.`
      : `${went.length === 0 ? 'Not handed over' : `Handed to ${whom.name}: ${namesOf(went)}. The rest stays with you`}. ${trouble}`
  )
  await useDue().refresh()
  return went
}
