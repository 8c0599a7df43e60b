import type { OperationTable } from '../store/store.ts'
import {
  acceptProcedures,
  amendAccount,
  certifyEntitlements,
  changeStanding,
  createAccount,
  ownPasswords,
  putPassword,
  seedAccounts,
  withdrawEntitlement
} from './administration/accounts.operation.ts'
import { acceptedAt, accountList, accountPage, accountsByForce } from './administration/account-pages.ts'
import { incidentList, noteIncident, reportIncident } from './administration/incidents.operation.ts'
import { sealedNotices } from './administration/sealed-notices.ts'
import {
  alertCount,
  alertDetail,
  alertsAfter,
  alertsOf,
  forgetReadAlerts,
  lastAlert,
  readAlert,
  takeUntold
} from './alerts/alerts.operation.ts'
import { endSubscription, keepSubscription, subscriptionsOf } from './alerts/subscriptions.operation.ts'
import { watchedPerson } from './alerts/watched-person.ts'
import { addOffence } from './arrest/add-offence.operation.ts'
import { arrestHistory } from './arrest/history.ts'
import { createArrestedPerson, createArrestReport } from './arrest/operations.ts'
import { arrestReport, arrestReports, arrestSummons, offenceDetails } from './arrest/reports.ts'
import { auditPatterns } from './audit/patterns/audit-patterns.operation.ts'
import { recordEvidence } from './audit/evidence.operation.ts'
import { exportedEvents, newClientEvents, noteClientEvents, searchAudit } from './audit/operations.ts'
import { disposalsByAsn } from './disposals/by-asn.ts'
import { createDisposal } from './disposals/create-disposal.operation.ts'
import { disposalHistory } from './disposals/history.ts'
import { addResults } from './disposals/results.operation.ts'
import { addSubsequentResults } from './disposals/subsequent.operation.ts'
import { deleteDraft, draftsExpired, draftsOf, handOverDraft, saveDraft, sweepDrafts } from './drafts/operations.ts'
import { findDrivers } from './drivers/find.ts'
import { driverRecord } from './drivers/open.ts'
import { assignDue, dueItems, releaseLease, takeLease } from './due/claims.ts'
import { checkable } from './incoming/generator.ts'
import { anyLapsed, heldIncoming, incomingEvents, incomingQueue, lastIncomingCheck, lastIncomingEvent } from './incoming/reads.ts'
import {
  completeIncoming,
  forgetDoneIncoming,
  handOverIncoming,
  lapseIncoming,
  leaseIncoming,
  postIncoming,
  releaseIncoming,
  takeNextIncoming
} from './incoming/work.operation.ts'
import { acknowledgeHit, noteOverdueHit } from './hits/due-hits.ts'
import { recordHits } from './hits/record-hits.operation.ts'
import { generatedRequests, keepGeneratedRequests, peopleToAskAbout } from './requests/generator.operation.ts'
import { openedRequest, recordToAmend, requestPage } from './requests/list.ts'
import {
  beginUpdategram,
  earlierUpdategram,
  forgetArriving,
  keepUpdategramRows,
  receiveUpdategram,
  updategramList,
  updategramProgress,
  updategramRows
} from './requests/updategrams/operations.ts'
import { openUpdategramRows, settleUpdategramRows } from './requests/updategrams/settle-rows.operation.ts'
import { postRequest, returnRequest, withdrawRequest } from './requests/work.operation.ts'
import { changeMissing } from './missing/change.operation.ts'
import { createMissingReport } from './missing/create.operation.ts'
import { episodesKept, episodesToErase, eraseEpisode } from './missing/kept-episodes.ts'
import { likeDescription, missingMatches, unidentifiedMatches } from './missing/matches.ts'
import { missingHistory, missingReport, missingReports } from './missing/reads.ts'
import { changeUnidentified, namedByPncId } from './missing/unidentified/change.operation.ts'
import { createUnidentified, unidentified, unidentifiedHistory, unidentifiedList } from './missing/unidentified/record.operation.ts'
import { accountBook } from './niam/account-book.ts'
import { forgetSession, keepEnrolment, keepSession, niamState } from './niam/operations.ts'
import { acknowledgeDvlaNotices, dvlaNotices } from './objects/dvla.ts'
import { acknowledgeMatch, objectMatches } from './objects/matches.ts'
import { noteUnconfirmed } from './objects/due-objects.ts'
import { keptObjects, objectsToWeed } from './objects/kept-objects.ts'
import { restoreObject, weededReport } from './objects/restore.operation.ts'
import { purgeWeeded, weededReports, weededToPurge, weedObject } from './objects/weeding.operation.ts'
import { changeObject, recordObject } from './objects/write.operation.ts'
import { createPerson } from './people/create-person.operation.ts'
import { acknowledgeNotice, openNotices } from './people/notices.ts'
import { openTabsOf, saveOpenTabs } from './open-tabs/operations.ts'
import { linkPeople, personLinks, unlinkPeople } from './people/links.ts'
import { openSealed } from './people/open-sealed.operation.ts'
import { closePrint, numberPrint, printOf, printsOf, recordMade } from './prints/prints.operation.ts'
import { findProperty } from './property/find.ts'
import { changeableProperty, propertyHistory, propertyReport } from './property/property-row.ts'
import { amendRemand } from './remands/amend-remand.operation.ts'
import { createRemand } from './remands/create-remand.operation.ts'
import { remandDetails } from './remands/reads.ts'
import { eraseReport, reportsToErase, retentionPreview } from './retention/operations.ts'
import { preferences, savePreferences } from './settings/operations.ts'
import { vehicleEnquiry } from './vehicles/enquiry.ts'
import { findVehicles } from './vehicles/find.ts'
import { TRAINING_READS, TRAINING_WRITES } from './training/operations.ts'
import { changeableVehicle, vehicleHistory, vehicleReport } from './vehicles/vehicle-row.ts'
import { changeableWanted, changeWanted } from './wanted/change.operation.ts'
import { createWantedReport, wantedReport, wantedReports } from './wanted/operations.ts'
import { wantedHistory } from './wanted/versions.ts'
import { earlierWrite, writeStatus } from './writes/once.ts'

/** The store operations of the services in this folder; the store's own tables take them in. */
export const SERVICE_READS = {
  acceptedAt,
  accountBook,
  accountList,
  accountPage,
  accountsByForce,
  incidentList,
  ownPasswords,
  sealedNotices,
  alertCount,
  alertDetail,
  alertsAfter,
  alertsOf,
  anyLapsed,
  arrestHistory,
  arrestReport,
  arrestReports,
  arrestSummons,
  changeableProperty,
  changeableVehicle,
  changeableWanted,
  checkable,
  disposalHistory,
  disposalsByAsn,
  draftsExpired,
  draftsOf,
  driverRecord,
  dueItems,
  dvlaNotices,
  earlierUpdategram,
  earlierWrite,
  episodesKept,
  episodesToErase,
  findDrivers,
  findProperty,
  findVehicles,
  generatedRequests,
  heldIncoming,
  incomingEvents,
  incomingQueue,
  keptObjects,
  lastAlert,
  lastIncomingCheck,
  lastIncomingEvent,
  likeDescription,
  missingHistory,
  missingMatches,
  missingReport,
  missingReports,
  newClientEvents,
  niamState,
  objectMatches,
  objectsToWeed,
  offenceDetails,
  openedRequest,
  openNotices,
  openTabsOf,
  openUpdategramRows,
  peopleToAskAbout,
  personLinks,
  preferences,
  printOf,
  printsOf,
  propertyHistory,
  propertyReport,
  recordToAmend,
  remandDetails,
  reportsToErase,
  requestPage,
  retentionPreview,
  auditPatterns,
  exportedEvents,
  recordEvidence,
  searchAudit,
  subscriptionsOf,
  unidentified,
  unidentifiedHistory,
  namedByPncId,
  unidentifiedList,
  unidentifiedMatches,
  updategramList,
  updategramProgress,
  updategramRows,
  vehicleEnquiry,
  vehicleHistory,
  vehicleReport,
  wantedHistory,
  wantedReport,
  watchedPerson,
  wantedReports,
  weededReport,
  weededReports,
  weededToPurge,
  writeStatus,
  ...TRAINING_READS
} as const satisfies OperationTable
export const SERVICE_WRITES = {
  acceptProcedures,
  amendAccount,
  certifyEntitlements,
  changeStanding,
  createAccount,
  noteIncident,
  putPassword,
  reportIncident,
  seedAccounts,
  withdrawEntitlement,
  acknowledgeDvlaNotices,
  acknowledgeHit,
  acknowledgeMatch,
  acknowledgeNotice,
  addOffence,
  addResults,
  addSubsequentResults,
  amendRemand,
  assignDue,
  beginUpdategram,
  changeMissing,
  changeObject,
  changeUnidentified,
  changeWanted,
  closePrint,
  completeIncoming,
  createArrestedPerson,
  createArrestReport,
  createDisposal,
  createMissingReport,
  createPerson,
  createRemand,
  createUnidentified,
  createWantedReport,
  deleteDraft,
  endSubscription,
  eraseEpisode,
  eraseReport,
  forgetArriving,
  forgetDoneIncoming,
  forgetReadAlerts,
  forgetSession,
  handOverDraft,
  handOverIncoming,
  keepEnrolment,
  keepGeneratedRequests,
  keepSession,
  keepSubscription,
  keepUpdategramRows,
  lapseIncoming,
  leaseIncoming,
  linkPeople,
  noteClientEvents,
  noteOverdueHit,
  noteUnconfirmed,
  numberPrint,
  openSealed,
  postIncoming,
  postRequest,
  purgeWeeded,
  receiveUpdategram,
  readAlert,
  recordHits,
  recordMade,
  recordObject,
  releaseIncoming,
  releaseLease,
  restoreObject,
  returnRequest,
  saveDraft,
  saveOpenTabs,
  savePreferences,
  settleUpdategramRows,
  sweepDrafts,
  takeLease,
  takeNextIncoming,
  takeUntold,
  unlinkPeople,
  weedObject,
  withdrawRequest,
  ...TRAINING_WRITES
} as const satisfies OperationTable
