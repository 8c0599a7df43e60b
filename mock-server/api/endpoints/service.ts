import type { Endpoint } from './endpoint.ts'

/** What every client meets first: the service itself, sign-on, one’s own settings, code tables, how a write stands. */
export const serviceEndpoints = {
  health: {
    method: 'GET',
    path: '/health',
    summary: 'Is the service there',
    entitlement: null,
    headers: 'none',
    actionCode: 'Health',
    success: 200
  },
  openapi: {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This contract',
    entitlement: null,
    headers: 'none',
    actionCode: 'Contract',
    success: 200
  },
  token: {
    method: 'POST',
    path: '/niam/token',
    summary: 'Sign on: system client, user, or refresh',
    entitlement: null,
    headers: 'none',
    actionCode: 'Sign On',
    success: 200
  },
  revoke: {
    method: 'POST',
    path: '/niam/revoke',
    summary: 'Sign off',
    entitlement: null,
    headers: 'none',
    actionCode: 'Sign Off',
    success: 200
  },
  enrol: {
    method: 'POST',
    path: '/training-services/v1/enrolments',
    summary: 'Enrol a training workstation by code',
    entitlement: null,
    headers: 'none',
    actionCode: 'Enrol Workstation',
    success: 201
  },
  my: {
    method: 'GET',
    path: '/workstation-services/v1/my',
    summary: 'Own settings',
    entitlement: 'account.own',
    headers: 'transport',
    actionCode: 'View Own Settings',
    success: 200
  },
  saveMy: {
    method: 'PUT',
    path: '/workstation-services/v1/my',
    summary: 'Change own settings',
    entitlement: 'account.own',
    headers: 'transport',
    actionCode: 'Amend Own Settings',
    success: 200
  },
  reference: {
    method: 'GET',
    path: '/reference-data/v1/:table',
    summary: 'A code table with its version',
    entitlement: 'reference.view',
    headers: 'transport',
    actionCode: 'View Reference Data',
    success: 200
  },
  status: {
    method: 'GET',
    path: '/person-services/v1/status/:requestId',
    summary: 'How a write stands; 404 means ask again',
    entitlement: null,
    headers: 'transport',
    actionCode: 'View Status',
    success: 200
  }
} as const satisfies Record<string, Endpoint>
