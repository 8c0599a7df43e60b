/** What can be done with a person’s record and with two of them side by side, for the catalogue. */
export const PERSON_COMMANDS = {
  'compare.next': {
    title: 'Next difference',
    group: 'Records',
    keys: ['F7'],
    hint: { text: 'next difference', order: 20 },
    tabs: ['compare']
  },
  'compare.previous': { title: 'Previous difference', group: 'Records', keys: ['Shift+F7'], tabs: ['compare'] },
  'compare.same': {
    title: 'These two records are one person’s…',
    group: 'Records',
    keys: ['Alt+S'],
    hint: { text: 'one person', order: 21 },
    tabs: ['compare']
  },
  'compare.different': {
    title: 'These two records are of two people…',
    group: 'Records',
    keys: ['Alt+N'],
    hint: { text: 'two people', order: 22 },
    tabs: ['compare']
  },
  'compare.end': {
    title: 'End what was found of these two records…',
    group: 'Records',
    keys: ['Alt+X'],
    hint: { text: 'end finding', order: 23 },
    tabs: ['compare']
  },
  'person.confirm': {
    title: 'Confirm this is the person',
    group: 'Records',
    keys: ['Alt+I'],
    hint: { text: 'confirm this is the person', order: 10 },
    tabs: ['person']
  },
  'person.withdraw': { title: 'Take the confirmation of identity back', group: 'Records', tabs: ['person'] },
  'person.openSealed': { title: 'Open the sealed details', group: 'Records', keys: ['Alt+S'], tabs: ['person'] },
  'person.openWanted': {
    title: 'Open the wanted report',
    group: 'Records',
    keys: ['Alt+O'],
    hint: { text: 'wanted report', order: 22 },
    tabs: ['person']
  },
  'person.openMissing': {
    title: 'Go to the missing episodes',
    group: 'Records',
    keys: ['Alt+M'],
    hint: { text: 'missing episodes', order: 21 },
    tabs: ['person']
  },
  'person.openArrest': {
    title: 'Open an arrest report',
    group: 'Records',
    keys: ['Alt+P'],
    hint: { text: 'arrest reports', order: 23 },
    tabs: ['person']
  },
  'person.extendWanted': {
    title: 'Extend the reviews of all this person’s wanted reports…',
    group: 'Records',
    keys: ['Alt+V'],
    tabs: ['person']
  },
  'person.readAgain': { title: 'Ask for this person again', group: 'Records', keys: ['Alt+R'], tabs: ['person'] }
} as const
