import { rmSync } from 'node:fs'
import type { Logger } from 'pino'
import { createSeedCopy, removeStore } from '../../store/seed-copy.ts'
import type { SeedCopy } from '../../store/seed-copy.ts'
import type { AuditEntry } from '../../store/store.ts'
import { auditFolder } from '../audit/checkpoints/log-key.ts'
import type { RunningServer } from '../create-server.ts'
import { createHostKeeper } from '../hosting/host-keeper.ts'
import type { HostKeeper } from '../hosting/host-keeper.ts'
import type { ServerOptions } from '../options.ts'
import { start } from '../start.ts'
import type { Start } from '../start.ts'

/** What goes on when a training store is wiped: whose workstation is trusted, and in the new log who wiped the old one. */
export interface Carried {
  readonly certificates: readonly string[]
  readonly entry: AuditEntry
}

/** How a service is wiped while it runs. */
export interface Reseeding {
  readonly copy: SeedCopy
  readonly keeper: HostKeeper
  /** Of the store before, where this one takes its place. */
  readonly carried: Carried | null
  /** Ends the service once what it answers has left, and begins it anew on an empty store, seeded as at first. */
  again(carried: Carried): void
}

const wipe = (db: string): void => {
  if (db === ':memory:') return
  removeStore(db)
  // The log begins anew, and with it what was signed of it.
  rmSync(auditFolder(db), { recursive: true, force: true })
}

/**
 * Starts the service so that a trainer can wipe it. It goes on at the same address; a room that is open to the network
 * stays open, and who has joined it stays joined.
 * @param failed is told where it could not begin anew: nothing answers any more then
 */
export const startReseedable = async (
  options: ServerOptions,
  logger: Logger,
  given: Start,
  failed: (error: unknown) => void
): Promise<RunningServer> => {
  const copy = createSeedCopy(options.db)
  const keeper = createHostKeeper(options.db)
  const startOn = (port: number, carried: Carried | null): Promise<RunningServer> =>
    start({ ...options, port }, logger, { ...given, reseeding: { copy, keeper, carried, again } })
  let wiping: Promise<void> | undefined
  const beginAnew = async (carried: Carried): Promise<void> => {
    const { port } = new URL(current.url)
    await current.close()
    wipe(options.db)
    current = await startOn(Number(port), carried)
  }
  const again = (carried: Carried): void => {
    wiping ??= beginAnew(carried)
      .catch(failed)
      .finally(() => (wiping = undefined))
  }
  let current = await startOn(options.port, null)
  return {
    get url() {
      return current.url
    },
    close: async () => {
      await wiping
      await current.close()
    }
  }
}
