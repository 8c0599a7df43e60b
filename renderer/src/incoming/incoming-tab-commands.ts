import type { TabCommandSpec } from '../commands/catalogue.ts'

const CALL_TABS = ['call', 'check', 'person', 'vehicle-check', 'property-check', 'driver-check'] as const
/** Reports that a call led to: their keys are their own, and the call is ended where its answer is read out. */
const CALL_REPORTS = ['vehicle-report', 'property-report', 'wanted-report', 'arrest-report'] as const

/** What can be done with a call, wherever its check has led, and in the list of calls. */
export const INCOMING_TAB_COMMANDS = {
  'call.run': {
    title: 'Run the check of this call',
    group: 'Checks',
    keys: ['Ctrl+Enter'],
    hint: { text: 'run the check', order: 10 },
    tabs: ['call']
  },
  'call.subject': {
    title: 'Call about a person, a vehicle, property or a driver',
    group: 'Checks',
    keys: ['Alt+V'],
    hint: { text: 'what it is about', order: 20 },
    tabs: ['call']
  },
  'call.nextError': { title: 'Next field of this call to mend', group: 'Checks', keys: ['F7'], tabs: ['call'] },
  'call.readAgain': { title: 'Ask for this call again', group: 'Checks', keys: ['Alt+R'], tabs: ['call'] },
  'call.passed': { title: 'Call: passed', group: 'Checks', keys: ['Alt+A'], hint: { text: 'passed', order: 13 }, tabs: CALL_TABS },
  'call.noTrace': { title: 'Call: no trace', group: 'Checks', keys: ['Alt+0'], hint: { text: 'no trace', order: 14 }, tabs: CALL_TABS },
  'call.notPassed': { title: 'Call: not passed…', group: 'Checks', keys: ['Alt+X'], tabs: CALL_TABS },
  'call.contactLost': { title: 'Call: contact lost', group: 'Checks', keys: ['Alt+L'], tabs: CALL_TABS },
  'call.systemDown': { title: 'Call: system down', group: 'Checks', keys: ['Alt+Y'], tabs: CALL_TABS },
  'call.handOver': { title: 'Call: hand over to a colleague…', group: 'Checks', keys: ['Alt+H'], tabs: CALL_TABS },
  'call.putBack': {
    title: 'Call: put back into the queue',
    group: 'Checks',
    keys: ['Alt+E'],
    hint: { text: 'put back', order: 15 },
    tabs: CALL_TABS
  },
  'call.back': {
    title: 'Call: back to its answer',
    group: 'Checks',
    keys: ['Alt+J'],
    hint: { text: 'back to the call', order: 13 },
    tabs: CALL_REPORTS
  },
  'incoming.refresh': { title: 'Ask for the incoming checks again', group: 'Checks', keys: ['Alt+R'], tabs: ['incoming'] },
  'incoming.rate': {
    title: 'Training: how many checks come in a minute…',
    group: 'Checks',
    keys: ['Alt+G'],
    hint: { text: 'checks a minute', order: 30 },
    tabs: ['incoming']
  }
} satisfies Record<string, TabCommandSpec>
