/** What can be done with a missing report, for the catalogue. */
export const MISSING_COMMANDS = {
  'missing.preview': {
    title: 'Show as circulated',
    group: 'Form',
    keys: ['F8'],
    hint: { text: 'show as circulated', order: 35 },
    tabs: ['missing', 'missing-change']
  },
  'missing.found': {
    title: 'Record this person as found',
    group: 'Records',
    keys: ['Alt+U'],
    hint: { text: 'found', order: 20 },
    tabs: ['missing-report']
  },
  'missing.sighting': {
    title: 'Add a sighting to this report',
    group: 'Records',
    keys: ['Alt+S'],
    hint: { text: 'sighting', order: 22 },
    tabs: ['missing-report']
  },
  'missing.review': {
    title: 'Review the risk of this report',
    group: 'Records',
    keys: ['Alt+X'],
    hint: { text: 'review risk', order: 21 },
    tabs: ['missing-report']
  },
  'missing.answerRisk': {
    title: 'Answer the risk questions of this report',
    group: 'Records',
    keys: ['Alt+K'],
    hint: { text: 'risk questions', order: 23 },
    tabs: ['missing-report']
  },
  'missing.interview': {
    title: 'Record the return interview',
    group: 'Records',
    keys: ['Alt+I'],
    hint: { text: 'return interview', order: 21 },
    tabs: ['missing-report']
  },
  'missing.matches': {
    title: 'People and bodies found who may be this person',
    group: 'Records',
    keys: ['Alt+M'],
    hint: { text: 'who may be this', order: 26 },
    tabs: ['missing-report']
  },
  'missing.amend': {
    title: 'Amend this missing report',
    group: 'Records',
    keys: ['Alt+A'],
    hint: { text: 'amend', order: 24 },
    tabs: ['missing-report']
  },
  'missing.transfer': {
    title: 'Transfer this missing report to another force',
    group: 'Records',
    keys: ['Alt+T'],
    tabs: ['missing-report']
  },
  'missing.cancel': { title: 'Cancel this missing report: recorded in error', group: 'Records', keys: ['Alt+C'], tabs: ['missing-report'] }
} as const
