/** What can be done with a wanted report, for the catalogue. */
export const WANTED_COMMANDS = {
  'wanted.preview': {
    title: 'Show as circulated',
    group: 'Form',
    keys: ['F8'],
    hint: { text: 'show as circulated', order: 35 },
    tabs: ['wanted', 'wanted-change']
  },
  'wanted.amend': {
    title: 'Amend this report',
    group: 'Records',
    keys: ['Alt+A'],
    hint: { text: 'amend', order: 21 },
    tabs: ['wanted-report']
  },
  'wanted.extend': { title: 'Extend the review of this report', group: 'Records', keys: ['Alt+X'], tabs: ['wanted-report'] },
  'wanted.transfer': { title: 'Transfer this report to another force', group: 'Records', keys: ['Alt+T'], tabs: ['wanted-report'] },
  'wanted.cancel': {
    title: 'Cancel this report',
    group: 'Records',
    keys: ['Alt+C'],
    hint: { text: 'cancel report', order: 23 },
    tabs: ['wanted-report']
  },
  'wanted.secondCheck': {
    title: 'Second check of this report',
    group: 'Records',
    keys: ['Alt+S'],
    hint: { text: 'second check', order: 22 },
    tabs: ['wanted-report']
  },
  'wanted.confirmReport': {
    title: 'Confirm this unconfirmed report',
    group: 'Records',
    keys: ['Alt+K'],
    hint: { text: 'confirm', order: 20 },
    tabs: ['wanted-report']
  },
  'wanted.confirm': {
    title: 'Confirm this report',
    group: 'Form',
    keys: ['Alt+C'],
    hint: { text: 'confirm', order: 34 },
    tabs: ['wanted-change']
  }
} as const
