import { z } from 'zod'

/** What an account may do. The server checks one on every endpoint (H50); the workstation only hides what is refused. */
export const ENTITLEMENTS = {
  'person.search': 'Search for people',
  'person.view': 'Open a person’s record',
  'person.whole': 'Read the whole of a person’s record at once',
  'person.create': 'Create a person',
  'person.link': 'Find that two records are one person’s, or are not',
  'wanted.view': 'Read wanted reports',
  'wanted.create': 'Make wanted reports, unconfirmed',
  'wanted.confirm': 'Circulate wanted reports as confirmed, and confirm the control room’s',
  'wanted.change': 'Amend, transfer, extend and cancel wanted reports',
  'wanted.second-check': 'Check another operator’s wanted reports',
  'missing.view': 'Read missing reports',
  'missing.create': 'Circulate missing reports and people found without a name',
  'missing.change': 'Amend, review, find and cancel missing reports',
  'property.view': 'Search and read property reports',
  'property.create': 'Record lost, stolen and found property',
  'property.change': 'Amend, confirm, locate, extend and cancel property reports',
  'vehicle.view': 'Search vehicles and read the reports on them',
  'vehicle.create': 'Make vehicle reports, unconfirmed',
  'vehicle.change': 'Amend, recover, extend and cancel vehicle reports',
  'vehicle.confirm': 'Confirm vehicle reports',
  'driver.view': 'Make driver checks, and open driver records under a named basis',
  'dvla.read': 'Read the notices of thefts for the licensing agency',
  'due.view': 'See what is due for action',
  'retention.view': 'See what will be erased and why',
  'retention.restore': 'Restore weeded property and vehicle reports',
  'arrest.view': 'Read arrest reports, offences and remands',
  'arrest.create': 'Create arrest reports and add offences to them',
  'remand.create': 'Add remands to arrest reports',
  'disposal.view': 'Read disposals',
  'disposal.create': 'Make cases and add results to them',
  'request.view': 'See the requests inbox and what was sent to others',
  'request.work': 'Take, return and accept requests',
  'request.post': 'Propose reports to a force and alterations to a record’s owner',
  'incoming.view': 'See the queue of checks of the control room',
  'incoming.work': 'Take, hand over and complete incoming checks',
  'incoming.post': 'Put checks into a control room’s queue',
  'incoming.rate': 'Set how many checks are made up for training',
  'training.run': 'Run training rooms, mark them and sign them off',
  'training.own': 'Take part in training',
  'draft.own': 'Keep own drafts',
  'print.record': 'Print records, and account for one’s own prints',
  'print.ledger': 'Account for the force’s prints, and find who printed a page',
  'alert.own': 'Be told when what one watches changes',
  'reference.view': 'Read code tables',
  'audit.read': 'Read the audit log',
  'audit.report': 'Report what happened on the workstation',
  'account.own': 'Own settings',
  'account.review': 'See accounts, and which entitlements are to be looked at again',
  'account.administer': 'Make, disable and recertify accounts',
  'incident.report': 'Report a security incident',
  'incident.view': 'See reported security incidents',
  'notice.sealed': 'Be told who opened sealed details'
} as const satisfies Record<string, string>

export type Entitlement = keyof typeof ENTITLEMENTS
export const EntitlementSchema = z.enum(Object.keys(ENTITLEMENTS) as [Entitlement, ...Entitlement[]])

const SIGNED_ON: readonly Entitlement[] = ['reference.view', 'audit.report', 'account.own', 'incident.report']

/**
 * Roles by job (Code of Practice, principle of access by role). Data and administration never stand in one
 * account (H50): auditors and administrators open no records.
 */
export const ROLES = {
  bureau: {
    label: 'Bureau operator',
    entitlements: [
      ...SIGNED_ON,
      'training.own',
      'draft.own',
      'alert.own',
      'print.record',
      'person.search',
      'person.view',
      'person.whole',
      'person.create',
      'person.link',
      'wanted.view',
      'wanted.create',
      'wanted.confirm',
      'wanted.change',
      'wanted.second-check',
      'missing.view',
      'missing.create',
      'missing.change',
      'property.view',
      'property.create',
      'property.change',
      'vehicle.view',
      'vehicle.create',
      'vehicle.change',
      'vehicle.confirm',
      'driver.view',
      'due.view',
      'retention.view',
      'retention.restore',
      'arrest.view',
      'arrest.create',
      'remand.create',
      'disposal.view',
      'disposal.create',
      'request.view',
      'request.work',
      'request.post'
    ]
  },
  'control-room': {
    label: 'Control-room operator',
    entitlements: [
      ...SIGNED_ON,
      'training.own',
      'draft.own',
      'alert.own',
      'print.record',
      'person.search',
      'person.view',
      'wanted.view',
      'wanted.create',
      'missing.view',
      'property.view',
      'vehicle.view',
      'vehicle.create',
      'driver.view',
      'arrest.view',
      'disposal.view',
      'incoming.view',
      'incoming.work'
    ]
  },
  supervisor: {
    label: 'Supervisor',
    entitlements: [
      ...SIGNED_ON,
      'training.own',
      'draft.own',
      'alert.own',
      'print.record',
      'print.ledger',
      'person.search',
      'person.view',
      'person.whole',
      'wanted.view',
      'wanted.second-check',
      'missing.view',
      'property.view',
      'vehicle.view',
      'due.view',
      'retention.view',
      'retention.restore',
      'arrest.view',
      'disposal.view',
      'request.view',
      'incoming.view',
      'account.review',
      'incident.view',
      'notice.sealed'
    ]
  },
  trainer: {
    label: 'Trainer',
    entitlements: [
      ...SIGNED_ON,
      'training.own',
      'draft.own',
      'alert.own',
      'print.record',
      'person.search',
      'person.view',
      'person.whole',
      'person.create',
      'person.link',
      'wanted.view',
      'wanted.create',
      'wanted.confirm',
      'wanted.change',
      'wanted.second-check',
      'missing.view',
      'missing.create',
      'missing.change',
      'property.view',
      'property.create',
      'property.change',
      'vehicle.view',
      'vehicle.create',
      'vehicle.change',
      'vehicle.confirm',
      'driver.view',
      'due.view',
      'retention.view',
      'retention.restore',
      'request.view',
      'request.work',
      'request.post',
      'incoming.view',
      'incoming.work',
      'incoming.rate',
      'training.run'
    ]
  },
  auditor: { label: 'Auditor', entitlements: [...SIGNED_ON, 'audit.read'] },
  administrator: { label: 'Administrator', entitlements: [...SIGNED_ON, 'account.review', 'account.administer', 'incident.view'] },
  system: {
    label: 'System client',
    entitlements: [
      'reference.view',
      'audit.report',
      'dvla.read',
      'person.search',
      'person.view',
      'person.whole',
      'person.create',
      'arrest.view',
      'arrest.create',
      'remand.create',
      'disposal.view',
      'disposal.create',
      'request.view',
      'request.post',
      'incoming.post'
    ]
  }
} as const satisfies Record<string, { label: string; entitlements: readonly Entitlement[] }>

export type Role = keyof typeof ROLES
export const RoleSchema = z.enum(Object.keys(ROLES) as [Role, ...Role[]])

/** About nobody's record: they may stand beside either kind. Whatever is on none of these lists is about records, one added later too. */
export const BESIDE_RECORDS: readonly Entitlement[] = [...SIGNED_ON, 'account.review', 'incident.view']
const ADMINISTRATION: readonly Entitlement[] = ['account.administer']
const AUDIT: readonly Entitlement[] = ['audit.read']

/**
 * What keeps entitlements from standing in one account (H50); null where they may. Whoever works with records neither
 * administers accounts nor reads the log, and whoever does one of these does not do the other.
 */
export const separationFault = (entitlements: readonly Entitlement[]): string | null => {
  const kinds = new Set(
    entitlements
      .filter((entitlement) => !BESIDE_RECORDS.includes(entitlement))
      .map((entitlement) => (ADMINISTRATION.includes(entitlement) ? 'administration' : AUDIT.includes(entitlement) ? 'audit' : 'records'))
  )
  return kinds.size < 2
    ? null
    : 'One account never holds entitlements to records, to administration and to the audit log together. Make a second account for the other work.'
}
