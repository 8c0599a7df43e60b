/** What can be done with an arrest report and its later steps, for the catalogue. */
export const ARREST_COMMANDS = {
  'arrest.anotherOffence': {
    title: 'Another offence',
    group: 'Form',
    keys: ['Alt+N'],
    hint: { text: 'another offence', order: 33 },
    tabs: ['arrest', 'arrest-step']
  },
  'arrest.takeOut': { title: 'Take this offence out', group: 'Form', keys: ['Alt+Del'], tabs: ['arrest', 'arrest-step'] },
  'arrest.carryForward': {
    title: 'Carry this offence forward to another hearing',
    group: 'Form',
    keys: ['Alt+U'],
    hint: { text: 'carry forward', order: 34 },
    tabs: ['arrest-step']
  },
  'arrest.refer': {
    title: 'Refer this offence to another case',
    group: 'Form',
    keys: ['Alt+G'],
    hint: { text: 'refer', order: 35 },
    tabs: ['arrest-step']
  },
  'arrest.preview': {
    title: 'Show as it will be recorded',
    group: 'Form',
    keys: ['F8'],
    hint: { text: 'show as recorded', order: 35 },
    tabs: ['arrest', 'arrest-step']
  },
  'arrest.addOffence': {
    title: 'Add an offence to this report',
    group: 'Records',
    keys: ['Alt+N'],
    hint: { text: 'add offence', order: 24 },
    tabs: ['arrest-report']
  },
  'arrest.addRemand': {
    title: 'Add bail or a remand to this report',
    group: 'Records',
    keys: ['Alt+B'],
    hint: { text: 'bail or remand', order: 21 },
    tabs: ['arrest-report']
  },
  'arrest.makeCase': {
    title: 'Charge, caution or end the offences of this report',
    group: 'Records',
    keys: ['Alt+C'],
    hint: { text: 'charge or decide', order: 22 },
    tabs: ['arrest-report']
  },
  'arrest.addResult': {
    title: 'Add the results of a case, carry forward or refer',
    group: 'Records',
    keys: ['Alt+X'],
    hint: { text: 'results', order: 23 },
    tabs: ['arrest-report']
  },
  'arrest.addLater': {
    title: 'Add the results of a later hearing: deferred sentence, appeal, breach',
    group: 'Records',
    keys: ['Alt+L'],
    hint: { text: 'later hearing', order: 24 },
    tabs: ['arrest-report']
  },
  'arrest.amendRemand': {
    title: 'Amend bail or a remand of this report',
    group: 'Records',
    keys: ['Alt+M'],
    hint: { text: 'amend bail', order: 22 },
    tabs: ['arrest-report']
  },
  'arrest.cancelWanted': {
    title: 'Cancel the wanted report: the person is arrested',
    group: 'Records',
    keys: ['Alt+A'],
    hint: { text: 'cancel wanted report', order: 20 },
    tabs: ['arrest-report']
  }
} as const
