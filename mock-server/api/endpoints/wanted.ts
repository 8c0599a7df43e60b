import type { Endpoint } from './endpoint.ts'

/** Wanted reports and what is done to them. */
export const wantedEndpoints = {
  wantedReports: {
    method: 'GET',
    path: '/person-services/v1/people/:personId/wanted-reports',
    summary: 'A person’s wanted reports',
    entitlement: 'wanted.view',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'View Wanted Reports',
    success: 200
  },
  wantedReport: {
    method: 'GET',
    path: '/person-services/v1/people/:personId/wanted-reports/:reportId',
    summary: 'One wanted report',
    entitlement: 'wanted.view',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'View Wanted Report',
    success: 200
  },
  createWanted: {
    method: 'POST',
    path: '/person-services/v1/people/:personId/wanted-reports',
    summary: 'Circulate a wanted report; the control room sends it unconfirmed',
    entitlement: 'wanted.create',
    headers: 'access',
    activityCode: 'Person Update',
    actionCode: 'Create Wanted Report',
    success: 202
  },
  wantedHistory: {
    method: 'GET',
    path: '/person-services/v1/people/:personId/wanted-reports/:reportId/history',
    summary: 'Every version of a wanted report',
    entitlement: 'wanted.view',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'View Wanted Report History',
    success: 200
  },
  amendWanted: {
    method: 'PATCH',
    path: '/person-services/v1/people/:personId/wanted-reports/:reportId',
    summary: 'Amend a wanted report',
    entitlement: 'wanted.change',
    headers: 'access',
    activityCode: 'Person Update',
    actionCode: 'Amend Wanted Report',
    success: 202
  },
  extendWanted: {
    method: 'POST',
    path: '/person-services/v1/people/:personId/wanted-reports/:reportId/review',
    summary: 'Extend the review of a wanted report',
    entitlement: 'wanted.change',
    headers: 'access',
    activityCode: 'Person Update',
    actionCode: 'Extend Wanted Report Review',
    success: 202
  },
  transferWanted: {
    method: 'POST',
    path: '/person-services/v1/people/:personId/wanted-reports/:reportId/transfer',
    summary: 'Transfer a wanted report to another force',
    entitlement: 'wanted.change',
    headers: 'access',
    activityCode: 'Person Update',
    actionCode: 'Transfer Wanted Report',
    success: 202
  },
  cancelWanted: {
    method: 'POST',
    path: '/person-services/v1/people/:personId/wanted-reports/:reportId/cancellation',
    summary: 'Cancel a wanted report',
    entitlement: 'wanted.change',
    headers: 'access',
    activityCode: 'Person Update',
    actionCode: 'Cancel Wanted Report',
    success: 202
  },
  confirmWanted: {
    method: 'POST',
    path: '/person-services/v1/people/:personId/wanted-reports/:reportId/confirmation',
    summary: 'Confirm a control room’s wanted report with its crime reference and officer',
    entitlement: 'wanted.confirm',
    headers: 'access',
    activityCode: 'Person Update',
    actionCode: 'Confirm Wanted Report',
    success: 202
  },
  secondCheckWanted: {
    method: 'POST',
    path: '/person-services/v1/people/:personId/wanted-reports/:reportId/second-check',
    summary: 'Second check of a wanted report',
    entitlement: 'wanted.second-check',
    headers: 'access',
    activityCode: 'Person Update',
    actionCode: 'Second Check Wanted Report',
    success: 202
  }
} as const satisfies Record<string, Endpoint>
