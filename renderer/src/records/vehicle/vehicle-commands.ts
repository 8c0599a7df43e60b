/** What can be done with a vehicle report and a vehicle check, for the catalogue. */
export const VEHICLE_COMMANDS = {
  'vehicle.amend': {
    title: 'Amend this report',
    group: 'Records',
    keys: ['Alt+A'],
    hint: { text: 'amend', order: 22 },
    tabs: ['vehicle-report']
  },
  'vehicle.confirm': {
    title: 'Confirm this report',
    group: 'Records',
    keys: ['Alt+S'],
    hint: { text: 'confirm', order: 20 },
    tabs: ['vehicle-report']
  },
  'vehicle.recover': {
    title: 'The vehicle is recovered',
    group: 'Records',
    keys: ['Alt+V'],
    hint: { text: 'recovered', order: 21 },
    tabs: ['vehicle-report']
  },
  'vehicle.extend': { title: 'Extend this report', group: 'Records', keys: ['Alt+X'], tabs: ['vehicle-report'] },
  'vehicle.cancel': {
    title: 'Cancel this report',
    group: 'Records',
    keys: ['Alt+C'],
    hint: { text: 'cancel report', order: 23 },
    tabs: ['vehicle-report']
  },
  'vehicleCheck.open': { title: 'Open the report on the chosen vehicle', group: 'Checks', keys: ['Alt+O'], tabs: ['vehicle-check'] },
  'vehicleCheck.keeper': {
    title: 'Open the keeper of the chosen vehicle',
    group: 'Checks',
    keys: ['Alt+P'],
    hint: { text: 'open the keeper', order: 22 },
    tabs: ['vehicle-check']
  },
  'vehicleCheck.report': {
    title: 'Start a report on the chosen vehicle',
    group: 'Checks',
    keys: ['Alt+N'],
    hint: { text: 'new report on it', order: 21 },
    tabs: ['vehicle-check']
  }
} as const
