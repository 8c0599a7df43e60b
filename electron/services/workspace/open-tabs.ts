import { isDeepStrictEqual } from 'node:util'
import type { KeptTabs, OpenTabs as Kept } from '../../../mock-server/api/open-tabs.ts'
import type { Earlier, Workspace } from '../../contract/workspace.ts'
import type { Result } from '../../contract/result.ts'
import { success } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import type { DraftKeeper } from '../drafts/draft-keeper.ts'
import type { LedsClient } from '../leds/leds-client.ts'
import { openTabsIn, tabOf } from './kept-tabs.ts'

/** What one user has open, kept on the server by its ids, so that a killed program or another workstation can open it again. */
export interface OpenTabs {
  /** What stands open now; on the server within two seconds while it answers. */
  keep(workspace: Workspace): void
  /** What stood open before this session, until it is taken or given up. */
  earlier(): Promise<Result<Earlier>>
  forgetEarlier(): void
  /** Sends now what is not on the server yet. */
  flush(): Promise<void>
  /** The session is over. What the server has stays there, for the next. */
  clear(): void
}

/** With the request's own time it stays below the two seconds that may be lost (design §3, Drafts). */
const SAVE_AFTER_MS = 1000
const NOTHING: Earlier = { savedAt: null, tabs: [], active: null, panes: [] }
const ofRecords = ({ tabs }: Kept): boolean => tabs.some(({ ids }) => Object.keys(ids).length > 0)

export const createOpenTabs = ({
  call,
  clock,
  drafts
}: {
  readonly call: LedsClient
  readonly clock: Clock
  readonly drafts: Pick<DraftKeeper, 'list' | 'resume'>
}): OpenTabs => {
  let now: Kept | null = null
  let saved: Kept | null = null
  /** Null until the server was asked: nothing is saved before, for it would take the place of what is asked for. */
  let before: Earlier | null = null
  let cancel: (() => void) | null = null

  const opened = async ({ savedAt, tabs, active, panes }: KeptTabs): Promise<Earlier> => {
    const known = new Set(drafts.list().map(({ draftId }) => draftId))
    // The drafts of a session that has just begun may still be on their way.
    if (tabs.some(({ ids: { draftId } }) => draftId !== undefined && !known.has(draftId))) await drafts.resume()
    const again = tabs.flatMap((tab) => tabOf(tab, drafts.list()) ?? [])
    const records = again.filter((tab) => 'personId' in tab || 'draftId' in tab)
    return records.length === 0 ? NOTHING : { savedAt, tabs: again, active, panes }
  }

  const earlier = async (): Promise<Result<Earlier>> => {
    if (before !== null) return success(before)
    const answer = await call('openTabs', {})
    if (!answer.ok) return answer
    before ??= await opened(answer.value)
    return success(before)
  }

  const flush = async (): Promise<void> => {
    cancel?.()
    cancel = null
    if (now === null || isDeepStrictEqual(now, saved)) return
    const offered = await earlier()
    const sending = now
    // While what stood open before is offered, only what stands in its place takes it.
    if (!offered.ok || (offered.value.tabs.length > 0 && !ofRecords(sending))) return
    const answer = await call('saveOpenTabs', { body: sending })
    // Not saved, it goes with the next change, or when the server is back.
    if (answer.ok) saved = sending
  }

  return {
    keep: (workspace) => {
      now = openTabsIn(workspace)
      cancel ??= clock.after(SAVE_AFTER_MS, () => void flush())
    },
    earlier,
    forgetEarlier: () => {
      before = NOTHING
      cancel ??= clock.after(SAVE_AFTER_MS, () => void flush())
    },
    flush,
    clear: () => {
      cancel?.()
      cancel = null
      now = null
      saved = null
      before = null
    }
  }
}
