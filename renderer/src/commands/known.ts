import { TAB_COMMAND_SPECS, tabsOf } from './catalogue.ts'
import type { CommandContext, CommandSpec } from './command.ts'
import { registrationsNow } from './registry.ts'

/** A command as the key list has it, there now or not. */
export interface KnownCommand {
  readonly spec: CommandSpec
  /** Whether it could answer in a situation. What only the tab itself can tell counts as yes. */
  readonly mayHold: (context: CommandContext) => boolean
}

const ofTabs = (spec: CommandSpec): KnownCommand => {
  const tabs = tabsOf(spec.id)
  return { spec, mayHold: ({ tab }) => tabs === null || (tab !== null && tabs.includes(tab)) }
}

/** Every command, those of tabs that are not open too; each once, the window's before the tabs'. */
export const knownCommands = (): KnownCommand[] => {
  const registered = registrationsNow()
  const window = registered
    .filter(({ scope, command }) => scope === null && tabsOf(command.id) === null)
    .map(({ command }): KnownCommand => ({ spec: command, mayHold: (context) => command.when?.(context) ?? true }))
  const known = new Map(window.map((one) => [one.spec.id, one]))
  const tabs = [...TAB_COMMAND_SPECS, ...registered.filter(({ scope }) => scope !== null).map(({ command }) => command)]
  for (const spec of tabs) if (!known.has(spec.id)) known.set(spec.id, ofTabs(spec))
  return [...known.values()]
}
