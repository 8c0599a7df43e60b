import express from 'express'
import type { ErrorRequestHandler, Express } from 'express'
import helmet from 'helmet'
import { ENDPOINTS } from '../api/endpoints.ts'
import {
  acknowledgeAlert,
  countAlerts,
  listAlerts,
  listSubscriptions,
  subscribe,
  takeAlerts,
  followAlerts,
  unsubscribe,
  viewAlert
} from './alerts/handlers.ts'
import { acceptProcedures, changePassword, viewProcedures } from './administration/before-work-handlers.ts'
import type { Directory } from './administration/directory.ts'
import {
  amendAccount,
  certifyEntitlements,
  changeStanding,
  createAccount,
  listAccounts,
  listOrganisations,
  resetPassword,
  viewAccount,
  withdrawEntitlement
} from './administration/handlers.ts'
import type { Administration } from './administration/handlers.ts'
import { listIncidents, listSealedNotices, noteIncident, reportIncident } from './administration/supervision-handlers.ts'
import { addArrestOffence, createArrestedPerson, createArrestReport } from './arrest/handlers.ts'
import { viewArrestHistory, viewArrestReport, viewArrestReports, viewArrestSummons, viewOffence } from './arrest/read-handlers.ts'
import type { Checkpoints } from './audit/checkpoints/keeper.ts'
import { exportEvidence } from './audit/evidence.ts'
import { exportAuditLog, lookForPatterns, reportClientEvents, searchAuditLog, verifyAuditLog } from './audit/handlers.ts'
import { addCourtCaseResult, addSubsequentResult, createDisposal, findDisposalsByAsn, viewDisposalHistory } from './disposals/handlers.ts'
import { auditedDrafts } from './drafts/audited-drafts.ts'
import { discardDraft, handDraftOver, keepDraft, listDrafts } from './drafts/handlers.ts'
import { findDrivers, openDriver } from './drivers/handlers.ts'
import { acknowledgeDue, handDueOver, leaseDue, listDue, releaseDue } from './due/handlers.ts'
import { refuse } from './http/refusal.ts'
import { sendRefusal } from './http/send.ts'
import { serve } from './http/serve.ts'
import { asRefusal } from './http/store-refusal.ts'
import { listColleagues } from './niam/colleagues.ts'
import { serveHosting } from './hosting/handlers.ts'
import type { Host } from './hosting/host.ts'
import type { EventStreams } from './http/event-streams.ts'
import { serveIncoming } from './incoming/serve-incoming.ts'
import type { IncomingQueue } from './incoming/serve-incoming.ts'
import { serveEnrolment } from './niam/enrolment.ts'
import { keepOpenTabs, viewOpenTabs } from './open-tabs/handlers.ts'
import { serveNiam } from './niam/routes.ts'
import { createThrottle } from './niam/throttle.ts'
import type { SignOn } from './niam/token.ts'
import { DOCS_CSP, docsPage } from './openapi/docs-page.ts'
import { listWeeded, restoreWeeded } from './objects/weeding-handlers.ts'
import { openApiDocument } from './openapi/document.ts'
import { createPerson, searchPeople, viewPerson, viewPersonSummary } from './people/handlers.ts'
import { viewPersonPart } from './people/part-handler.ts'
import { linkTwoPeople, unlinkTwoPeople } from './people/link-handlers.ts'
import { openSealedDetails } from './people/sealed-handler.ts'
import { amendProperty, cancelProperty, confirmProperty, extendProperty, locateProperty } from './property/change-handlers.ts'
import { createProperty, findProperty, viewProperty, viewPropertyHistory, viewPropertyMatches } from './property/handlers.ts'
import { codeTable } from './reference/handlers.ts'
import { amendBasicRemand, createBasicRemand, viewRemand } from './remands/handlers.ts'
import {
  leaseRequest,
  listRequests,
  postRequest,
  releaseRequest,
  returnRequest,
  viewRequest,
  withdrawRequest
} from './requests/handlers.ts'
import { acceptRequest, propose } from './requests/proposals/handlers.ts'
import { listUpdategrams, postUpdategram, viewUpdategram, viewUpdategramRows } from './requests/updategrams/handlers.ts'
import { previewRetention } from './retention/handlers.ts'
import type { Service } from './service.ts'
import { saveMy, viewMy } from './settings/my.ts'
import { serveTraining } from './training/serve-training.ts'
import type { Training } from './training/handlers.ts'
import {
  amendVehicleReport,
  cancelVehicleReport,
  confirmVehicleReport,
  extendVehicleReport,
  recoverVehicleReport
} from './vehicles/change-handlers.ts'
import { acknowledgeDvla, readDvlaNotices } from './vehicles/dvla-handlers.ts'
import {
  createVehicleReport,
  enquireVehicle,
  findVehicles,
  viewVehicleHistory,
  viewVehicleMatches,
  viewVehicleReport
} from './vehicles/handlers.ts'
import {
  amendWanted,
  cancelWanted,
  confirmWanted,
  extendWanted,
  secondCheckWanted,
  transferWanted,
  viewWantedHistory
} from './wanted/change-handlers.ts'
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
import { closePrint, createPrint, findPrint, listPrints, recordPrintMade } from './prints/handlers.ts'
import { createWanted, listWanted, viewWanted } from './wanted/handlers.ts'
import { statusOfWrite } from './writes/status.ts'

interface AppOptions {
  readonly service: Service
  readonly signOn: SignOn
  readonly directory: Directory
  readonly enrolmentCode: string | undefined
  /** The training room’s door to the network. */
  readonly host: Host
  readonly incoming: IncomingQueue
  readonly alertStreams: EventStreams
  readonly training: Omit<Training, 'service'>
  /** Signed heads of the audit log. */
  readonly checkpoints: Checkpoints
  /** Told that a file of proposed reports was stored. */
  readonly updategramStored: () => void
}

const onDemand = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const servePublished = (app: Express): void => {
  // Made when first asked for: deriving them takes as long as much of the start.
  const contract = onDemand(() => JSON.stringify(openApiDocument()))
  const page = onDemand(docsPage)
  app.get(ENDPOINTS.health.path, (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'up' })
  })
  app.get(ENDPOINTS.openapi.path, (_request, response) => {
    response.type('application/json').send(contract())
  })
  app.get('/docs', (_request, response) => {
    response.set('Content-Security-Policy', DOCS_CSP).type('html').send(page())
  })
}

const serveObjects = (app: Express, service: Service): void => {
  serve(app, service, 'findProperty', findProperty(service))
  serve(app, service, 'createProperty', createProperty(service))
  serve(app, service, 'property', viewProperty(service))
  serve(app, service, 'propertyHistory', viewPropertyHistory(service))
  serve(app, service, 'propertyMatches', viewPropertyMatches(service))
  serve(app, service, 'amendProperty', amendProperty(service))
  serve(app, service, 'confirmProperty', confirmProperty(service))
  serve(app, service, 'locateProperty', locateProperty(service))
  serve(app, service, 'extendProperty', extendProperty(service))
  serve(app, service, 'cancelProperty', cancelProperty(service))
  serve(app, service, 'findVehicles', findVehicles(service))
  serve(app, service, 'vehicle', enquireVehicle(service))
  serve(app, service, 'createVehicleReport', createVehicleReport(service))
  serve(app, service, 'vehicleReport', viewVehicleReport(service))
  serve(app, service, 'vehicleHistory', viewVehicleHistory(service))
  serve(app, service, 'vehicleMatches', viewVehicleMatches(service))
  serve(app, service, 'amendVehicleReport', amendVehicleReport(service))
  serve(app, service, 'confirmVehicleReport', confirmVehicleReport(service))
  serve(app, service, 'recoverVehicleReport', recoverVehicleReport(service))
  serve(app, service, 'extendVehicleReport', extendVehicleReport(service))
  serve(app, service, 'cancelVehicleReport', cancelVehicleReport(service))
  serve(app, service, 'findDrivers', findDrivers(service))
  serve(app, service, 'openDriver', openDriver(service))
  serve(app, service, 'dvlaNotices', readDvlaNotices(service))
  serve(app, service, 'acknowledgeDvlaNotices', acknowledgeDvla(service))
}

const serveRequests = (app: Express, service: Service, updategramStored: () => void): void => {
  serve(app, service, 'requests', listRequests(service))
  serve(app, service, 'postRequest', postRequest(service))
  serve(app, service, 'request', viewRequest(service))
  serve(app, service, 'leaseRequest', leaseRequest(service))
  serve(app, service, 'releaseRequest', releaseRequest(service))
  serve(app, service, 'returnRequest', returnRequest(service))
  serve(app, service, 'acceptRequest', acceptRequest(service))
  serve(app, service, 'withdrawRequest', withdrawRequest(service))
  serve(app, service, 'propose', propose(service))
  serve(app, service, 'postUpdategram', postUpdategram(service, updategramStored))
  serve(app, service, 'updategrams', listUpdategrams(service))
  serve(app, service, 'updategram', viewUpdategram(service))
  serve(app, service, 'updategramRows', viewUpdategramRows(service))
}

const serveAlerts = (app: Express, service: Service, streams: EventStreams): void => {
  serve(app, service, 'alertEvents', followAlerts(streams))
  serve(app, service, 'alertCount', countAlerts(service))
  serve(app, service, 'alertsTold', takeAlerts(service))
  serve(app, service, 'alerts', listAlerts(service))
  serve(app, service, 'alert', viewAlert(service))
  serve(app, service, 'acknowledgeAlert', acknowledgeAlert(service))
  serve(app, service, 'subscriptions', listSubscriptions(service))
  serve(app, service, 'subscribe', subscribe(service))
  serve(app, service, 'unsubscribe', unsubscribe(service))
}

const servePrints = (app: Express, service: Service): void => {
  serve(app, service, 'prints', listPrints(service))
  serve(app, service, 'createPrint', createPrint(service))
  serve(app, service, 'printMade', recordPrintMade(service))
  serve(app, service, 'closePrint', closePrint(service))
  serve(app, service, 'findPrint', findPrint(service))
}

const serveRecords = (app: Express, service: Service): void => {
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

const serveAudit = (app: Express, service: Service, checkpoints: Checkpoints): void => {
  serve(app, service, 'auditEvents', searchAuditLog(service))
  serve(app, service, 'verifyAudit', verifyAuditLog(service, checkpoints))
  serve(app, service, 'auditPatterns', lookForPatterns(service))
  serve(app, service, 'exportAudit', exportAuditLog(service, checkpoints))
  serve(app, service, 'recordEvidence', exportEvidence(service, checkpoints))
  serve(app, service, 'clientEvents', reportClientEvents(service))
}

const serveAdministration = (app: Express, administration: Administration): void => {
  const { service } = administration
  serve(app, service, 'accounts', listAccounts(administration))
  serve(app, service, 'account', viewAccount(administration))
  serve(app, service, 'createAccount', createAccount(administration))
  serve(app, service, 'amendAccount', amendAccount(administration))
  serve(app, service, 'accountStanding', changeStanding(administration))
  serve(app, service, 'resetPassword', resetPassword(administration))
  serve(app, service, 'certifyEntitlements', certifyEntitlements(administration))
  serve(app, service, 'withdrawEntitlement', withdrawEntitlement(administration))
  serve(app, service, 'organisations', listOrganisations(administration))
  serve(app, service, 'procedures', viewProcedures(administration))
  serve(app, service, 'acceptProcedures', acceptProcedures(administration))
  serve(app, service, 'changePassword', changePassword(administration))
  serve(app, service, 'reportIncident', reportIncident(service))
  serve(app, service, 'incidents', listIncidents(service))
  serve(app, service, 'noteIncident', noteIncident(service))
  serve(app, service, 'sealedNotices', listSealedNotices(service))
}

/** The service as an Express application: strict headers, no CORS, every endpoint of the table, problems for the rest. */
export const createApp = ({
  service,
  signOn,
  directory,
  enrolmentCode,
  host,
  incoming,
  alertStreams,
  training,
  checkpoints,
  updategramStored
}: AppOptions): Express => {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', 'simple')
  // SECURITY: H55 nothing may be loaded, framed or sniffed; other origins get no CORS header and so no answer
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] }
      },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      referrerPolicy: { policy: 'no-referrer' },
      xFrameOptions: { action: 'deny' }
    })
  )
  servePublished(app)
  serveNiam(app, service, signOn)
  serveEnrolment(app, service, { clients: signOn.clients, throttle: createThrottle(), code: enrolmentCode, host })
  serveRecords(app, service)
  serveObjects(app, service)
  serveRequests(app, service, updategramStored)
  serveAlerts(app, service, alertStreams)
  servePrints(app, service)
  serveIncoming(app, service, incoming)
  serveTraining(app, { service, ...training })
  serveHosting(app, service, host)
  serveAudit(app, service, checkpoints)
  serveAdministration(app, { service, directory })
  app.use((request, response) => {
    sendRefusal(response, refuse('not-found/path', 'There is nothing at this address.'), request.path)
  })
  const onFault: ErrorRequestHandler = (error: unknown, request, response, _next) => {
    const unreadable =
      error instanceof URIError || (typeof error === 'object' && error !== null && 'status' in error && error.status === 400)
    sendRefusal(
      response,
      unreadable ? refuse('bad-request/invalid-reference', 'The address could not be read.') : asRefusal(error, service.logger),
      request.path
    )
  }
  app.use(onFault)
  return app
}
