/** What can be done with what will be erased and what was, for the catalogue. */
export const RETENTION_COMMANDS = {
  'retention.further': {
    title: 'Retention: 35 days or a year ahead',
    group: 'Records',
    keys: ['Alt+Y'],
    hint: { text: '35 days or a year', order: 35 },
    tabs: ['retention']
  },
  'retention.weeded': {
    title: 'What was weeded and can be restored, or back',
    group: 'Records',
    keys: ['Alt+E'],
    hint: { text: 'weeded, or back', order: 34 },
    tabs: ['retention']
  },
  'retention.restore': {
    title: 'Restore this weeded report',
    group: 'Records',
    keys: ['Alt+V'],
    hint: { text: 'restore', order: 21 },
    tabs: ['retention']
  },
  'retention.refresh': { title: 'Ask again what will be erased', group: 'Records', keys: ['Alt+R'], tabs: ['retention'] }
} as const
