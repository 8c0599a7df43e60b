import type { Endpoint } from './endpoint.ts'

/** The audit log. */
export const auditEndpoints = {
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
    summary: 'Verify the hash chain against its signed checkpoints',
    entitlement: 'audit.read',
    headers: 'access',
    activityCode: 'Audit Enquiry',
    actionCode: 'Verify Audit Log',
    success: 200
  },
  auditPatterns: {
    method: 'GET',
    path: '/audit-services/v1/events/patterns',
    summary: 'Patterns of access that are worth a look',
    entitlement: 'audit.read',
    headers: 'access',
    activityCode: 'Audit Enquiry',
    actionCode: 'Look For Audit Patterns',
    success: 200
  },
  exportAudit: {
    method: 'GET',
    path: '/audit-services/v1/events/export',
    summary: 'Events of the log, signed',
    entitlement: 'audit.read',
    headers: 'access',
    activityCode: 'Audit Enquiry',
    actionCode: 'Export Audit Log',
    success: 200
  },
  recordEvidence: {
    method: 'GET',
    path: '/audit-services/v1/evidence',
    summary: 'A report with its history and its events, signed',
    entitlement: 'audit.read',
    headers: 'access',
    activityCode: 'Audit Enquiry',
    actionCode: 'Export Record As Evidence',
    success: 200
  },
  clientEvents: {
    method: 'POST',
    path: '/audit-services/v1/client-events',
    summary: 'What happened on the workstation',
    entitlement: 'audit.report',
    headers: 'transport',
    actionCode: 'Report Client Events',
    beforeWork: true,
    success: 202
  }
} as const satisfies Record<string, Endpoint>
