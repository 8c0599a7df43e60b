/** What can be done with a property report and a property check, for the catalogue. */
export const PROPERTY_COMMANDS = {
  'property.amend': {
    title: 'Amend this report',
    group: 'Records',
    keys: ['Alt+A'],
    hint: { text: 'amend', order: 22 },
    tabs: ['property-report']
  },
  'property.confirm': {
    title: 'Confirm this report',
    group: 'Records',
    keys: ['Alt+S'],
    hint: { text: 'confirm', order: 20 },
    tabs: ['property-report']
  },
  'property.locate': {
    title: 'The property is located',
    group: 'Records',
    keys: ['Alt+V'],
    hint: { text: 'located', order: 21 },
    tabs: ['property-report']
  },
  'property.extend': { title: 'Extend the review of this report', group: 'Records', keys: ['Alt+X'], tabs: ['property-report'] },
  'property.cancel': {
    title: 'Cancel this report',
    group: 'Records',
    keys: ['Alt+C'],
    hint: { text: 'cancel report', order: 23 },
    tabs: ['property-report']
  },
  'propertyCheck.open': { title: 'Open the chosen property report', group: 'Checks', keys: ['Alt+O'], tabs: ['property-check'] },
  'propertyCheck.report': {
    title: 'Start a report on this property',
    group: 'Checks',
    keys: ['Alt+N'],
    hint: { text: 'new report on it', order: 21 },
    tabs: ['property-check']
  }
} as const
