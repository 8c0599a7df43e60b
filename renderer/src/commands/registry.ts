import { inject, onScopeDispose, shallowReactive, type InjectionKey } from 'vue'
import type { Command, CommandContext } from './command.ts'
import { assertNoConflict } from './conflicts.ts'
import { noteUse } from './recent.ts'

/** Number of the tab a component stands in: its commands are there only while that tab is in front. */
export const TAB_SCOPE: InjectionKey<number> = Symbol('tab scope')

export interface Registration {
  readonly command: Command
  /** Tab number, or null where the command belongs to the whole window. */
  readonly scope: number | null
}

const registrations = shallowReactive<Set<Registration>>(new Set())
let contextNow: (() => { context: CommandContext; tab: number | null }) | null = null

/** Tells the registry how to learn what is in front; the frame does so once. */
export const provideCommandContext = (read: () => { context: CommandContext; tab: number | null }): void => {
  contextNow = read
}

/** @returns takes the commands out again */
export const registerCommands = (commands: readonly Command[], scope: number | null = null): (() => void) => {
  const added = commands.map((command): Registration => ({ command, scope }))
  for (const registration of added) {
    if (import.meta.env.DEV) assertNoConflict(registration, registrations)
    registrations.add(registration)
  }
  return () => added.forEach((registration) => registrations.delete(registration))
}

/** Registers commands while the component lives; inside a tab's body they hold only while that tab is in front. */
export const useCommands = (commands: readonly Command[]): void => {
  onScopeDispose(registerCommands(commands, inject(TAB_SCOPE, null)))
}

const holds = (command: Command, context: CommandContext): boolean => command.when?.(context) ?? true

/** Commands that may run now, those of the tab in front before those of the window. */
export const availableCommands = (context?: CommandContext): Command[] => {
  const read = contextNow?.()
  const at = context ?? read?.context
  if (at === undefined) return []
  const tab = read?.tab ?? null
  const found = [...registrations]
    .filter(({ command, scope }) => (scope === null || scope === tab) && holds(command, at))
    .sort((one, other) => Number(other.scope !== null) - Number(one.scope !== null))
    .map(({ command }) => command)
  // A tab may offer its own way to do what the window offers too: the tab's comes first and is the one.
  return [...new Map(found.toReversed().map((command) => [command.id, command])).values()].toReversed()
}

/** Everything registered, whether it holds now or not: `knownCommands`. */
export const registrationsNow = (): readonly Registration[] => [...registrations]

/** A command of that id as it is registered, whether it holds now or not. */
export const registeredCommand = (id: string): Command | undefined => [...registrations].find(({ command }) => command.id === id)?.command

/** @returns true where a command of that id was there and held */
export const runCommand = (id: string): boolean => {
  const command = availableCommands().find((candidate) => candidate.id === id)
  if (command === undefined) return false
  noteUse(id)
  void command.run()
  return true
}
