import { z } from 'zod'
import { Uuid } from './primitives.ts'

/** Answer to every asynchronous write (leds-api, Asynchronous writes). */
export const AcceptedSchema = z.object({ requestId: Uuid })
export const StatusSchema = z.object({
  status: z.enum(['Completed', 'InProgress', 'Failed']),
  steps: z.array(
    z.object({ type: z.string(), completedAt: z.string(), relatedUUID: z.object({ type: z.string(), uuid: z.string() }).optional() })
  ),
  associatedValues: z.array(z.object({ type: z.string(), value: z.string() }))
})
export type WriteStatus = z.infer<typeof StatusSchema>

/** Ctrl, Alt and Shift in this order, then the key by its character or name: `Ctrl+Shift+K`, `Alt+7`, `F8`, `Ctrl+Plus`. */
const CHORD = /^(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?(?!(?:Ctrl|Alt|Shift|Meta)$)(?:[A-Z][A-Za-z0-9]{1,14}|[^\s\p{C}\p{Ll}+])$/u

export const KeyChordSchema = z
  .string()
  .max(40, 'Use 40 characters or fewer.')
  .regex(CHORD, 'Give a key like Ctrl+Shift+K, Alt+7 or F8.')
  .refine((chord) => !chord.startsWith('Ctrl+Alt+'), 'Ctrl and Alt together type characters (AltGr). Choose another key.')

const CommandId = z
  .string()
  .max(60)
  .regex(/^[a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)+$/, 'Give a command by its id, like session.lock.')
const MOST_OWN_KEYS = 200

const TableName = z.string().regex(/^[a-z][a-z-]{0,39}$/, 'Name a table or column in small letters.')
/** How a user has set a table out; null as it usually is. */
export const TableLayoutSchema = z.strictObject({
  columns: z.array(TableName).max(30).nullable(),
  sort: z.strictObject({ by: TableName, descending: z.boolean() }).nullable()
})
export type TableLayout = z.infer<typeof TableLayoutSchema>
const MOST_TABLES = 50

/** `PUT /workstation-services/v1/my`: a user's own settings, kept on the server, not the workstation. */
export const PreferencesSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark', 'contrast']).default('system'),
  enterMovesOn: z.boolean().default(true),
  singleKeys: z.boolean().default(true),
  /** A short tone with an answer that brings a warning, beside its icon, word and colour. */
  warningSound: z.boolean().default(false),
  /** Command → the keys the user gave it in place of its usual ones; none where the user took them away. Ids that a client does not know are kept. */
  keys: z
    .record(CommandId, z.array(KeyChordSchema).max(4, 'Give a command four keys at most.'))
    .refine((keys) => Object.keys(keys).length <= MOST_OWN_KEYS, `Change the keys of ${MOST_OWN_KEYS} commands at most.`)
    .default({}),
  /** Table → its columns and order. Tables that a client does not know are kept. */
  tables: z
    .record(TableName, TableLayoutSchema)
    .refine((tables) => Object.keys(tables).length <= MOST_TABLES, `Set out ${MOST_TABLES} tables at most.`)
    .default({})
})
export type Preferences = z.infer<typeof PreferencesSchema>
