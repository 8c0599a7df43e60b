import type { Entitlement } from './entitlements.ts'
import type { ACTIVITY_CODES } from './access-context.ts'

/**
 * Every endpoint of the service, once: the server's routes, entitlement checks and OpenAPI document, the
 * workstation's client and the role × endpoint test derive from this table.
 */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Express path with `:params`. */
  readonly path: string
  readonly summary: string
  /** `null`: unauthenticated, or authenticated by the body (NIAM). */
  readonly entitlement: Entitlement | null
  /**
   * `access`: personal data, all headers of `AccessHeaders`; `transport`: no personal data, the transport headers
   * alone; `none`: no LEDS headers (design §3, Calls without personal data).
   */
  readonly headers: 'access' | 'transport' | 'none'
  readonly activityCode?: (typeof ACTIVITY_CODES)[number]
  readonly actionCode: string
  readonly success: 200 | 201 | 202 | 204
}

export const ENDPOINTS = {
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
  },
  searchPeople: {
    method: 'POST',
    path: '/person-services/v1/people/search',
    summary: 'Name check',
    entitlement: 'person.search',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'Search Person',
    success: 200
  },
  createPerson: {
    method: 'POST',
    path: '/person-services/v1/people',
    summary: 'Create a person',
    entitlement: 'person.create',
    headers: 'access',
    activityCode: 'Person Create',
    actionCode: 'Create Person',
    success: 202
  },
  person: {
    method: 'GET',
    path: '/person-services/v1/people/:personId',
    summary: 'A person’s record',
    entitlement: 'person.view',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'View Person',
    success: 200
  },
  personSummary: {
    method: 'GET',
    path: '/person-services/v1/people/:personId/summary',
    summary: 'The concise page in reply order; sealed sections are named, not given',
    entitlement: 'person.view',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'View Person Summary',
    success: 200
  },
  openSealed: {
    method: 'POST',
    path: '/person-services/v1/people/:personId/sealed-details',
    summary: 'Open a person’s sealed safeguarding details, for a reason; the supervisor is told',
    entitlement: 'person.view',
    headers: 'access',
    activityCode: 'Person Enquiry',
    actionCode: 'Open Sealed Details',
    success: 200
  },
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
    summary: 'Circulate a wanted report',
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
  secondCheckWanted: {
    method: 'POST',
    path: '/person-services/v1/people/:personId/wanted-reports/:reportId/second-check',
    summary: 'Second check of a wanted report',
    entitlement: 'wanted.second-check',
    headers: 'access',
    activityCode: 'Person Update',
    actionCode: 'Second Check Wanted Report',
    success: 202
  },
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
  },
  drafts: {
    method: 'GET',
    path: '/workstation-services/v1/drafts',
    summary: 'Own drafts',
    entitlement: 'draft.own',
    headers: 'transport',
    actionCode: 'List Own Drafts',
    success: 200
  },
  saveDraft: {
    method: 'PUT',
    path: '/workstation-services/v1/drafts/:draftId',
    summary: 'Keep a draft',
    entitlement: 'draft.own',
    headers: 'transport',
    actionCode: 'Save Draft',
    success: 200
  },
  deleteDraft: {
    method: 'DELETE',
    path: '/workstation-services/v1/drafts/:draftId',
    summary: 'Discard a draft',
    entitlement: 'draft.own',
    headers: 'transport',
    actionCode: 'Delete Draft',
    success: 204
  },
  handOverDraft: {
    method: 'POST',
    path: '/workstation-services/v1/drafts/:draftId/handover',
    summary: 'Hand a draft to a colleague',
    entitlement: 'draft.own',
    headers: 'transport',
    actionCode: 'Hand Over Draft',
    success: 200
  },
  colleagues: {
    method: 'GET',
    path: '/workstation-services/v1/colleagues',
    summary: 'Colleagues of the own force',
    entitlement: 'draft.own',
    headers: 'transport',
    actionCode: 'List Colleagues',
    success: 200
  },
  due: {
    method: 'GET',
    path: '/reporting-services/v1/due',
    summary: 'What is due for action',
    entitlement: 'due.view',
    headers: 'transport',
    actionCode: 'List Due Items',
    success: 200
  },
  leaseDue: {
    method: 'POST',
    path: '/reporting-services/v1/due/:dueId/lease',
    summary: 'Take a due item for a while',
    entitlement: 'due.view',
    headers: 'transport',
    actionCode: 'Lease Due Item',
    success: 200
  },
  releaseDue: {
    method: 'DELETE',
    path: '/reporting-services/v1/due/:dueId/lease',
    summary: 'Put a due item back',
    entitlement: 'due.view',
    headers: 'transport',
    actionCode: 'Release Due Item',
    success: 204
  },
  handOverDue: {
    method: 'POST',
    path: '/reporting-services/v1/due/:dueId/handover',
    summary: 'Hand a due item to a colleague',
    entitlement: 'due.view',
    headers: 'transport',
    actionCode: 'Hand Over Due Item',
    success: 200
  },
  acknowledgeDue: {
    method: 'POST',
    path: '/reporting-services/v1/due/:dueId/acknowledgement',
    summary: 'Note that a notice was seen',
    entitlement: 'due.view',
    headers: 'transport',
    actionCode: 'Acknowledge Notice',
    success: 200
  },
  retention: {
    method: 'GET',
    path: '/reporting-services/v1/retention',
    summary: 'What will be erased, when and why',
    entitlement: 'retention.view',
    headers: 'transport',
    actionCode: 'Preview Retention',
    success: 200
  },
  auditEvents: {
    method: 'GET',
    path: '/audit-services/v1/events',
    summary: 'Search the audit log',
    entitlement: 'audit.read',
    headers: 'access',
    activityCode: 'Audit Enquiry',
    actionCode: 'Search Audit Log',
    success: 200
  },
  verifyAudit: {
    method: 'GET',
    path: '/audit-services/v1/events/verification',
    summary: 'Verify the hash chain',
    entitlement: 'audit.read',
    headers: 'access',
    activityCode: 'Audit Enquiry',
    actionCode: 'Verify Audit Log',
    success: 200
  },
  clientEvents: {
    method: 'POST',
    path: '/audit-services/v1/client-events',
    summary: 'What happened on the workstation',
    entitlement: 'audit.report',
    headers: 'transport',
    actionCode: 'Report Client Events',
    success: 202
  }
} as const satisfies Record<string, Endpoint>

export type EndpointName = keyof typeof ENDPOINTS
