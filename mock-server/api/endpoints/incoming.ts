import type { Endpoint } from './endpoint.ts'

/** The control room's queue of checks (records, workflow 2). */
export const incomingEndpoints = {
  incomingList: {
    method: 'GET',
    path: '/control-room-services/v1/incoming',
    summary: 'Checks that wait or are being worked on, the next first; none says what is asked',
    entitlement: 'incoming.view',
    headers: 'transport',
    actionCode: 'List Incoming Checks',
    success: 200
  },
  incomingEvents: {
    method: 'GET',
    path: '/control-room-services/v1/incoming/events',
    summary: 'Stream of server-sent events: id, state, grade and age; Last-Event-ID goes on where it ended',
    entitlement: 'incoming.view',
    headers: 'transport',
    actionCode: 'Follow Incoming Checks',
    success: 200
  },
  postIncoming: {
    method: 'POST',
    path: '/control-room-services/v1/incoming',
    summary: 'Put a check into a control room’s queue, once for each reference of the source',
    entitlement: 'incoming.post',
    headers: 'access',
    activityCode: 'Control Room',
    actionCode: 'Post Incoming Check',
    success: 201
  },
  voiceCall: {
    method: 'POST',
    path: '/control-room-services/v1/voice-calls',
    summary: 'A check that an operator wrote down, taken by them at once',
    entitlement: 'incoming.work',
    headers: 'access',
    activityCode: 'Control Room',
    actionCode: 'Voice Call',
    success: 201
  },
  takeNextIncoming: {
    method: 'POST',
    path: '/control-room-services/v1/incoming/next',
    summary: 'Take the next check for a while; none where nothing waits',
    entitlement: 'incoming.work',
    headers: 'transport',
    actionCode: 'Take Next Incoming Check',
    success: 200
  },
  incoming: {
    method: 'GET',
    path: '/control-room-services/v1/incoming/:incomingId',
    summary: 'What is asked, for who has taken it',
    entitlement: 'incoming.work',
    headers: 'access',
    activityCode: 'Control Room',
    actionCode: 'View Incoming Check',
    success: 200
  },
  leaseIncoming: {
    method: 'POST',
    path: '/control-room-services/v1/incoming/:incomingId/lease',
    summary: 'Take one check for a while; asked again it is renewed',
    entitlement: 'incoming.work',
    headers: 'transport',
    actionCode: 'Lease Incoming Check',
    success: 200
  },
  releaseIncoming: {
    method: 'DELETE',
    path: '/control-room-services/v1/incoming/:incomingId/lease',
    summary: 'Put a check back',
    entitlement: 'incoming.work',
    headers: 'transport',
    actionCode: 'Release Incoming Check',
    success: 204
  },
  handOverIncoming: {
    method: 'POST',
    path: '/control-room-services/v1/incoming/:incomingId/assignment',
    summary: 'Hand a check to a colleague, who is first to take it',
    entitlement: 'incoming.work',
    headers: 'transport',
    actionCode: 'Hand Over Incoming Check',
    success: 200
  },
  completeIncoming: {
    method: 'POST',
    path: '/control-room-services/v1/incoming/:incomingId/outcome',
    summary: 'How a check ended',
    entitlement: 'incoming.work',
    headers: 'access',
    activityCode: 'Control Room',
    actionCode: 'Complete Incoming Check',
    success: 200
  },
  incomingRate: {
    method: 'GET',
    path: '/training-services/v1/incoming-rate',
    summary: 'How many checks a minute are made up for training',
    entitlement: 'incoming.rate',
    headers: 'transport',
    actionCode: 'View Incoming Rate',
    success: 200
  },
  setIncomingRate: {
    method: 'PUT',
    path: '/training-services/v1/incoming-rate',
    summary: 'Set how many checks a minute are made up for training',
    entitlement: 'incoming.rate',
    headers: 'transport',
    actionCode: 'Set Incoming Rate',
    success: 200
  }
} as const satisfies Record<string, Endpoint>
