import type { Command } from '../commands/command.ts'
import { useStop } from './stop.ts'

/** What a new stop takes over from the last one: reason and place. Who asked and what about is new. */
export const stopCommands = (): Command[] => {
  const stop = useStop()
  const mayOpen: Command['when'] = ({ entitlements }) => entitlements.has('person.search')
  const repeat = (): void => {
    const last = stop.last
    void stop.openPanel(last === null ? {} : { reason: last.reason, ...(last.place === undefined ? {} : { place: last.place }) })
  }
  return [
    { id: 'stop.repeat', title: 'New stop with the last reason and place', group: 'Checks', keys: ['Ctrl+.'], when: mayOpen, run: repeat },
    { id: 'stop.change', title: 'Stop: set or change', group: 'Checks', when: mayOpen, run: () => void stop.openPanel(stop.current ?? {}) },
    { id: 'stop.end', title: 'Stop: end', group: 'Checks', when: mayOpen, run: stop.clear }
  ]
}
