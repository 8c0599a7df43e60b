import type { OperationTable } from '../store/store.ts'
import { createArrestedPerson, disposalsByAsn } from './arrest/operations.ts'
import { newClientEvents, noteClientEvents, searchAudit } from './audit/operations.ts'
import { deleteDraft, draftsExpired, draftsOf, handOverDraft, saveDraft, sweepDrafts } from './drafts/operations.ts'
import { assignDue, dueItems, releaseLease, takeLease } from './due/claims.ts'
import { forgetSession, keepEnrolment, keepSession, niamState } from './niam/operations.ts'
import { createPerson } from './people/create-person.operation.ts'
import { acknowledgeNotice, openNotices } from './people/notices.ts'
import { openSealed } from './people/open-sealed.operation.ts'
import { eraseReport, reportsToErase, retentionPreview } from './retention/operations.ts'
import { preferences, savePreferences } from './settings/operations.ts'
import { changeableWanted, changeWanted } from './wanted/change.operation.ts'
import { createWantedReport, wantedReport, wantedReports } from './wanted/operations.ts'
import { wantedHistory } from './wanted/versions.ts'
import { earlierWrite, writeStatus } from './writes/once.ts'

/** The store operations of the services in this folder; the store's own tables take them in. */
export const SERVICE_READS = {
  changeableWanted,
  disposalsByAsn,
  draftsExpired,
  draftsOf,
  dueItems,
  earlierWrite,
  newClientEvents,
  niamState,
  openNotices,
  preferences,
  reportsToErase,
  retentionPreview,
  searchAudit,
  wantedHistory,
  wantedReport,
  wantedReports,
  writeStatus
} as const satisfies OperationTable
export const SERVICE_WRITES = {
  acknowledgeNotice,
  assignDue,
  changeWanted,
  createArrestedPerson,
  createPerson,
  createWantedReport,
  deleteDraft,
  eraseReport,
  forgetSession,
  handOverDraft,
  keepEnrolment,
  keepSession,
  noteClientEvents,
  openSealed,
  releaseLease,
  savePreferences,
  saveDraft,
  sweepDrafts,
  takeLease
} as const satisfies OperationTable
