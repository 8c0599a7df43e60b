import type { Entitlement } from '../../../mock-server/api/entitlements.ts'
import type { SessionState } from '../../../electron/contract/call.ts'
import type { Tab } from '../../../electron/contract/workspace.ts'

/** What a command's `when` may look at: typed, small, cheap to build at each key. */
export interface CommandContext {
  readonly session: SessionState
  readonly entitlements: ReadonlySet<Entitlement>
  readonly tab: Tab['kind'] | null
  /** The person in front: of the active tab, or the candidate selected in a check. */
  readonly personId: string | null
  readonly focus: 'field' | 'list' | 'command-line' | 'button' | 'none'
}

/** Rows with a menu of their own (Shift+F10): marked `data-row` where they are drawn. */
export type RowKind = 'candidate' | 'tab' | 'key'

/** What a command is, without what it does: enough for help, the key card and the test of a key. */
export interface CommandSpec {
  /** `area.verb`, e.g. `record.submit`. */
  readonly id: string
  readonly title: string
  readonly group: 'Checks' | 'Records' | 'Tabs' | 'Session' | 'View' | 'Help' | 'Form'
  /** Default keys, each `Ctrl+Shift+X` style by `event.key`; the first is shown. No Ctrl+Alt (AltGr). */
  readonly keys?: readonly string[]
  /** Keys that stand in where the browser keeps the first ones (loopback). */
  readonly loopbackKeys?: readonly string[]
  /** Shown in the status bar while `when` holds; lower first. */
  readonly hint?: { readonly text: string; readonly order: number }
  /** Hidden from the palette (e.g. Ctrl+1…9). */
  readonly quiet?: boolean
  /** Kinds of row whose menu offers it. */
  readonly rows?: readonly RowKind[]
}

/** Everything a user can do. Keys, palette, rail, status hints and help are views of the registry of these. */
export interface Command extends CommandSpec {
  readonly when?: (context: CommandContext) => boolean
  readonly run: () => void | Promise<void>
}
