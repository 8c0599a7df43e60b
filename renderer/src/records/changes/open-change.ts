import type { Tab } from '../../../../electron/contract/workspace.ts'
import type { Command } from '../../commands/command.ts'
import { tabCommand, type TabCommandId } from '../../commands/catalogue.ts'
import { showMessage } from '../../ui/announce.ts'
import { useTabs, type NewTab } from '../../workspaces/tabs.ts'

interface Opened {
  /** The tab in which it is open already. */
  readonly isOpen: (tab: Tab) => boolean
  /** Why it cannot be opened, and whom to ask. */
  readonly refused?: string | null
  readonly tab: () => NewTab
}

/** Opens a tab, or turns to it where it is open; where it cannot be, says why. */
export const openOnce = ({ isOpen, refused = null, tab }: Opened): void => {
  const tabs = useTabs()
  const open = tabs.find(isOpen)
  if (open !== undefined) return tabs.activate(open.number)
  if (refused !== null) return showMessage(refused)
  tabs.open(tab())
}

interface Offered<R, C extends string> {
  readonly commands: readonly { readonly id: TabCommandId; readonly change: C }[]
  /** The record in front; null until it was read. */
  readonly record: () => R | null
  /** Whether the change can be made to it by whoever holds these entitlements. */
  readonly may: (record: R, change: C, entitlements: ReadonlySet<string>) => boolean
  readonly open: (change: C, record: R) => void
}

/** What can be done to the record in front, by who may. */
export const changeCommands = <R, C extends string>({ commands, record, may, open }: Offered<R, C>): Command[] =>
  commands.map(({ id, change }) =>
    tabCommand(id, {
      when: ({ entitlements }) => {
        const now = record()
        return now !== null && may(now, change, entitlements)
      },
      run: () => {
        const now = record()
        if (now !== null) open(change, now)
      }
    })
  )
