import type { Endpoint } from './endpoint.ts'

const USERS = '/administration-services/v1/users'
const account = { headers: 'transport', entitlement: 'account.administer', success: 200 } as const

/** Accounts and what each may do, what a user does before work, and what supervisors and administrators are told. */
export const administrationEndpoints = {
  accounts: {
    ...account,
    method: 'GET',
    path: USERS,
    summary: 'Accounts: of every force to administrators, of their own to supervisors',
    entitlement: 'account.review',
    actionCode: 'List Accounts'
  },
  account: {
    ...account,
    method: 'GET',
    path: `${USERS}/:username`,
    summary: 'An account, and what it may do until when',
    entitlement: 'account.review',
    actionCode: 'View Account'
  },
  createAccount: {
    ...account,
    method: 'POST',
    path: USERS,
    summary: 'Make an account, with a one-time code for its first sign-on',
    actionCode: 'Create Account',
    success: 201
  },
  amendAccount: {
    ...account,
    method: 'PUT',
    path: `${USERS}/:username`,
    summary: 'Change name, number, organisation or role of an account',
    actionCode: 'Amend Account'
  },
  accountStanding: {
    ...account,
    method: 'PUT',
    path: `${USERS}/:username/standing`,
    summary: 'Disable an account, which ends its sessions, or enable it again',
    actionCode: 'Change Account Standing'
  },
  resetPassword: {
    ...account,
    method: 'POST',
    path: `${USERS}/:username/one-time-code`,
    summary: 'A one-time code in place of a password, which ends its sessions',
    actionCode: 'Reset Password',
    success: 201
  },
  certifyEntitlements: {
    ...account,
    method: 'POST',
    path: `${USERS}/:username/entitlements`,
    summary: 'Give entitlements, or certify that they are still needed, until a day',
    actionCode: 'Certify Entitlements'
  },
  withdrawEntitlement: {
    ...account,
    method: 'DELETE',
    path: `${USERS}/:username/entitlements/:entitlement`,
    summary: 'Take an entitlement away',
    actionCode: 'Withdraw Entitlement',
    success: 204
  },
  organisations: {
    ...account,
    method: 'GET',
    path: '/administration-services/v1/organisations',
    summary: 'Organisations, with how many accounts each has',
    actionCode: 'List Organisations'
  },
  procedures: {
    method: 'GET',
    path: '/workstation-services/v1/procedures',
    summary: 'Security operating procedures',
    entitlement: 'account.own',
    headers: 'transport',
    actionCode: 'View Operating Procedures',
    beforeWork: true,
    success: 200
  },
  acceptProcedures: {
    method: 'POST',
    path: '/workstation-services/v1/procedures/acceptance',
    summary: 'Accept the operating procedures, without which nothing else answers',
    entitlement: 'account.own',
    headers: 'transport',
    actionCode: 'Accept Operating Procedures',
    beforeWork: true,
    success: 200
  },
  changePassword: {
    method: 'PUT',
    path: '/workstation-services/v1/my/password',
    summary: 'An own password in place of a one-time code',
    entitlement: 'account.own',
    headers: 'transport',
    actionCode: 'Change Own Password',
    beforeWork: true,
    success: 200
  },
  reportIncident: {
    method: 'POST',
    path: '/workstation-services/v1/incidents',
    summary: 'Report a security incident',
    entitlement: 'incident.report',
    headers: 'transport',
    actionCode: 'Report Security Incident',
    beforeWork: true,
    success: 201
  },
  incidents: {
    method: 'GET',
    path: '/reporting-services/v1/incidents',
    summary: 'Security incidents: of every force to administrators, of their own to supervisors',
    entitlement: 'incident.view',
    headers: 'transport',
    actionCode: 'List Security Incidents',
    success: 200
  },
  noteIncident: {
    method: 'POST',
    path: '/reporting-services/v1/incidents/:incidentId/acknowledgement',
    summary: 'Note that an incident was seen',
    entitlement: 'incident.view',
    headers: 'transport',
    actionCode: 'Note Security Incident',
    success: 200
  },
  sealedNotices: {
    method: 'GET',
    path: '/reporting-services/v1/sealed-notices',
    summary: 'Who of the force opened sealed details, when and why',
    entitlement: 'notice.sealed',
    headers: 'access',
    activityCode: 'Audit Enquiry',
    actionCode: 'List Sealed Notices',
    success: 200
  }
} as const satisfies Record<string, Endpoint>
