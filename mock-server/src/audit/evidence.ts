import { hash as digest } from 'node:crypto'
import { canonicalJson } from '../../store/audit-chain.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { signatureOf } from '../http/caller.ts'
import { refuse, wrong } from '../http/refusal.ts'
import type { Service } from '../service.ts'
import type { Checkpoints } from './checkpoints/keeper.ts'
import { signedContent } from './signed-content.ts'

const NO_SUCH = refuse('not-found/record', 'No report of this kind is held under this id, nor kept after weeding.', [
  wrong('reportId', 'Give the id of a report of this kind.')
])

/** A report as evidence: every version with its hash, every event that names it, the head of the log, signed (BS 10008). */
export const exportEvidence =
  ({ store, clock }: Service, checkpoints: Checkpoints): Handler<'recordEvidence'> =>
  async ({ query, caller, entry }) => {
    const found = await store.read('recordEvidence', query)
    if (found === null) return NO_SUCH
    await checkpoints.mark()
    const signed = checkpoints.all().at(-1)
    const versions = found.versions.map((held) => {
      const text = canonicalJson({ ...held })
      // As it was hashed, so that whoever reads the line can do it again.
      return { version: JSON.parse(text) as unknown, sha256: digest('sha256', text, 'hex') }
    })
    const heading = {
      exported: 'LEDS record with its history',
      record: { ...query, reference: found.reference },
      at: clock().toISOString(),
      by: signatureOf(caller),
      versions: versions.length,
      events: found.events.length,
      checkpoint: signed === undefined ? null : { sequence: signed.sequence, hash: signed.hash, at: signed.at }
    }
    const taken = {
      ...signedContent([heading, ...versions, ...found.events], checkpoints.key),
      reference: found.reference,
      versions: versions.length,
      events: found.events.length
    }
    return reply(taken, [
      entry({
        kind: 'disclosure',
        personId: found.personId,
        subject: `evidence of ${query.kind} report ${found.reference}: ${versions.length} versions, ${found.events.length} events, SHA-256 ${taken.sha256}`
      })
    ])
  }
