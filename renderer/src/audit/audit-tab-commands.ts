import type { TabCommandSpec } from '../commands/catalogue.ts'

const LOG = ['audit'] as const
const PATTERNS = ['audit-patterns'] as const
const EVENTS = ['audit', 'audit-event', 'audit-patterns'] as const

/** What can be done with the audit log and with one of its events. */
export const AUDIT_TAB_COMMANDS = {
  'audit.search': { title: 'Search the audit log…', group: 'Records', keys: ['Alt+S'], hint: { text: 'search', order: 20 }, tabs: LOG },
  'audit.userDay': {
    title: 'Everything this user did that day',
    group: 'Records',
    keys: ['Alt+Y'],
    hint: { text: 'user’s day', order: 21 },
    tabs: EVENTS
  },
  'audit.personHistory': {
    title: 'Everybody who looked at this person',
    group: 'Records',
    keys: ['Alt+H'],
    hint: { text: 'who looked at the person', order: 22 },
    tabs: EVENTS
  },
  'audit.verify': { title: 'Verify the audit log', group: 'Records', keys: ['Alt+V'], hint: { text: 'verify', order: 23 }, tabs: LOG },
  'audit.patterns': {
    title: 'Patterns of access that are worth a look',
    group: 'Records',
    keys: ['Alt+E'],
    hint: { text: 'patterns', order: 24 },
    tabs: LOG
  },
  'audit.further': {
    title: 'Patterns: 7 or 31 days',
    group: 'Records',
    keys: ['Alt+E'],
    hint: { text: '7 or 31 days', order: 24 },
    tabs: PATTERNS
  },
  'audit.more': { title: 'Show earlier events', group: 'Records', keys: ['Alt+K'], tabs: LOG },
  'audit.refresh': { title: 'Ask the audit log again', group: 'Records', keys: ['Alt+R'], tabs: EVENTS }
} satisfies Record<string, TabCommandSpec>
