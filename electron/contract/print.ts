import { z } from 'zod'
import { KeyChordSchema } from '../../mock-server/api/status.ts'
import { defineCall } from './call.ts'

/** Names of commands: letters, figures and the marks they are written with, nothing that could be markup. */
const CardText = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[\p{L}\p{N} .,:;…’“”()/%+–-]+$/u)

/** The key card as rows: main makes the document of it, so that no page decides what a printed sheet looks like. */
export const KeyCardSchema = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        heading: CardText,
        rows: z
          .array(
            z.strictObject({
              title: CardText,
              keys: z.array(KeyChordSchema).min(1).max(4),
              /** The user's own, in place of the usual ones. */
              own: z.boolean()
            })
          )
          .min(1)
          .max(100)
      })
    )
    .min(1)
    .max(12)
})
export type KeyCard = z.infer<typeof KeyCardSchema>

export const printCalls = {
  /** Prints the key card, which names nobody. `left`: the operator left the system's dialog; `page`: this shell's page prints its own sheet. */
  'print.keyCard': defineCall({
    input: KeyCardSchema,
    output: z.strictObject({ outcome: z.enum(['printed', 'left', 'page']) }),
    states: ['active', 'warning'],
    entitlement: null,
    perSecond: 2
  })
}
