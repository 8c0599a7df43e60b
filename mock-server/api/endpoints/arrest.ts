import type { Endpoint } from './endpoint.ts'

/** Arrest reports, remands, disposals: what is publicly known of LEDS, and ours in its style. */
export const arrestEndpoints = {
  createArrestedPerson: {
    method: 'POST',
    path: '/person-services/v1/people/create-arrested-person',
    summary: 'Create a person with an arrest report',
    entitlement: 'arrest.create',
    headers: 'access',
    activityCode: 'Person Create',
    actionCode: 'Create Arrested Person',
    success: 202
  },
  createArrestReport: {
    method: 'POST',
    path: '/person-services/v1/people/:personId/arrest-reports',
    summary: 'Add an arrest report to a person whose record is held',
    entitlement: 'arrest.create',
    headers: 'access',
    activityCode: 'Person Update',
    actionCode: 'Create Arrest Report',
    success: 202
  },
  arrestReport: {
    method: 'GET',
    path: '/person-services/v1/people/:personId/arrest-reports/:reportId',
    summary: 'One arrest report: process, officer, samples, custody record',
    entitlement: 'arrest.view',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'View Arrest Report',
    success: 200
  },
  arrestHistory: {
    method: 'GET',
    path: '/person-services/v1/people/:personId/arrest-reports/:reportId/history',
    summary: 'Every version of an arrest report, its offences, remands and cases',
    entitlement: 'arrest.view',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'View Arrest History',
    success: 200
  },
  addOffence: {
    method: 'POST',
    path: '/person-services/v1/people/:personId/arrest-reports/:reportId/offences',
    summary: 'Add an offence to an arrest report',
    entitlement: 'arrest.create',
    headers: 'access',
    activityCode: 'Person Update',
    actionCode: 'Create Offence',
    success: 202
  },
  arrestSummons: {
    method: 'GET',
    path: '/person-services/v1/people/:personId/arrest-summons/COURT_CASE',
    summary: 'Arrest reports with their offences and the version to quote of each',
    entitlement: 'arrest.view',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'View Arrest Summons With Offences',
    success: 200
  },
  arrestReports: {
    method: 'GET',
    path: '/person-services/v1/people/:personId/arrest-reports',
    summary: 'A person’s arrest reports with headlines of offences and remands',
    entitlement: 'arrest.view',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'View Arrest / Summons Summary',
    success: 200
  },
  offence: {
    method: 'GET',
    path: '/person-services/v1/people/:personId/arrest-reports/:reportId/offences/:offenceId',
    summary: 'One offence of an arrest report',
    entitlement: 'arrest.view',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'View Offence Details',
    success: 200
  },
  createRemand: {
    method: 'POST',
    path: '/person-services/v1/people/:personId/arrest-reports/:reportId/basic-remands',
    summary: 'Add a remand to an arrest report',
    entitlement: 'remand.create',
    headers: 'access',
    activityCode: 'Person Update',
    actionCode: 'Create Remand',
    success: 201
  },
  remand: {
    method: 'GET',
    path: '/person-services/v1/people/:personId/arrest-reports/:reportId/remands/:remandId',
    summary: 'One remand with its conditions',
    entitlement: 'arrest.view',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'View Remand Details',
    success: 200
  },
  amendRemand: {
    method: 'PATCH',
    path: '/person-services/v1/people/:personId/arrest-reports/:reportId/remands/:remandId',
    summary: 'Amend a remand',
    entitlement: 'remand.create',
    headers: 'access',
    activityCode: 'Person Update',
    actionCode: 'Amend Remand',
    success: 202
  },
  createDisposal: {
    method: 'POST',
    path: '/person-services/v1/people/:personId/disposals',
    summary: 'Make a case of offences',
    entitlement: 'disposal.create',
    headers: 'access',
    activityCode: 'Person Update',
    actionCode: 'Create Disposal',
    success: 202
  },
  addDisposalResult: {
    method: 'POST',
    path: '/person-services/v1/people/:personId/disposals/:courtCaseId/court-case-disposal-result',
    summary: 'Add a court’s results to a case',
    entitlement: 'disposal.create',
    headers: 'access',
    activityCode: 'Person Update',
    actionCode: 'Add Disposal Results',
    success: 201
  },
  addSubsequentResult: {
    method: 'POST',
    path: '/person-services/v1/people/:personId/disposals/:courtCaseId/court-case-subsequent-disposal-results',
    summary: 'Add the results of a later hearing to a case',
    entitlement: 'disposal.create',
    headers: 'access',
    activityCode: 'Person Update',
    actionCode: 'Create Court Case Subsequent Appearance',
    success: 201
  },
  disposalHistory: {
    method: 'GET',
    path: '/person-services/v1/people/:personId/disposal-history',
    summary: 'Every case of a person with its results',
    entitlement: 'disposal.view',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'View Disposal History',
    success: 200
  },
  findDisposalsByAsn: {
    method: 'POST',
    path: '/person-services/v1/find-disposals-by-asn',
    summary: 'Disposals under an arrest/summons number',
    entitlement: 'disposal.view',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'View Arrest / Summons Summary',
    success: 200
  }
} as const satisfies Record<string, Endpoint>
