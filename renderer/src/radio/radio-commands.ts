import type { TabCommandSpec } from '../commands/catalogue.ts'

const tabs = ['check', 'person', 'vehicle-check', 'property-check', 'driver-check'] as const

/** The radio card, over the answer of any check. */
export const RADIO_COMMANDS = {
  'radio.open': {
    title: 'Radio card: read the answer out',
    group: 'Checks',
    keys: ['Alt+T'],
    hint: { text: 'radio card', order: 12 },
    tabs
  },
  'radio.pass': {
    title: 'Radio card: line passed',
    group: 'Checks',
    keys: ['Enter'],
    hint: { text: 'passed', order: 1 },
    quiet: true,
    tabs
  },
  'radio.notPassed': {
    title: 'Radio card: line not passed',
    group: 'Checks',
    keys: ['Space'],
    hint: { text: 'not passed', order: 2 },
    tabs
  },
  'radio.safe': { title: 'Radio card: safe to pass', group: 'Checks', keys: ['Y'], tabs },
  'radio.notSafe': { title: 'Radio card: not safe to pass', group: 'Checks', keys: ['N'], tabs },
  'radio.noAnswer': { title: 'Radio card: no answer to “safe to pass?”', group: 'Checks', keys: ['A'], tabs },
  'radio.urgent': { title: 'Radio card: pass the warnings now, urgent…', group: 'Checks', keys: ['U'], tabs },
  'radio.spell': {
    title: 'Radio card: spell names and registrations',
    group: 'Checks',
    keys: ['S'],
    hint: { text: 'spell', order: 3 },
    tabs
  },
  'radio.confirm': { title: 'Radio card: this is the person', group: 'Checks', keys: ['I'], tabs }
} satisfies Record<string, TabCommandSpec>
