import type { OperationTable } from '../store/store.ts'
import { newClientEvents, noteClientEvents, searchAudit } from './audit/operations.ts'
import { deleteDraft, draftsExpired, draftsOf, saveDraft, sweepDrafts } from './drafts/operations.ts'
import { forgetSession, keepEnrolment, keepSession, niamState } from './niam/operations.ts'
import { preferences, savePreferences } from './settings/operations.ts'
import { earlierWrite, writeStatus } from './writes/once.ts'

/** The store operations of the services in this folder; the store's own tables take them in. */
export const SERVICE_READS = {
  draftsExpired,
  draftsOf,
  earlierWrite,
  newClientEvents,
  niamState,
  preferences,
  searchAudit,
  writeStatus
} as const satisfies OperationTable
export const SERVICE_WRITES = {
  deleteDraft,
  forgetSession,
  keepEnrolment,
  keepSession,
  noteClientEvents,
  savePreferences,
  saveDraft,
  sweepDrafts
} as const satisfies OperationTable
