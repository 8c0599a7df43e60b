import type { HeldDraft } from '../../../electron/contract/drafts.ts'
import type { Write } from '../../../electron/contract/writes.ts'
import type { DueItem } from '../../../mock-server/api/due.ts'
import { rankByName } from '../ui/rank-by-name.ts'
import { draftWhat, itemWhat } from './due-words.ts'

/** One line of the list: what LEDS says is due, or what is the operator's own and unfinished on this workstation. */
export type DueEntry =
  | { readonly source: 'item'; readonly id: string; readonly item: DueItem }
  | { readonly source: 'write'; readonly id: string; readonly write: Write }
  | { readonly source: 'draft'; readonly id: string; readonly draft: HeldDraft }

export interface DueSection {
  readonly id: 'overdue' | 'returned' | 'due' | 'drafts'
  readonly heading: string
  readonly entries: readonly DueEntry[]
}

interface Held {
  readonly items: readonly DueItem[]
  readonly drafts: readonly HeldDraft[]
  readonly writes: readonly Write[]
}

/** A write that needs its operator: sent back, or not known to have arrived. */
export const needsItsOperator = ({ state }: Write): boolean => state === 'refused' || state === 'in-doubt' || state === 'queued'

/** The last write of a draft is where it stands; one that was sent again since says nothing any more. */
const standing = (writes: readonly Write[]): Write[] =>
  writes.filter((write, index) => write.draftId === null || !writes.slice(index + 1).some(({ draftId }) => draftId === write.draftId))

const byDue = (one: DueItem, other: DueItem): number => one.dueAt.localeCompare(other.dueAt)
const latestFirst = (one: HeldDraft, other: HeldDraft): number => (other.savedAt ?? '9').localeCompare(one.savedAt ?? '9')

/**
 * What is due in the order in which it wants to be done: overdue, returned or uncertain writes, the rest by its clock,
 * then drafts, those handed over first.
 */
export const dueSections = ({ items, drafts, writes }: Held, at: Date): DueSection[] => {
  const now = at.toISOString()
  const entry = (item: DueItem): DueEntry => ({ source: 'item', id: item.dueId, item })
  const returned = standing(writes).filter(needsItsOperator)
  const inWrites = new Set(returned.map(({ draftId }) => draftId))
  const own = drafts.filter(({ draftId }) => !inWrites.has(draftId)).toSorted(latestFirst)
  const sections: DueSection[] = [
    {
      id: 'overdue',
      heading: 'Overdue',
      entries: items
        .filter(({ dueAt }) => dueAt <= now)
        .toSorted(byDue)
        .map(entry)
    },
    {
      id: 'returned',
      heading: 'Returned or not certain',
      entries: returned.map((write): DueEntry => ({ source: 'write', id: `write:${write.writeId}`, write }))
    },
    {
      id: 'due',
      heading: 'Due',
      entries: items
        .filter(({ dueAt }) => dueAt > now)
        .toSorted(byDue)
        .map(entry)
    },
    {
      id: 'drafts',
      heading: 'Drafts',
      entries: own
        .toSorted((one, other) => Number(other.handedOver !== null) - Number(one.handedOver !== null))
        .map((draft): DueEntry => ({ source: 'draft', id: `draft:${draft.draftId}`, draft }))
    }
  ]
  return sections.filter(({ entries }) => entries.length > 0)
}

/** What a filter looks through: everything that the line says. */
const wordsOf = (entry: DueEntry): string => {
  switch (entry.source) {
    case 'item': {
      const { item } = entry
      return [
        itemWhat(item),
        item.reference,
        item.heading,
        item.by,
        item.ownerForce,
        item.assignedTo?.name ?? '',
        item.assignmentNote ?? ''
      ].join(' ')
    }
    case 'write':
      return `${entry.write.title} ${entry.write.ref} ${entry.write.state}`
    case 'draft':
      return `${draftWhat(entry.draft)} ${entry.draft.content.title} ${entry.draft.handedOver?.by ?? ''}`
  }
}

/** The lines that hold every word typed, in their own order. */
export const filtered = (sections: readonly DueSection[], typed: string): DueSection[] =>
  sections
    .map((section) => ({ ...section, entries: section.entries.filter((entry) => rankByName(typed, [entry], wordsOf).length > 0) }))
    .filter(({ entries }) => entries.length > 0)
