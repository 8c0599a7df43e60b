import type { TabCommandSpec } from '../commands/catalogue.ts'

const tabs = ['prints'] as const

/** Printing a record, and what the ledger of prints can do. */
export const PRINT_TAB_COMMANDS = {
  'record.print': {
    title: 'Print what stands in front…',
    group: 'Records',
    keys: ['F9', 'Ctrl+P'],
    hint: { text: 'print', order: 48 },
    tabs: [
      'person',
      'wanted-report',
      'missing-report',
      'unidentified-report',
      'arrest-report',
      'vehicle-report',
      'property-report',
      'check',
      'vehicle-check',
      'property-check',
      'due',
      'unidentified-list'
    ]
  },
  'prints.destroyed': {
    title: 'The chosen print was destroyed',
    group: 'Records',
    keys: ['Alt+X'],
    hint: { text: 'destroyed', order: 20 },
    tabs
  },
  'prints.returned': {
    title: 'The chosen print was returned',
    group: 'Records',
    keys: ['Alt+B'],
    hint: { text: 'returned', order: 21 },
    tabs
  },
  'prints.notPrinted': { title: 'The chosen print never came out', group: 'Records', keys: ['Alt+N'], tabs },
  'prints.find': {
    title: 'Find a print by the number on its pages…',
    group: 'Records',
    keys: ['Alt+K'],
    hint: { text: 'find a page', order: 22 },
    tabs
  },
  'prints.whose': {
    title: 'Own prints, or the force’s',
    group: 'Records',
    keys: ['Alt+Y'],
    hint: { text: 'own or force', order: 23 },
    tabs
  },
  'prints.refresh': { title: 'Ask for the prints again', group: 'Records', keys: ['Alt+R'], tabs }
} satisfies Record<string, TabCommandSpec>
