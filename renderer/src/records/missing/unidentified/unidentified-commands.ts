/** What can be done with somebody found without a name, for the catalogue. */
export const UNIDENTIFIED_COMMANDS = {
  'unidentified.toMatches': {
    title: 'Go to the missing people who may be this person',
    group: 'Records',
    keys: ['Alt+M'],
    hint: { text: 'to the matches', order: 20 },
    tabs: ['unidentified-report', 'unidentified']
  },
  'unidentified.identify': {
    title: 'Say who this person is',
    group: 'Records',
    keys: ['Alt+U'],
    hint: { text: 'identify', order: 21 },
    tabs: ['unidentified-report']
  },
  'unidentified.amend': {
    title: 'Amend this record of somebody found',
    group: 'Records',
    keys: ['Alt+A'],
    hint: { text: 'amend', order: 24 },
    tabs: ['unidentified-report']
  },
  'unidentified.reopen': {
    title: 'Take this identification back',
    group: 'Records',
    keys: ['Alt+T'],
    hint: { text: 'take back', order: 22 },
    tabs: ['unidentified-report']
  },
  'unidentified.cancel': {
    title: 'Cancel this record: recorded in error',
    group: 'Records',
    keys: ['Alt+C'],
    tabs: ['unidentified-report']
  },
  'unidentified.openIdentified': {
    title: 'Open the record of whom they were identified as',
    group: 'Records',
    keys: ['Alt+P'],
    hint: { text: 'who they are', order: 21 },
    tabs: ['unidentified-report']
  }
} as const
