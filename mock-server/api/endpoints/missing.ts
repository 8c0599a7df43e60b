import type { Endpoint } from './endpoint.ts'

const REPORTS = '/person-services/v1/people/:personId/missing-reports'
const REPORT = `${REPORTS}/:reportId` as const
const FOUND = '/person-services/v1/unidentified-found'
const FOUND_OF = '/person-services/v1/people/:personId/unidentified-found'
const read = { method: 'GET', entitlement: 'missing.view', headers: 'access', activityCode: 'Person Enquiry', success: 200 } as const
const change = { method: 'POST', entitlement: 'missing.change', headers: 'access', activityCode: 'Person Update', success: 202 } as const

/** Missing reports and what is done to them; people and bodies found without a name. */
export const missingEndpoints = {
  missingReports: {
    ...read,
    path: REPORTS,
    summary: 'Every time a person was missing, whichever force reported it',
    actionCode: 'View Missing Reports'
  },
  missingReport: { ...read, path: REPORT, summary: 'One missing report', actionCode: 'View Missing Report' },
  missingHistory: {
    ...read,
    path: `${REPORT}/history`,
    summary: 'Every version of a missing report',
    actionCode: 'View Missing Report History'
  },
  missingMatches: {
    ...read,
    path: `${REPORT}/matches`,
    summary: 'People and bodies found without a name who may be this person',
    actionCode: 'Match Missing Person'
  },
  createMissing: {
    ...change,
    path: REPORTS,
    entitlement: 'missing.create',
    summary: 'Circulate a missing report',
    actionCode: 'Create Missing Report'
  },
  amendMissing: { ...change, method: 'PATCH', path: REPORT, summary: 'Amend a missing report', actionCode: 'Amend Missing Report' },
  addSighting: { ...change, path: `${REPORT}/sightings`, summary: 'Add a sighting', actionCode: 'Add Sighting' },
  answerRisk: { ...change, path: `${REPORT}/risk-answers`, summary: 'Answer risk questions', actionCode: 'Answer Risk Questions' },
  reviewMissing: { ...change, path: `${REPORT}/review`, summary: 'Review or regrade the risk', actionCode: 'Review Missing Report' },
  foundMissing: { ...change, path: `${REPORT}/found`, summary: 'Record a missing person as found', actionCode: 'Record Found' },
  recordReturnInterview: {
    ...change,
    path: `${REPORT}/return-interview`,
    summary: 'Record a return interview',
    actionCode: 'Record Return Interview'
  },
  transferMissing: {
    ...change,
    path: `${REPORT}/transfer`,
    summary: 'Transfer a missing report to another force',
    actionCode: 'Transfer Missing Report'
  },
  cancelMissing: {
    ...change,
    path: `${REPORT}/cancellation`,
    summary: 'Cancel a missing report recorded in error',
    actionCode: 'Cancel Missing Report'
  },
  unidentifiedList: {
    ...read,
    path: FOUND,
    summary: 'People and bodies found without a name',
    actionCode: 'View Unidentified List'
  },
  createUnidentified: {
    ...change,
    path: FOUND,
    entitlement: 'missing.create',
    activityCode: 'Person Create',
    summary: 'Record a person or body found without a name',
    actionCode: 'Create Unidentified'
  },
  unidentified: {
    ...read,
    path: FOUND_OF,
    summary: 'How somebody without a name was found',
    actionCode: 'View Unidentified'
  },
  unidentifiedMatches: {
    ...read,
    path: `${FOUND_OF}/matches`,
    summary: 'Missing people who may be this person',
    actionCode: 'Match Unidentified'
  },
  findUnidentified: {
    ...read,
    method: 'POST',
    path: `${FOUND}/search`,
    summary: 'Who may be somebody found without a name: before their record is made',
    actionCode: 'Search Unidentified'
  },
  unidentifiedHistory: {
    ...read,
    path: `${FOUND_OF}/history`,
    summary: 'Every version of the record of somebody found without a name',
    actionCode: 'View Unidentified History'
  },
  amendUnidentified: {
    ...change,
    method: 'PATCH',
    path: FOUND_OF,
    summary: 'Amend what is known of somebody found without a name',
    actionCode: 'Amend Unidentified'
  },
  identifyUnidentified: {
    ...change,
    path: `${FOUND_OF}/identification`,
    summary: 'Say who somebody found without a name is',
    actionCode: 'Identify Unidentified'
  },
  reopenUnidentified: {
    ...change,
    path: `${FOUND_OF}/identification/withdrawal`,
    summary: 'Take back an identification that was wrong',
    actionCode: 'Reopen Unidentified'
  },
  cancelUnidentified: {
    ...change,
    path: `${FOUND_OF}/cancellation`,
    summary: 'Cancel the record of somebody found that was made in error',
    actionCode: 'Cancel Unidentified'
  }
} as const satisfies Record<string, Endpoint>
