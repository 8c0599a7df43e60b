import type { Express } from 'express'
import { addArrestOffence, createArrestReport, createArrestedPerson } from './arrest/handlers.ts'
import { viewArrestHistory, viewArrestReport, viewArrestReports, viewArrestSummons, viewOffence } from './arrest/read-handlers.ts'
import { addCourtCaseResult, addSubsequentResult, createDisposal, findDisposalsByAsn, viewDisposalHistory } from './disposals/handlers.ts'
import { auditedDrafts } from './drafts/audited-drafts.ts'
import { discardDraft, handDraftOver, keepDraft, listDrafts } from './drafts/handlers.ts'
import { acknowledgeDue, handDueOver, leaseDue, listDue, releaseDue } from './due/handlers.ts'
import { serve } from './http/serve.ts'
import {
  addSighting,
  amendMissing,
  answerRisk,
  cancelMissing,
  foundMissing,
  recordReturnInterview,
  reviewMissing,
  transferMissing
} from './missing/change-handlers.ts'
import { createMissing, listMissing, viewMissing, viewMissingHistory } from './missing/handlers.ts'
import { amendUnidentified, cancelUnidentified, identifyUnidentified, reopenUnidentified } from './missing/unidentified/change-handlers.ts'
import {
  createUnidentified,
  findUnidentified,
  listUnidentified,
  matchMissing,
  matchUnidentified,
  viewUnidentified,
  viewUnidentifiedHistory
} from './missing/unidentified/handlers.ts'
import { listColleagues } from './niam/colleagues.ts'
import { listWeeded, restoreWeeded } from './objects/weeding-handlers.ts'
import { keepOpenTabs, viewOpenTabs } from './open-tabs/handlers.ts'
import { createPerson, searchPeople, viewPerson, viewPersonSummary } from './people/handlers.ts'
import { linkTwoPeople, unlinkTwoPeople } from './people/link-handlers.ts'
import { viewPersonPart } from './people/part-handler.ts'
import { openSealedDetails } from './people/sealed-handler.ts'
import { codeTable } from './reference/handlers.ts'
import { amendBasicRemand, createBasicRemand, viewRemand } from './remands/handlers.ts'
import { previewRetention } from './retention/handlers.ts'
import type { Service } from './service.ts'
import { saveMy, viewMy } from './settings/my.ts'
import {
  amendWanted,
  cancelWanted,
  confirmWanted,
  extendWanted,
  secondCheckWanted,
  transferWanted,
  viewWantedHistory
} from './wanted/change-handlers.ts'
import { createWanted, listWanted, viewWanted } from './wanted/handlers.ts'
import { statusOfWrite } from './writes/status.ts'

/** The endpoints of people, their reports and what is due of them. */
export const serveRecords = (app: Express, service: Service): void => {
  const audited = auditedDrafts()
  serve(app, service, 'my', viewMy(service))
  serve(app, service, 'saveMy', saveMy(service))
  serve(app, service, 'reference', codeTable(service))
  serve(app, service, 'status', statusOfWrite(service))
  serve(app, service, 'searchPeople', searchPeople(service))
  serve(app, service, 'createPerson', createPerson(service))
  serve(app, service, 'createArrestedPerson', createArrestedPerson(service))
  serve(app, service, 'createArrestReport', createArrestReport(service))
  serve(app, service, 'arrestReport', viewArrestReport(service))
  serve(app, service, 'arrestHistory', viewArrestHistory(service))
  serve(app, service, 'addOffence', addArrestOffence(service))
  serve(app, service, 'arrestSummons', viewArrestSummons(service))
  serve(app, service, 'arrestReports', viewArrestReports(service))
  serve(app, service, 'offence', viewOffence(service))
  serve(app, service, 'createRemand', createBasicRemand(service))
  serve(app, service, 'remand', viewRemand(service))
  serve(app, service, 'amendRemand', amendBasicRemand(service))
  serve(app, service, 'createDisposal', createDisposal(service))
  serve(app, service, 'addDisposalResult', addCourtCaseResult(service))
  serve(app, service, 'addSubsequentResult', addSubsequentResult(service))
  serve(app, service, 'disposalHistory', viewDisposalHistory(service))
  serve(app, service, 'findDisposalsByAsn', findDisposalsByAsn(service))
  serve(app, service, 'person', viewPerson(service))
  serve(app, service, 'personSummary', viewPersonSummary(service))
  serve(app, service, 'personPart', viewPersonPart(service))
  serve(app, service, 'openSealed', openSealedDetails(service))
  serve(app, service, 'linkPeople', linkTwoPeople(service))
  serve(app, service, 'unlinkPeople', unlinkTwoPeople(service))
  serve(app, service, 'wantedReports', listWanted(service))
  serve(app, service, 'wantedReport', viewWanted(service))
  serve(app, service, 'createWanted', createWanted(service))
  serve(app, service, 'wantedHistory', viewWantedHistory(service))
  serve(app, service, 'amendWanted', amendWanted(service))
  serve(app, service, 'extendWanted', extendWanted(service))
  serve(app, service, 'transferWanted', transferWanted(service))
  serve(app, service, 'cancelWanted', cancelWanted(service))
  serve(app, service, 'confirmWanted', confirmWanted(service))
  serve(app, service, 'secondCheckWanted', secondCheckWanted(service))
  serve(app, service, 'missingReports', listMissing(service))
  serve(app, service, 'missingReport', viewMissing(service))
  serve(app, service, 'missingHistory', viewMissingHistory(service))
  serve(app, service, 'missingMatches', matchMissing(service))
  serve(app, service, 'createMissing', createMissing(service))
  serve(app, service, 'amendMissing', amendMissing(service))
  serve(app, service, 'addSighting', addSighting(service))
  serve(app, service, 'answerRisk', answerRisk(service))
  serve(app, service, 'reviewMissing', reviewMissing(service))
  serve(app, service, 'foundMissing', foundMissing(service))
  serve(app, service, 'recordReturnInterview', recordReturnInterview(service))
  serve(app, service, 'transferMissing', transferMissing(service))
  serve(app, service, 'cancelMissing', cancelMissing(service))
  serve(app, service, 'unidentifiedList', listUnidentified(service))
  serve(app, service, 'createUnidentified', createUnidentified(service))
  serve(app, service, 'unidentified', viewUnidentified(service))
  serve(app, service, 'unidentifiedMatches', matchUnidentified(service))
  serve(app, service, 'findUnidentified', findUnidentified(service))
  serve(app, service, 'unidentifiedHistory', viewUnidentifiedHistory(service))
  serve(app, service, 'amendUnidentified', amendUnidentified(service))
  serve(app, service, 'identifyUnidentified', identifyUnidentified(service))
  serve(app, service, 'reopenUnidentified', reopenUnidentified(service))
  serve(app, service, 'cancelUnidentified', cancelUnidentified(service))
  serve(app, service, 'drafts', listDrafts(service))
  serve(app, service, 'saveDraft', keepDraft(service, audited))
  serve(app, service, 'deleteDraft', discardDraft(service, audited))
  serve(app, service, 'handOverDraft', handDraftOver(service, audited))
  serve(app, service, 'openTabs', viewOpenTabs(service))
  serve(app, service, 'saveOpenTabs', keepOpenTabs(service, audited))
  serve(app, service, 'colleagues', listColleagues())
  serve(app, service, 'due', listDue(service))
  serve(app, service, 'leaseDue', leaseDue(service))
  serve(app, service, 'releaseDue', releaseDue(service))
  serve(app, service, 'handOverDue', handDueOver(service))
  serve(app, service, 'acknowledgeDue', acknowledgeDue(service))
  serve(app, service, 'retention', previewRetention(service))
  serve(app, service, 'weeded', listWeeded(service))
  serve(app, service, 'restoreWeeded', restoreWeeded(service))
}
