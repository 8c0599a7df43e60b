/** What can be done with a report of any kind and with a change of it, for the catalogue. */
export const CHANGE_COMMANDS = {
  'report.preview': {
    title: 'Show as it will stand',
    group: 'Form',
    keys: ['F8'],
    hint: { text: 'show as it will stand', order: 35 },
    tabs: ['vehicle', 'vehicle-change', 'property', 'property-change', 'unidentified', 'unidentified-change']
  },
  'report.history': {
    title: 'History of this report',
    group: 'Records',
    keys: ['Alt+H'],
    hint: { text: 'history', order: 29 },
    tabs: ['wanted-report', 'arrest-report', 'missing-report', 'unidentified-report', 'vehicle-report', 'property-report']
  },
  'report.readAgain': {
    title: 'Ask for this report again',
    group: 'Records',
    keys: ['Alt+R'],
    tabs: [
      'wanted-report',
      'arrest-report',
      'missing-report',
      'missing-matches',
      'unidentified-report',
      'unidentified-list',
      'vehicle-report',
      'property-report'
    ]
  },
  'conflict.theirs': {
    title: 'Take what they wrote',
    group: 'Form',
    keys: ['T', '1'],
    hint: { text: 'theirs', order: 1 },
    tabs: ['wanted-change', 'missing-change', 'unidentified-change', 'arrest-step', 'vehicle-change', 'property-change']
  },
  'conflict.mine': {
    title: 'Keep what I wrote',
    group: 'Form',
    keys: ['M', '2'],
    hint: { text: 'mine', order: 2 },
    tabs: ['wanted-change', 'missing-change', 'unidentified-change', 'arrest-step', 'vehicle-change', 'property-change']
  },
  'conflict.edit': {
    title: 'Write the field anew',
    group: 'Form',
    keys: ['E'],
    hint: { text: 'write anew', order: 3 },
    tabs: ['wanted-change', 'missing-change', 'unidentified-change', 'arrest-step', 'vehicle-change', 'property-change']
  }
} as const
