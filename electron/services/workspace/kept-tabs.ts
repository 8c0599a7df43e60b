import type { HeldDraft } from '../../contract/drafts.ts'
import { TabSchema } from '../../contract/workspace.ts'
import type { Tab, Workspace } from '../../contract/workspace.ts'
import type { KeptTabs, OpenTab, OpenTabs } from '../../../mock-server/api/open-tabs.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** A check's answer is of its moment, a call goes back to its queue, help and training are a key away: none is kept. */
const NOT_KEPT: ReadonlySet<Tab['kind']> = new Set([
  'supervision',
  'account',
  'check',
  'call',
  'help',
  'keys',
  'training',
  'debrief',
  'my-training',
  'key-trainer'
])
/** A claim ends with the session: what comes back is no part of a call any more. */
const CLAIM = 'incomingId'

const wayOf = (tab: Tab): string | undefined => ('change' in tab ? tab.change : 'step' in tab ? tab.step : undefined)

/** A tab by its ids alone; null where it is not kept. */
const openTabOf = (tab: Tab): OpenTab | null => {
  if (NOT_KEPT.has(tab.kind)) return null
  const ids = Object.entries(tab).flatMap(([name, value]) =>
    name !== CLAIM && name.endsWith('Id') && typeof value === 'string' && UUID.test(value) ? [[name, value] as const] : []
  )
  const way = wayOf(tab)
  return { number: tab.number, kind: tab.kind, ids: Object.fromEntries(ids), ...(way === undefined ? {} : { way }) }
}

/** What stands open, as the server keeps it: no title, no line, no reason. */
export const openTabsIn = ({ tabs, active, panes }: Workspace): OpenTabs => {
  const kept = tabs.flatMap((tab) => openTabOf(tab) ?? [])
  const numbers = new Set(kept.map(({ number }) => number))
  const known = (number: number | null): number | null => (number !== null && numbers.has(number) ? number : null)
  return {
    tabs: kept,
    active: known(active),
    panes: panes.map(({ tabs: inPane, front, share }) => ({
      tabs: inPane.filter((number) => numbers.has(number)),
      front: known(front),
      share
    }))
  }
}

const KEYS: ReadonlyMap<string, readonly string[]> = new Map(
  TabSchema.options.map((option) => [option.shape.kind.value, Object.keys(option.shape)] as const)
)
const heading = (kind: string): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}`
const titled = (kind: string, name: string | null): string =>
  (kind === 'person' ? (name ?? 'Person') : name === null ? heading(kind) : `${heading(kind)}: ${name}`).slice(0, 200)

/**
 * A kept tab as it is opened again: a form with its draft, a record without a stop, so that it is read for a reason of
 * its own. Null where its draft was sent or discarded, and of a kind that this version does not know.
 */
export const tabOf = ({ number, kind, ids, way, name }: KeptTabs['tabs'][number], drafts: readonly HeldDraft[]): Tab | null => {
  const { draftId } = ids
  const draft = drafts.find((held) => held.draftId === draftId)
  if (draftId !== undefined && draft === undefined) return null
  const all: Readonly<Record<string, unknown>> = {
    courtCaseId: null,
    dueId: null,
    otherContext: null,
    searchToken: '',
    identity: 'record',
    change: way,
    step: way,
    ...ids,
    kind,
    number,
    title: draft?.content.title ?? titled(kind, name),
    context: draft?.content.context ?? null
  }
  const own = (KEYS.get(kind) ?? []).flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]] as const]))
  return TabSchema.safeParse(Object.fromEntries(own)).data ?? null
}
