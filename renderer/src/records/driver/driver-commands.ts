import type { TabCommandSpec } from '../../commands/catalogue.ts'

/** What a driver check can do, beside what every check can. */
export const DRIVER_COMMANDS = {
  'driverCheck.basis': {
    title: 'Name the basis of the chosen driver record',
    group: 'Checks',
    keys: ['Alt+O'],
    hint: { text: 'name the basis', order: 21 },
    tabs: ['driver-check']
  },
  'driverCheck.person': {
    title: 'Open the person of the chosen driver record',
    group: 'Checks',
    keys: ['Alt+P'],
    hint: { text: 'open the person', order: 22 },
    tabs: ['driver-check']
  },
  'person.driver': {
    title: 'Driver check of this person',
    group: 'Checks',
    keys: ['Alt+D'],
    hint: { text: 'driver check', order: 24 },
    tabs: ['person']
  }
} as const satisfies Record<string, TabCommandSpec>
