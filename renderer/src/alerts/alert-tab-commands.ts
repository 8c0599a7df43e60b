import type { TabCommandSpec } from '../commands/catalogue.ts'

const tabs = ['alerts'] as const

/** What the list of alerts can do. */
export const ALERT_TAB_COMMANDS = {
  'alerts.read': { title: 'The chosen alert is read', group: 'Records', keys: ['Alt+K'], hint: { text: 'read', order: 21 }, tabs },
  'alerts.changed': { title: 'Show what changed', group: 'Records', keys: ['Alt+V'], hint: { text: 'what changed', order: 22 }, tabs },
  'alerts.stop': { title: 'Watch it no longer', group: 'Records', keys: ['Alt+X'], hint: { text: 'stop watching', order: 23 }, tabs },
  'alerts.new': { title: 'Watch a registration or an area…', group: 'Records', keys: ['Alt+N'], hint: { text: 'watch', order: 24 }, tabs },
  'alerts.refresh': { title: 'Ask for alerts again', group: 'Records', keys: ['Alt+R'], tabs }
} satisfies Record<string, TabCommandSpec>
