import { MISSING_DUE, PROPERTY_DUE, VEHICLE_DUE } from '../../api/due.ts'
import type { DueItem } from '../../api/due.ts'
import { forceOf } from '../../api/primitives.ts'
import { accountHolds, accountOf } from '../niam/colleagues.ts'
import type { Account } from '../niam/accounts.ts'
import { objectHeading } from '../objects/heading.ts'
import type { Reference } from '../reference/reference.ts'
import type { ClaimedDue } from './claims.ts'
import type { Due } from './due-rows.ts'

export type Worker = Pick<Account, 'username' | 'role' | 'force'>

/** Whether the rules let this user do what is due: nobody checks their own work or sees to their own notice. */
export const mayWorkOn = ({ kind, authors, by }: Pick<Due, 'kind' | 'authors' | 'by'>, worker: Worker): boolean => {
  switch (kind) {
    case 'second-check':
      return accountHolds(worker, 'wanted.second-check') && !authors.includes(worker.username)
    case 'wanted-unconfirmed':
      return accountHolds(worker, 'wanted.confirm')
    case 'queried':
    case 'review':
    case 'weeding':
      return accountHolds(worker, 'wanted.change')
    case 'missing-review':
    case 'missing-risk':
    case 'return-interview':
    case 'missing-ukmpu':
      return accountHolds(worker, 'missing.change')
    case 'property-unconfirmed':
    case 'property-review':
    case 'property-match':
      return accountHolds(worker, 'property.change')
    case 'vehicle-unconfirmed':
    case 'vehicle-reminder':
      return accountHolds(worker, 'vehicle.confirm')
    case 'vehicle-expiry':
    case 'vehicle-match':
      return accountHolds(worker, 'vehicle.change')
    case 'vehicle-supervisor':
      return worker.role === 'supervisor'
    case 'request':
      return accountHolds(worker, 'request.work')
    case 'hit':
      return accountHolds(worker, 'wanted.change')
    case 'hit-overdue':
      return worker.role === 'supervisor'
    case 'print-return':
      return worker.username === by || accountHolds(worker, 'print.ledger')
    case 'recertification':
      return worker.role === 'supervisor'
    case 'incident':
    case 'sealed-opened':
      return worker.role === 'supervisor' && !authors.includes(worker.username)
  }
}

const holder = (user: string): { user: string; name: string } => ({ user, name: accountOf(user)?.name ?? user })

/** Whom it was handed to; of a query its latest author, as long as they are of the force that owns the report. */
const assigneeOf = ({ kind, assignment, authors, ownerForce, forUser = null }: ClaimedDue): string | null => {
  if (assignment !== null) return assignment.assignedTo
  if (forUser !== null) return forUser
  const author = kind === 'queried' ? accountOf(authors.at(-1) ?? '') : undefined
  return author !== undefined && forceOf(author.force) === forceOf(ownerForce) ? author.username : null
}

const ofMissing: readonly string[] = MISSING_DUE
const ofProperty: readonly string[] = PROPERTY_DUE
const ofVehicle: readonly string[] = VEHICLE_DUE

const headingOf = ({ kind, category, heading }: Due, reference: Reference): string => {
  if (kind === 'sealed-opened') return 'Sealed details opened'
  if (heading !== undefined) return heading
  const code = category ?? ''
  if (ofMissing.includes(kind)) return `Missing, risk ${(reference.row('risk-grades', code)?.label ?? code).toLowerCase()}`
  if (ofProperty.includes(kind)) return objectHeading('property', code, reference)
  if (ofVehicle.includes(kind)) return objectHeading('vehicle', code, reference)
  return reference.row('wanted-categories', code)?.label ?? code
}

export const dueIdOf = ({ kind, record }: Pick<Due, 'kind' | 'record'>): string => `${kind}:${record}`

/** What is due as it is sent to one of the force. */
export const dueItemOf = (due: ClaimedDue, { worker, reference }: { readonly worker: Worker; readonly reference: Reference }): DueItem => {
  const { kind, personId, reportId, ownerForce, by, since, dueAt, lease, assignment } = due
  const assignee = assigneeOf(due)
  return {
    dueId: dueIdOf(due),
    kind,
    personId,
    reportId,
    reference: due.reference,
    heading: headingOf(due, reference),
    ownerForce,
    by,
    since,
    dueAt,
    assignedTo: assignee === null ? null : holder(assignee),
    assignmentNote: assignment?.note ?? null,
    lease: lease === null ? null : { ...holder(lease.holder), until: lease.until },
    ...(due.hit === undefined ? {} : { hit: due.hit }),
    mayAct: mayWorkOn(due, worker)
  }
}
