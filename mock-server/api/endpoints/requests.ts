import type { Endpoint } from './endpoint.ts'

/** The requests inbox: what forces and courts propose, proposals to the owner of a record, files of many. */
export const requestEndpoints = {
  requests: {
    method: 'GET',
    path: '/request-services/v1/requests',
    summary: 'Requests: those sent to the own force, or those it sent; the most urgent first',
    entitlement: 'request.view',
    headers: 'transport',
    actionCode: 'List Requests',
    success: 200
  },
  postRequest: {
    method: 'POST',
    path: '/request-services/v1/requests',
    summary: 'Propose a report to a force',
    entitlement: 'request.post',
    headers: 'access',
    activityCode: 'Request Update',
    actionCode: 'Post Request',
    success: 202
  },
  request: {
    method: 'GET',
    path: '/request-services/v1/requests/:requestId',
    summary: 'One request, with what is wrong field by field',
    entitlement: 'request.view',
    headers: 'access',
    activityCode: 'Request Enquiry',
    actionCode: 'View Request',
    success: 200
  },
  leaseRequest: {
    method: 'POST',
    path: '/request-services/v1/requests/:requestId/lease',
    summary: 'Take a request for a while; asked again it is renewed',
    entitlement: 'request.work',
    headers: 'transport',
    actionCode: 'Lease Request',
    success: 200
  },
  releaseRequest: {
    method: 'DELETE',
    path: '/request-services/v1/requests/:requestId/lease',
    summary: 'Put a request back',
    entitlement: 'request.work',
    headers: 'transport',
    actionCode: 'Release Request',
    success: 204
  },
  returnRequest: {
    method: 'POST',
    path: '/request-services/v1/requests/:requestId/return',
    summary: 'Return a request to its sender, with the reason',
    entitlement: 'request.work',
    headers: 'access',
    activityCode: 'Request Update',
    actionCode: 'Return Request',
    success: 202
  },
  acceptRequest: {
    method: 'POST',
    path: '/request-services/v1/requests/:requestId/acceptance',
    summary: 'Accept a proposal: the owner makes the change on behalf of who proposed it',
    entitlement: 'request.work',
    headers: 'access',
    activityCode: 'Request Update',
    actionCode: 'Accept Request',
    success: 202
  },
  withdrawRequest: {
    method: 'POST',
    path: '/request-services/v1/requests/:requestId/withdrawal',
    summary: 'Take back what one has sent',
    entitlement: 'request.post',
    headers: 'access',
    activityCode: 'Request Update',
    actionCode: 'Withdraw Request',
    success: 202
  },
  propose: {
    method: 'POST',
    path: '/request-services/v1/proposals',
    summary: 'Propose an alteration to the owner of a record',
    entitlement: 'request.post',
    headers: 'access',
    activityCode: 'Request Update',
    actionCode: 'Propose Alteration',
    success: 202
  },
  postUpdategram: {
    method: 'POST',
    path: '/request-services/v1/updategrams',
    summary: 'Send a file of proposed reports (up to 32 MB)',
    entitlement: 'request.post',
    headers: 'access',
    activityCode: 'Request Update',
    actionCode: 'Post Updategram',
    success: 202
  },
  updategrams: {
    method: 'GET',
    path: '/request-services/v1/updategrams',
    summary: 'Files of proposed reports, newest first',
    entitlement: 'request.view',
    headers: 'transport',
    actionCode: 'List Updategrams',
    success: 200
  },
  updategram: {
    method: 'GET',
    path: '/request-services/v1/updategrams/:updategramId',
    summary: 'How far a file of proposed reports is checked',
    entitlement: 'request.view',
    headers: 'transport',
    actionCode: 'View Updategram',
    success: 200
  },
  updategramRows: {
    method: 'GET',
    path: '/request-services/v1/updategrams/:updategramId/rows',
    summary: 'What became of each row',
    entitlement: 'request.view',
    headers: 'transport',
    actionCode: 'View Updategram Rows',
    success: 200
  }
} as const satisfies Record<string, Endpoint>
