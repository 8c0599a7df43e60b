import type { TabCommandSpec } from '../commands/catalogue.ts'

const LIST = ['accounts'] as const
const ONE = ['account'] as const

/** What can be done with accounts. */
export const ACCOUNT_TAB_COMMANDS = {
  'accounts.create': { title: 'New account…', group: 'Records', keys: ['Alt+N'], hint: { text: 'new account', order: 20 }, tabs: LIST },
  'accounts.organisation': {
    title: 'Accounts of an organisation…',
    group: 'Records',
    keys: ['Alt+O'],
    hint: { text: 'organisation', order: 21 },
    tabs: LIST
  },
  'accounts.refresh': { title: 'Ask for the accounts again', group: 'Records', keys: ['Alt+R'], tabs: LIST },
  'account.certify': {
    title: 'Certify the chosen entitlement…',
    group: 'Records',
    keys: ['Alt+C'],
    hint: { text: 'certify', order: 20 },
    tabs: ONE
  },
  'account.certifyAll': {
    title: 'Certify all entitlements of the account…',
    group: 'Records',
    keys: ['Alt+G'],
    hint: { text: 'certify all', order: 21 },
    tabs: ONE
  },
  'account.add': {
    title: 'Give the account an entitlement…',
    group: 'Records',
    keys: ['Alt+N'],
    hint: { text: 'give', order: 22 },
    tabs: ONE
  },
  'account.withdraw': {
    title: 'Take the chosen entitlement away…',
    group: 'Records',
    keys: ['Alt+X'],
    hint: { text: 'take away', order: 23 },
    tabs: ONE
  },
  'account.amend': { title: 'Change the account…', group: 'Records', keys: ['Alt+A'], hint: { text: 'change', order: 24 }, tabs: ONE },
  'account.standing': {
    title: 'Disable or enable the account…',
    group: 'Records',
    keys: ['Alt+B'],
    hint: { text: 'disable', order: 25 },
    tabs: ONE
  },
  'account.code': {
    title: 'Give a one-time code in place of the password…',
    group: 'Records',
    keys: ['Alt+K'],
    hint: { text: 'one-time code', order: 26 },
    tabs: ONE
  },
  'account.refresh': { title: 'Ask for the account again', group: 'Records', keys: ['Alt+R'], tabs: ONE }
} satisfies Record<string, TabCommandSpec>
