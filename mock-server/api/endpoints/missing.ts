import type { Endpoint } from './endpoint.ts'

const REPORTS = '/person-services/v1/people/:personId/missing-reports'
const REPORT = `${REPORTS}/:reportId` as const
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
    path: '/person-services/v1/unidentified-found',
    summary: 'People and bodies found without a name',
    actionCode: 'View Unidentified List'
  },
  createUnidentified: {
    ...change,
    path: '/person-services/v1/unidentified-found',
    entitlement: 'missing.create',
    activityCode: 'Person Create',
    summary: 'Record a person or body found without a name',
    actionCode: 'Create Unidentified'
  },
  unidentified: {
    ...read,
    path: '/person-services/v1/people/:personId/unidentified-found',
    summary: 'How somebody without a name was found',
    actionCode: 'View Unidentified'
  },
  unidentifiedMatches: {
    ...read,
    path: '/person-services/v1/people/:personId/unidentified-found/matches',
    summary: 'Missing people who may be this person',
    actionCode: 'Match Unidentified'
  }
} as const satisfies Record<string, Endpoint>
