import { z } from 'zod'
import { IncomingEventSchema } from '../../mock-server/api/incoming.ts'
import { AppStateSchema, ConnectionSchema } from './app.ts'
import { WriteSchema } from './writes.ts'

/** What main tells the renderer unasked. A locked or signed-out renderer is sent `state` only. */
export const BridgeEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('state'), state: AppStateSchema }),
  z.object({ kind: z.literal('connection'), connection: ConnectionSchema }),
  z.object({ kind: z.literal('write'), write: WriteSchema }),
  z.object({ kind: z.literal('draft-saved'), draftId: z.string(), revision: z.int(), at: z.string() }),
  /** How many alerts are unread; `fresh` of them came just now. */
  z.object({ kind: z.literal('alerts'), unread: z.int(), fresh: z.int() }),
  /** Something changed in the queue of incoming checks: id, state, grade and age; null where the stream has just been opened. */
  z.object({ kind: z.literal('incoming'), change: IncomingEventSchema.nullable() }),
  /** The system locks: what was typed last is handed over now, for the page is taken away at once after `session.handedOver`. */
  z.object({ kind: z.literal('hand-over') }),
  /** A key that the shell caught before the page could (reload, print, zoom …), as the command it stands for. */
  z.object({ kind: z.literal('command'), command: z.string() })
])
export type BridgeEvent = z.infer<typeof BridgeEventSchema>
