import type { Tab } from '../../../electron/contract/workspace.ts'
import { CHECK_COMMANDS } from '../checks/check-commands.ts'
import { DRIVER_COMMANDS } from '../records/driver/driver-commands.ts'
import { WANTED_COMMANDS } from '../records/wanted/wanted-commands.ts'
import { MISSING_COMMANDS } from '../records/missing/missing-commands.ts'
import { ARREST_COMMANDS } from '../records/arrest/arrest-commands.ts'
import { CHANGE_COMMANDS } from '../records/changes/change-commands.ts'
import { VEHICLE_COMMANDS } from '../records/vehicle/vehicle-commands.ts'
import { PROPERTY_COMMANDS } from '../records/property/property-commands.ts'
import { PERSON_COMMANDS } from '../records/person/person-commands.ts'
import { REQUEST_COMMANDS } from '../requests/request-tab-commands.ts'
import { DUE_TAB_COMMANDS } from '../due/due-tab-commands.ts'
import { RETENTION_COMMANDS } from '../retention/retention-commands.ts'
import type { Command, CommandSpec } from './command.ts'
import { ACCOUNT_TAB_COMMANDS } from '../administration/account-tab-commands.ts'
import { SUPERVISION_TAB_COMMANDS } from '../supervision/supervision-tab-commands.ts'
import { ALERT_TAB_COMMANDS } from '../alerts/alert-tab-commands.ts'
import { AUDIT_TAB_COMMANDS } from '../audit/audit-tab-commands.ts'
import { INCOMING_TAB_COMMANDS } from '../incoming/incoming-tab-commands.ts'
import { PRINT_TAB_COMMANDS } from '../printing/print-tab-commands.ts'
import { RADIO_COMMANDS } from '../radio/radio-commands.ts'
import { UNIDENTIFIED_COMMANDS } from '../records/missing/unidentified/unidentified-commands.ts'
import { TRAINING_TAB_COMMANDS } from '../training/training-tab-commands.ts'
import { FORM_TABS } from './tab-kinds.ts'

export interface TabCommandSpec extends Omit<CommandSpec, 'id'> {
  /** Kinds of tab that offer it. */
  readonly tabs: readonly Tab['kind'][]
}

/**
 * What tabs can do. Their commands are registered only while such a tab is open; the key list, the key card and the test
 * of a key know them from here all the time. A tab registers one with `tabCommand`.
 */
export const TAB_COMMANDS = {
  'form.nextError': {
    title: 'Next thing to mend',
    group: 'Form',
    keys: ['F7'],
    hint: { text: 'next to mend', order: 30 },
    tabs: FORM_TABS
  },
  'form.previousError': { title: 'Previous thing to mend', group: 'Form', keys: ['Shift+F7'], tabs: FORM_TABS },
  'form.nextCarried': {
    title: 'Next field that was carried over',
    group: 'Form',
    keys: ['Alt+L'],
    hint: { text: 'next carried', order: 31 },
    tabs: FORM_TABS
  },
  'form.save': { title: 'Save the draft now', group: 'Form', keys: ['Ctrl+S'], hint: { text: 'save draft', order: 40 }, tabs: FORM_TABS },
  'form.submit': { title: 'Send', group: 'Form', keys: ['Ctrl+Enter'], hint: { text: 'send', order: 36 }, tabs: FORM_TABS },
  ...ACCOUNT_TAB_COMMANDS,
  ...SUPERVISION_TAB_COMMANDS,
  ...WANTED_COMMANDS,
  ...MISSING_COMMANDS,
  ...UNIDENTIFIED_COMMANDS,
  ...ARREST_COMMANDS,
  ...CHANGE_COMMANDS,
  ...VEHICLE_COMMANDS,
  ...PROPERTY_COMMANDS,
  ...RADIO_COMMANDS,
  ...CHECK_COMMANDS,
  ...INCOMING_TAB_COMMANDS,
  ...TRAINING_TAB_COMMANDS,
  'check.askAgain': {
    title: 'Ask this check again',
    group: 'Checks',
    keys: ['Alt+R'],
    tabs: ['check', 'vehicle-check', 'property-check', 'driver-check']
  },
  'check.next': {
    title: 'Next result',
    group: 'Checks',
    keys: ['F7'],
    hint: { text: 'next result', order: 20 },
    tabs: ['check', 'vehicle-check', 'property-check', 'driver-check']
  },
  'check.previous': {
    title: 'Previous result',
    group: 'Checks',
    keys: ['Shift+F7'],
    tabs: ['check', 'vehicle-check', 'property-check', 'driver-check']
  },
  'check.open': { title: 'Open the chosen person', group: 'Checks', keys: ['Alt+O'], rows: ['candidate'], tabs: ['check'] },
  ...PERSON_COMMANDS,
  ...DRIVER_COMMANDS,
  'list.filter': {
    title: 'Filter this list',
    group: 'View',
    keys: ['Ctrl+F'],
    hint: { text: 'filter', order: 45 },
    tabs: ['check', 'keys', 'help', 'alerts', 'due', 'retention', 'requests', 'incoming', 'unidentified-list', 'audit']
  },
  'table.sort': {
    title: 'Sort this table…',
    group: 'View',
    keys: ['Alt+O'],
    hint: { text: 'sort', order: 46 },
    tabs: ['retention', 'requests', 'audit']
  },
  'table.columns': { title: 'Show or hide a column…', group: 'View', keys: ['Alt+U'], tabs: ['retention', 'requests', 'audit'] },
  'list.pick': {
    title: 'Pick this row for an action on several',
    group: 'Records',
    keys: ['Space'],
    hint: { text: 'pick', order: 44 },
    tabs: ['due', 'retention']
  },
  'list.pickAll': { title: 'Pick all rows shown, or none of them', group: 'Records', keys: ['Alt+A'], tabs: ['due', 'retention'] },
  'list.extend': {
    title: 'Extend the reviews of the reports picked…',
    group: 'Records',
    keys: ['Alt+X'],
    hint: { text: 'extend picked', order: 47 },
    tabs: ['due', 'retention']
  },
  ...REQUEST_COMMANDS,
  ...DUE_TAB_COMMANDS,
  ...RETENTION_COMMANDS,
  ...ALERT_TAB_COMMANDS,
  ...AUDIT_TAB_COMMANDS,
  ...PRINT_TAB_COMMANDS,
  'card.print': {
    title: 'Print the key card',
    group: 'Help',
    keys: ['F9', 'Ctrl+P'],
    hint: { text: 'print', order: 20 },
    tabs: ['keys']
  },
  'keys.change': { title: 'Change this key', group: 'Help', rows: ['key'], quiet: true, tabs: ['keys'] },
  'keys.remove': { title: 'Take this key away', group: 'Help', rows: ['key'], quiet: true, tabs: ['keys'] },
  'keys.usual': { title: 'Back to the usual key', group: 'Help', rows: ['key'], quiet: true, tabs: ['keys'] },
  'keys.allUsual': { title: 'Back to the usual keys, all of them', group: 'Help', tabs: ['keys'] }
} satisfies Record<string, TabCommandSpec>

export type TabCommandId = keyof typeof TAB_COMMANDS

const isTabCommand = (id: string): id is TabCommandId => Object.hasOwn(TAB_COMMANDS, id)
/** @returns kinds of tab that offer a command; null for one that is not a tab's own */
export const tabsOf = (id: string): readonly Tab['kind'][] | null => (isTabCommand(id) ? TAB_COMMANDS[id].tabs : null)

const specOf = (id: TabCommandId): CommandSpec => {
  const { tabs: _tabs, ...spec }: TabCommandSpec = TAB_COMMANDS[id]
  return { id, ...spec }
}

/** A tab's command as it is registered: what it is stands in the catalogue, what it does comes from the tab. */
export const tabCommand = (id: TabCommandId, does: Pick<Command, 'run' | 'when'>): Command => ({ ...specOf(id), ...does })

export const TAB_COMMAND_SPECS: readonly CommandSpec[] = Object.keys(TAB_COMMANDS).filter(isTabCommand).map(specOf)
