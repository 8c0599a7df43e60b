import type { Tab } from '../../../electron/contract/workspace.ts'
import type { CommandSpec } from '../commands/command.ts'

/** What a name check and a person's page offer beside choosing and opening. */
export const CHECK_COMMANDS = {
  'check.widen': {
    title: 'Widen this check',
    group: 'Checks',
    keys: ['Alt+V'],
    hint: { text: 'widen', order: 19 },
    tabs: ['check']
  },
  'check.addBirthDate': { title: 'Add a birth date to this check’s line', group: 'Checks', keys: ['Alt+B'], tabs: ['check'] },
  'check.addTown': { title: 'Add a town to this check’s line', group: 'Checks', keys: ['Alt+G'], tabs: ['check'] },
  'check.addName': { title: 'Add a name to this check’s line', group: 'Checks', keys: ['Alt+N'], tabs: ['check'] },
  'check.openBeside': { title: 'Open the chosen person beside this list', group: 'Checks', rows: ['candidate'], tabs: ['check'] },
  'person.openPart': {
    title: 'Go to the further parts of this record',
    group: 'Records',
    keys: ['Alt+U'],
    hint: { text: 'further parts', order: 24 },
    tabs: ['person']
  }
} as const satisfies Record<string, Omit<CommandSpec, 'id'> & { readonly tabs: readonly Tab['kind'][] }>
