import type { Command } from '../command.ts'
import { focusLine, startLine } from './line-focus.ts'

export const lineCommands = (): Command[] => [
  { id: 'line.focus', title: 'Command line', group: 'Checks', keys: ['F2'], hint: { text: 'command line', order: 20 }, run: focusLine },
  {
    id: 'line.personCheck',
    title: 'Person check',
    group: 'Checks',
    keys: ['F4'],
    when: ({ entitlements }) => entitlements.has('person.search'),
    hint: { text: 'person check', order: 15 },
    run: () => startLine('NE ')
  },
  {
    id: 'line.vehicleCheck',
    title: 'Vehicle check',
    group: 'Checks',
    keys: ['F5'],
    when: ({ entitlements }) => entitlements.has('vehicle.view'),
    run: () => startLine('VE ')
  },
  {
    id: 'line.driverCheck',
    title: 'Driver check',
    group: 'Checks',
    when: ({ entitlements }) => entitlements.has('driver.view'),
    run: () => startLine('DL ')
  }
]
