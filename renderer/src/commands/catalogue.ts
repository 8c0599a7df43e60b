import type { Tab } from '../../../electron/contract/workspace.ts'
import { CHECK_COMMANDS } from '../checks/check-commands.ts'
import { DRIVER_COMMANDS } from '../records/driver/driver-commands.ts'
import type { Command, CommandSpec } from './command.ts'
import { ALERT_TAB_COMMANDS } from '../alerts/alert-tab-commands.ts'
import { AUDIT_TAB_COMMANDS } from '../audit/audit-tab-commands.ts'
import { INCOMING_TAB_COMMANDS } from '../incoming/incoming-tab-commands.ts'
import { PRINT_TAB_COMMANDS } from '../printing/print-tab-commands.ts'
import { RADIO_COMMANDS } from '../radio/radio-commands.ts'
import { UNIDENTIFIED_COMMANDS } from '../records/missing/unidentified/unidentified-commands.ts'
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
  'wanted.preview': {
    title: 'Show as circulated',
    group: 'Form',
    keys: ['F8'],
    hint: { text: 'show as circulated', order: 35 },
    tabs: ['wanted', 'wanted-change']
  },
  'wanted.amend': {
    title: 'Amend this report',
    group: 'Records',
    keys: ['Alt+A'],
    hint: { text: 'amend', order: 21 },
    tabs: ['wanted-report']
  },
  'wanted.extend': { title: 'Extend the review of this report', group: 'Records', keys: ['Alt+X'], tabs: ['wanted-report'] },
  'wanted.transfer': { title: 'Transfer this report to another force', group: 'Records', keys: ['Alt+T'], tabs: ['wanted-report'] },
  'wanted.cancel': {
    title: 'Cancel this report',
    group: 'Records',
    keys: ['Alt+C'],
    hint: { text: 'cancel report', order: 23 },
    tabs: ['wanted-report']
  },
  'wanted.secondCheck': {
    title: 'Second check of this report',
    group: 'Records',
    keys: ['Alt+S'],
    hint: { text: 'second check', order: 22 },
    tabs: ['wanted-report']
  },
  'wanted.confirmReport': {
    title: 'Confirm this unconfirmed report',
    group: 'Records',
    keys: ['Alt+K'],
    hint: { text: 'confirm', order: 20 },
    tabs: ['wanted-report']
  },
  'wanted.confirm': {
    title: 'Confirm this report',
    group: 'Form',
    keys: ['Alt+C'],
    hint: { text: 'confirm', order: 34 },
    tabs: ['wanted-change']
  },
  'missing.preview': {
    title: 'Show as circulated',
    group: 'Form',
    keys: ['F8'],
    hint: { text: 'show as circulated', order: 35 },
    tabs: ['missing', 'missing-change']
  },
  'missing.found': {
    title: 'Record this person as found',
    group: 'Records',
    keys: ['Alt+U'],
    hint: { text: 'found', order: 20 },
    tabs: ['missing-report']
  },
  'missing.sighting': {
    title: 'Add a sighting to this report',
    group: 'Records',
    keys: ['Alt+S'],
    hint: { text: 'sighting', order: 22 },
    tabs: ['missing-report']
  },
  'missing.review': {
    title: 'Review the risk of this report',
    group: 'Records',
    keys: ['Alt+X'],
    hint: { text: 'review risk', order: 21 },
    tabs: ['missing-report']
  },
  'missing.answerRisk': {
    title: 'Answer the risk questions of this report',
    group: 'Records',
    keys: ['Alt+K'],
    hint: { text: 'risk questions', order: 23 },
    tabs: ['missing-report']
  },
  'missing.interview': {
    title: 'Record the return interview',
    group: 'Records',
    keys: ['Alt+I'],
    hint: { text: 'return interview', order: 21 },
    tabs: ['missing-report']
  },
  'missing.matches': {
    title: 'People and bodies found who may be this person',
    group: 'Records',
    keys: ['Alt+M'],
    hint: { text: 'who may be this', order: 26 },
    tabs: ['missing-report']
  },
  'missing.amend': {
    title: 'Amend this missing report',
    group: 'Records',
    keys: ['Alt+A'],
    hint: { text: 'amend', order: 24 },
    tabs: ['missing-report']
  },
  'missing.transfer': {
    title: 'Transfer this missing report to another force',
    group: 'Records',
    keys: ['Alt+T'],
    tabs: ['missing-report']
  },
  'missing.cancel': { title: 'Cancel this missing report: recorded in error', group: 'Records', keys: ['Alt+C'], tabs: ['missing-report'] },
  ...UNIDENTIFIED_COMMANDS,
  'arrest.anotherOffence': {
    title: 'Another offence',
    group: 'Form',
    keys: ['Alt+N'],
    hint: { text: 'another offence', order: 33 },
    tabs: ['arrest', 'arrest-step']
  },
  'arrest.takeOut': { title: 'Take this offence out', group: 'Form', keys: ['Alt+Del'], tabs: ['arrest', 'arrest-step'] },
  'arrest.carryForward': {
    title: 'Carry this offence forward to another hearing',
    group: 'Form',
    keys: ['Alt+U'],
    hint: { text: 'carry forward', order: 34 },
    tabs: ['arrest-step']
  },
  'arrest.refer': {
    title: 'Refer this offence to another case',
    group: 'Form',
    keys: ['Alt+G'],
    hint: { text: 'refer', order: 35 },
    tabs: ['arrest-step']
  },
  'arrest.preview': {
    title: 'Show as it will be recorded',
    group: 'Form',
    keys: ['F8'],
    hint: { text: 'show as recorded', order: 35 },
    tabs: ['arrest', 'arrest-step']
  },
  'arrest.addOffence': {
    title: 'Add an offence to this report',
    group: 'Records',
    keys: ['Alt+N'],
    hint: { text: 'add offence', order: 24 },
    tabs: ['arrest-report']
  },
  'arrest.addRemand': {
    title: 'Add bail or a remand to this report',
    group: 'Records',
    keys: ['Alt+B'],
    hint: { text: 'bail or remand', order: 21 },
    tabs: ['arrest-report']
  },
  'arrest.makeCase': {
    title: 'Charge, caution or end the offences of this report',
    group: 'Records',
    keys: ['Alt+C'],
    hint: { text: 'charge or decide', order: 22 },
    tabs: ['arrest-report']
  },
  'arrest.addResult': {
    title: 'Add the results of a case, carry forward or refer',
    group: 'Records',
    keys: ['Alt+X'],
    hint: { text: 'results', order: 23 },
    tabs: ['arrest-report']
  },
  'arrest.addLater': {
    title: 'Add the results of a later hearing: deferred sentence, appeal, breach',
    group: 'Records',
    keys: ['Alt+L'],
    hint: { text: 'later hearing', order: 24 },
    tabs: ['arrest-report']
  },
  'arrest.amendRemand': {
    title: 'Amend bail or a remand of this report',
    group: 'Records',
    keys: ['Alt+M'],
    hint: { text: 'amend bail', order: 22 },
    tabs: ['arrest-report']
  },
  'arrest.cancelWanted': {
    title: 'Cancel the wanted report: the person is arrested',
    group: 'Records',
    keys: ['Alt+A'],
    hint: { text: 'cancel wanted report', order: 20 },
    tabs: ['arrest-report']
  },
  'report.preview': {
    title: 'Show as it will stand',
    group: 'Form',
    keys: ['F8'],
    hint: { text: 'show as it will stand', order: 35 },
    tabs: ['vehicle', 'vehicle-change', 'property', 'property-change', 'unidentified', 'unidentified-change']
  },
  'vehicle.amend': {
    title: 'Amend this report',
    group: 'Records',
    keys: ['Alt+A'],
    hint: { text: 'amend', order: 22 },
    tabs: ['vehicle-report']
  },
  'vehicle.confirm': {
    title: 'Confirm this report',
    group: 'Records',
    keys: ['Alt+S'],
    hint: { text: 'confirm', order: 20 },
    tabs: ['vehicle-report']
  },
  'vehicle.recover': {
    title: 'The vehicle is recovered',
    group: 'Records',
    keys: ['Alt+V'],
    hint: { text: 'recovered', order: 21 },
    tabs: ['vehicle-report']
  },
  'vehicle.extend': { title: 'Extend this report', group: 'Records', keys: ['Alt+X'], tabs: ['vehicle-report'] },
  'vehicle.cancel': {
    title: 'Cancel this report',
    group: 'Records',
    keys: ['Alt+C'],
    hint: { text: 'cancel report', order: 23 },
    tabs: ['vehicle-report']
  },
  'vehicleCheck.open': { title: 'Open the report on the chosen vehicle', group: 'Checks', keys: ['Alt+O'], tabs: ['vehicle-check'] },
  'vehicleCheck.keeper': {
    title: 'Open the keeper of the chosen vehicle',
    group: 'Checks',
    keys: ['Alt+P'],
    hint: { text: 'open the keeper', order: 22 },
    tabs: ['vehicle-check']
  },
  'vehicleCheck.report': {
    title: 'Start a report on the chosen vehicle',
    group: 'Checks',
    keys: ['Alt+N'],
    hint: { text: 'new report on it', order: 21 },
    tabs: ['vehicle-check']
  },
  'property.amend': {
    title: 'Amend this report',
    group: 'Records',
    keys: ['Alt+A'],
    hint: { text: 'amend', order: 22 },
    tabs: ['property-report']
  },
  'property.confirm': {
    title: 'Confirm this report',
    group: 'Records',
    keys: ['Alt+S'],
    hint: { text: 'confirm', order: 20 },
    tabs: ['property-report']
  },
  'property.locate': {
    title: 'The property is located',
    group: 'Records',
    keys: ['Alt+V'],
    hint: { text: 'located', order: 21 },
    tabs: ['property-report']
  },
  'property.extend': { title: 'Extend the review of this report', group: 'Records', keys: ['Alt+X'], tabs: ['property-report'] },
  'property.cancel': {
    title: 'Cancel this report',
    group: 'Records',
    keys: ['Alt+C'],
    hint: { text: 'cancel report', order: 23 },
    tabs: ['property-report']
  },
  'propertyCheck.open': { title: 'Open the chosen property report', group: 'Checks', keys: ['Alt+O'], tabs: ['property-check'] },
  'propertyCheck.report': {
    title: 'Start a report on this property',
    group: 'Checks',
    keys: ['Alt+N'],
    hint: { text: 'new report on it', order: 21 },
    tabs: ['property-check']
  },
  'report.history': {
    title: 'History of this report',
    group: 'Records',
    keys: ['Alt+H'],
    hint: { text: 'history', order: 29 },
    tabs: ['wanted-report', 'arrest-report', 'missing-report', 'unidentified-report', 'vehicle-report', 'property-report']
  },
  'report.readAgain': {
    title: 'Ask for this report again',
    group: 'Records',
    keys: ['Alt+R'],
    tabs: [
      'wanted-report',
      'arrest-report',
      'missing-report',
      'missing-matches',
      'unidentified-report',
      'unidentified-list',
      'vehicle-report',
      'property-report'
    ]
  },
  'conflict.theirs': {
    title: 'Take what they wrote',
    group: 'Form',
    keys: ['T', '1'],
    hint: { text: 'theirs', order: 1 },
    tabs: ['wanted-change', 'missing-change', 'unidentified-change', 'arrest-step', 'vehicle-change', 'property-change']
  },
  'conflict.mine': {
    title: 'Keep what I wrote',
    group: 'Form',
    keys: ['M', '2'],
    hint: { text: 'mine', order: 2 },
    tabs: ['wanted-change', 'missing-change', 'unidentified-change', 'arrest-step', 'vehicle-change', 'property-change']
  },
  'conflict.edit': {
    title: 'Write the field anew',
    group: 'Form',
    keys: ['E'],
    hint: { text: 'write anew', order: 3 },
    tabs: ['wanted-change', 'missing-change', 'unidentified-change', 'arrest-step', 'vehicle-change', 'property-change']
  },
  ...RADIO_COMMANDS,
  ...CHECK_COMMANDS,
  ...INCOMING_TAB_COMMANDS,
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
  'person.readAgain': { title: 'Ask for this person again', group: 'Records', keys: ['Alt+R'], tabs: ['person'] },
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
  'requests.box': {
    title: 'Requests: asked of us, or sent by us',
    group: 'Records',
    keys: ['Alt+B'],
    hint: { text: 'sent by us', order: 35 },
    tabs: ['requests']
  },
  'requests.every': { title: 'Requests: show those done with too', group: 'Records', keys: ['Alt+Y'], tabs: ['requests'] },
  'requests.more': { title: 'Show more requests', group: 'Records', keys: ['Alt+K'], tabs: ['requests'] },
  'requests.files': { title: 'Files of many requests', group: 'Records', keys: ['Alt+G'], tabs: ['requests'] },
  'requests.refresh': { title: 'Ask for the requests again', group: 'Records', keys: ['Alt+R'], tabs: ['requests'] },
  'request.draft': {
    title: 'Open this request as a draft',
    group: 'Records',
    keys: ['Alt+O'],
    hint: { text: 'open as a draft', order: 20 },
    tabs: ['request']
  },
  'request.accept': {
    title: 'Accept this proposal: make the change',
    group: 'Records',
    keys: ['Alt+A'],
    hint: { text: 'accept', order: 19 },
    tabs: ['request']
  },
  'request.return': {
    title: 'Return this request with a reason',
    group: 'Records',
    keys: ['Alt+X'],
    hint: { text: 'return', order: 21 },
    tabs: ['request']
  },
  'request.release': {
    title: 'Put this request back',
    group: 'Records',
    keys: ['Alt+P'],
    hint: { text: 'put back', order: 22 },
    tabs: ['request']
  },
  'request.withdraw': {
    title: 'Withdraw this request of our own',
    group: 'Records',
    keys: ['Alt+U'],
    hint: { text: 'withdraw', order: 23 },
    tabs: ['request']
  },
  'request.take': { title: 'Take this request', group: 'Records', keys: ['Alt+T'], hint: { text: 'take', order: 20 }, tabs: ['request'] },
  'request.nextFault': {
    title: 'Next fault of this request',
    group: 'Records',
    keys: ['F7'],
    hint: { text: 'next fault', order: 30 },
    tabs: ['request']
  },
  'request.previousFault': { title: 'Previous fault of this request', group: 'Records', keys: ['Shift+F7'], tabs: ['request'] },
  'request.readAgain': { title: 'Ask for this request again', group: 'Records', keys: ['Alt+R'], tabs: ['request'] },
  'updategrams.outcome': {
    title: 'Rows refused, returned, accepted or all',
    group: 'Records',
    keys: ['Alt+Y'],
    hint: { text: 'other rows', order: 35 },
    tabs: ['updategrams']
  },
  'updategrams.more': { title: 'Show more rows', group: 'Records', keys: ['Alt+K'], tabs: ['updategrams'] },
  'updategrams.refresh': { title: 'Ask for the files again', group: 'Records', keys: ['Alt+R'], tabs: ['updategrams'] },
  'due.handOver': {
    title: 'Hand the chosen line to a colleague…',
    group: 'Records',
    keys: ['Alt+H'],
    hint: { text: 'hand over', order: 25 },
    tabs: ['due']
  },
  'due.explain': { title: 'Say in other words why it is opened', group: 'Records', keys: ['Alt+J'], tabs: ['due'] },
  'due.refresh': { title: 'Ask again what is due', group: 'Records', keys: ['Alt+R'], tabs: ['due'] },
  'retention.further': {
    title: 'Retention: 35 days or a year ahead',
    group: 'Records',
    keys: ['Alt+Y'],
    hint: { text: '35 days or a year', order: 35 },
    tabs: ['retention']
  },
  'retention.weeded': {
    title: 'What was weeded and can be restored, or back',
    group: 'Records',
    keys: ['Alt+E'],
    hint: { text: 'weeded, or back', order: 34 },
    tabs: ['retention']
  },
  'retention.restore': {
    title: 'Restore this weeded report',
    group: 'Records',
    keys: ['Alt+V'],
    hint: { text: 'restore', order: 21 },
    tabs: ['retention']
  },
  'retention.refresh': { title: 'Ask again what will be erased', group: 'Records', keys: ['Alt+R'], tabs: ['retention'] },
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
