import { createHash } from 'node:crypto'
import type { AuditEvent } from '../api/audit.ts'

/** What the first event names as its previous hash. */
export const GENESIS_HASH = createHash('sha256').update('LEDS Workstation audit log').digest('hex')

export type UnchainedEvent = Omit<AuditEvent, 'hash' | 'previousHash'>

/** JSON with the keys in alphabetical order: the same event always gives the same text. Events are flat. */
export const canonicalJson = (event: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1))))

/** SHA-256, hex, over the previous event's hash and the canonical JSON of this one (hardening H53). */
export const chainHash = (previousHash: string, event: UnchainedEvent): string =>
  createHash('sha256').update(previousHash).update(canonicalJson(event)).digest('hex')

/** A head of the chain that was put down outside the database: shows a cut tail and a chain computed anew. */
export interface Checkpoint {
  readonly sequence: number
  readonly hash: string
}

export interface ChainVerification {
  readonly intact: boolean
  /** How many events were read. */
  readonly events: number
  /** Sequence number of the first event that is changed, missing, inserted or out of order; null where none is. */
  readonly firstBroken: number | null
  readonly headHash: string
}

/**
 * Verifies the log from its first event on. Finds changed, removed, inserted and reordered events; a cut tail and a
 * chain computed anew only by `checkpoints`.
 * @param rows every event, in the order of its sequence number
 */
export const verifyChain = (rows: Iterable<AuditEvent>, checkpoints: readonly Checkpoint[] = []): ChainVerification => {
  // SECURITY: H53 the chain is verified link by link and against the checkpoints kept outside
  const expected = new Map(checkpoints.map((checkpoint) => [checkpoint.sequence, checkpoint.hash]))
  let headHash = GENESIS_HASH
  let events = 0
  let firstBroken: number | null = null
  for (const { hash, previousHash, ...event } of rows) {
    events += 1
    const follows = event.sequence === events && previousHash === headHash && chainHash(previousHash, event) === hash
    const agreed = expected.get(events) ?? hash
    if (firstBroken === null && (!follows || agreed !== hash)) firstBroken = events
    headHash = hash
  }
  const furthest = Math.max(0, ...expected.keys())
  if (firstBroken === null && furthest > events) firstBroken = events + 1
  return { intact: firstBroken === null, events, firstBroken, headHash }
}
