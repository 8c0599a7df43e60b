import { setImmediate as turn } from 'node:timers/promises'
import { StoreFault } from '../../../store/refusal.ts'
import type { Service } from '../../service.ts'
import { judgeRow, unjudged } from './judge-row.ts'
import type { JudgedRow, OpenRow, OpenRows } from './settle-rows.operation.ts'

/** Rows of one commit: few enough that a call which comes meanwhile waits for one batch at most. */
const BATCH = 100
/** Milliseconds for which rows are judged before other calls have their turn. */
const SLICE_MS = 5
/** After a fault of the store, milliseconds. */
const AGAIN_MS = 1000

/** Judges the rows of files, batch by batch, as long as there are any. */
export interface UpdategramChecker {
  /** A file was stored, or the last start left some of one. */
  wake(): void
  /** The batch under way is finished; the rest waits for the next start. */
  stop(): Promise<void>
}

type Needs = Pick<Service, 'store' | 'reference' | 'clock' | 'logger'>

/** A row that nothing can be made of must not hold up those behind it. A fault of the store is another thing: the batch is done again. */
const judgedOrRefused = async (row: OpenRow, of: Parameters<typeof judgeRow>[1] & { readonly needs: Needs }): Promise<JudgedRow> => {
  try {
    return await judgeRow(row, of)
  } catch (error) {
    if (error instanceof StoreFault) throw error
    of.needs.logger.error({ err: error, updategram: of.updategramId, row: row.number }, 'a row could not be judged')
    return unjudged(row.number)
  }
}

const judgeAll = async (needs: Needs, { rows, updategramId, sender, senderForce }: OpenRows): Promise<JudgedRow[]> => {
  const asker = { user: sender, force: senderForce }
  const judged: JudgedRow[] = []
  let begun = performance.now()
  for (const row of rows) {
    judged.push(await judgedOrRefused(row, { asker, updategramId, at: needs.clock(), needs }))
    if (performance.now() - begun < SLICE_MS) continue
    await turn()
    begun = performance.now()
  }
  return judged
}

/** @param last the file that had the last turn @returns the file whose turn it was; null where there was nothing to do */
const settleBatch = async (needs: Needs, last: number): Promise<number | null> => {
  const open = await needs.store.read('openUpdategramRows', { limit: BATCH, last })
  if (open === null) return null
  const rows = await judgeAll(needs, open)
  const { updategramId, entry } = open
  const people = new Set(rows.flatMap(({ request }) => request?.amended?.personId ?? []))
  await needs.store.write('settleUpdategramRows', { updategramId, at: needs.clock().toISOString(), rows }, [
    entry,
    // SECURITY: H53 what was asked of somebody's record stands in that person's access history too
    ...[...people].map((personId) => ({ ...entry, personId }))
  ])
  return open.sequence
}

export const createUpdategramChecker = (needs: Needs): UpdategramChecker => {
  let stopped = false
  let woken = 0
  let running: Promise<void> | undefined
  let later: NodeJS.Timeout | undefined

  /** Of the file that had the last turn. */
  let last = 0

  const settleNext = async (): Promise<boolean> => {
    const turnOf = await settleBatch(needs, last)
    last = turnOf ?? 0
    return turnOf !== null
  }
  const run = async (): Promise<void> => {
    try {
      let answered: number
      do {
        answered = woken
        while (!stopped && (await settleNext())) await turn()
      } while (answered !== woken && !stopped)
    } catch (error) {
      // What the end of the service cuts off goes on at its next start.
      if (!stopped) {
        needs.logger.error({ err: error }, 'checking an updategram failed; its rows are kept')
        later = setTimeout(wake, AGAIN_MS).unref()
      }
    } finally {
      running = undefined
    }
  }
  const wake = (): void => {
    woken += 1
    running ??= run()
  }
  return {
    wake,
    stop: async () => {
      stopped = true
      clearTimeout(later)
      await running
    }
  }
}
