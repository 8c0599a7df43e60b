import type { Endpoint } from './endpoint.ts'

/** The workstation’s own needs: drafts, what is due, retention. */
export const workstationEndpoints = {
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
  openTabs: {
    method: 'GET',
    path: '/workstation-services/v1/open-tabs',
    summary: 'What one left open, to be opened again',
    entitlement: 'draft.own',
    headers: 'transport',
    actionCode: 'List Own Open Tabs',
    success: 200
  },
  saveOpenTabs: {
    method: 'PUT',
    path: '/workstation-services/v1/open-tabs',
    summary: 'Keep what stands open, by ids alone',
    entitlement: 'draft.own',
    headers: 'transport',
    actionCode: 'Keep Own Open Tabs',
    success: 204
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
  weeded: {
    method: 'GET',
    path: '/reporting-services/v1/weeded',
    summary: 'Property and vehicle reports that were weeded and can be restored',
    entitlement: 'retention.view',
    headers: 'transport',
    actionCode: 'List Weeded Reports',
    success: 200
  },
  restoreWeeded: {
    method: 'POST',
    path: '/reporting-services/v1/weeded/:reportId/restoration',
    summary: 'Put a weeded report back as it stood, for a week at least',
    entitlement: 'retention.restore',
    headers: 'access',
    activityCode: 'Record Restoration',
    actionCode: 'Restore Weeded Report',
    success: 202
  }
} as const satisfies Record<string, Endpoint>
