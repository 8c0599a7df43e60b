import type { TabCommandSpec } from '../commands/catalogue.ts'

const tabs = ['supervision'] as const

export const SUPERVISION_TAB_COMMANDS = {
  'supervision.seen': {
    title: 'Note that you have seen the chosen one',
    group: 'Records',
    keys: ['Alt+A'],
    hint: { text: 'seen', order: 20 },
    tabs
  },
  'supervision.refresh': { title: 'Ask for incidents and notices again', group: 'Records', keys: ['Alt+R'], tabs }
} satisfies Record<string, TabCommandSpec>
