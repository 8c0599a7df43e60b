import type { AuditEntry } from './store.ts'

/** An entry for tests, everything that may be empty being empty. */
export const auditEntry = (entry: Partial<AuditEntry> = {}): AuditEntry => ({
  kind: 'consultation',
  actionCode: 'View Person',
  activityCode: null,
  user: null,
  client: 'test',
  force: null,
  sessionId: null,
  workstation: null,
  reason: null,
  justification: null,
  onBehalfOf: null,
  place: null,
  personId: null,
  subject: 'test',
  result: 'ok',
  referenceId: null,
  ...entry
})
