/** What can be done with what is due, for the catalogue. */
export const DUE_TAB_COMMANDS = {
  'due.handOver': {
    title: 'Hand the chosen line to a colleague…',
    group: 'Records',
    keys: ['Alt+H'],
    hint: { text: 'hand over', order: 25 },
    tabs: ['due']
  },
  'due.explain': { title: 'Say in other words why it is opened', group: 'Records', keys: ['Alt+J'], tabs: ['due'] },
  'due.printDestroyed': { title: 'The pages of the chosen print were destroyed', group: 'Records', keys: ['Alt+D'], tabs: ['due'] },
  'due.printReturned': { title: 'The pages of the chosen print were returned', group: 'Records', keys: ['Alt+B'], tabs: ['due'] },
  'due.refresh': { title: 'Ask again what is due', group: 'Records', keys: ['Alt+R'], tabs: ['due'] }
} as const
