import { randomUUID } from 'node:crypto'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { signatureOf } from '../http/caller.ts'
import { refuse, wrong } from '../http/refusal.ts'
import type { Service } from '../service.ts'

/** Gives a person's safeguarding details for a reason of their own, however the record itself was opened (H52). */
export const openSealedDetails =
  ({ store }: Service): Handler<'openSealed'> =>
  async ({ params, body, caller, at, entry }) => {
    const system = caller.kind === 'system'
    // SECURITY: H52 sealed details need an extra reason; a system client without one is flagged, not refused
    if (body.reason === undefined && !system)
      return refuse('bad-request/invalid-body', 'The sealed details were not opened. Say why they are needed.', [
        wrong('reason', 'Say why the sealed details are needed.', 'sealed-reason')
      ])
    const { opened } = await store.write(
      'openSealed',
      {
        personId: params.personId,
        noticeId: randomUUID(),
        force: system ? null : caller.claims.force,
        by: signatureOf(caller),
        reason: body.reason ?? 'flagged: system client gave no reason',
        at: at.toISOString()
      },
      [entry({ kind: 'consultation', personId: params.personId, subject: 'sealed safeguarding details' })]
    )
    return reply(opened)
  }
