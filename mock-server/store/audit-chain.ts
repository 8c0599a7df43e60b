import { hash as digest } from 'node:crypto'
import type { AuditEvent } from '../api/audit.ts'

/** What the first event names as its previous hash. */
export const GENESIS_HASH = digest('sha256', 'LEDS Workstation audit log', 'hex')

export type UnchainedEvent = Omit<AuditEvent, 'hash' | 'previousHash'>

/** JSON with the keys in alphabetical order: the same event always gives the same text. Events are flat. */
export const canonicalJson = (event: Readonly<Record<string, unknown>>): string => {
  const ordered: Record<string, unknown> = {}
  for (const name of Object.keys(event).sort()) ordered[name] = event[name]
  return JSON.stringify(ordered)
}

/** SHA-256, hex, over the previous event's hash and the canonical JSON of this one (hardening H53). */
export const chainHash = (previousHash: string, event: UnchainedEvent): string =>
  digest('sha256', previousHash + canonicalJson(event), 'hex')

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
  /**
   * What is wrong there. `link`: it does not follow from the one before; `recomputed`: the chain holds, but is not the
   * one that was signed; `cut`: events that were signed are no longer there.
   */
  readonly fault: 'link' | 'recomputed' | 'cut' | null
  readonly headHash: string
}

/**
 * Verifies the log from its first event on. Finds changed, removed, inserted and reordered events; a cut tail and a
 * chain computed anew only by `checkpoints`.
 * @param rows every event, in the order of its sequence number
 * @param checkpoints in the order of their sequence numbers
 */
export const verifyChain = (rows: Iterable<AuditEvent>, checkpoints: readonly Checkpoint[] = []): ChainVerification => {
  // SECURITY: H53 the chain is verified link by link and against the checkpoints kept outside
  const expected = new Map(checkpoints.map((checkpoint) => [checkpoint.sequence, checkpoint.hash]))
  let headHash = GENESIS_HASH
  let events = 0
  let firstBroken: number | null = null
  let fault: ChainVerification['fault'] = null
  for (const { hash, previousHash, ...event } of rows) {
    events += 1
    const follows = event.sequence === events && previousHash === headHash && chainHash(previousHash, event) === hash
    const agreed = expected.get(events) ?? hash
    if (firstBroken === null && (!follows || agreed !== hash)) {
      firstBroken = events
      fault = follows ? 'recomputed' : 'link'
    }
    headHash = hash
  }
  const furthest = checkpoints.at(-1)?.sequence ?? 0
  if (firstBroken === null && furthest > events) {
    firstBroken = events + 1
    fault = 'cut'
  }
  return { intact: firstBroken === null, events, firstBroken, fault, headHash }
}
