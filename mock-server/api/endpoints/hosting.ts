import type { Endpoint } from './endpoint.ts'

/** One machine's training server for the others of the room (ADR 31). */
export const hostingEndpoints = {
  hosting: {
    method: 'GET',
    path: '/training-services/v1/hosting',
    summary: 'Whether workstations of the network can join this server’s training room, and where',
    entitlement: 'training.run',
    headers: 'transport',
    actionCode: 'View Training Host',
    success: 200
  },
  openHosting: {
    method: 'POST',
    path: '/training-services/v1/hosting',
    summary: 'Open the training room to the network, with a certificate of its own',
    entitlement: 'training.run',
    headers: 'transport',
    actionCode: 'Open Training Host',
    success: 200
  },
  closeHosting: {
    method: 'DELETE',
    path: '/training-services/v1/hosting',
    summary: 'Close the training room to the network',
    entitlement: 'training.run',
    headers: 'transport',
    actionCode: 'Close Training Host',
    success: 200
  },
  joinCodes: {
    method: 'POST',
    path: '/training-services/v1/hosting/codes',
    summary: 'Codes by which workstations join, each good once',
    entitlement: 'training.run',
    headers: 'transport',
    actionCode: 'Make Joining Codes',
    success: 201
  }
} as const satisfies Record<string, Endpoint>
