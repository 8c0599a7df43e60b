import type { Express } from 'express'
import { acceptProcedures, changePassword, viewProcedures } from './before-work-handlers.ts'
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
} from './handlers.ts'
import type { Administration } from './handlers.ts'
import { listIncidents, listSealedNotices, noteIncident, reportIncident } from './supervision-handlers.ts'
import { serve } from '../http/serve.ts'

/** The endpoints of accounts, procedures and incidents. */
export const serveAdministration = (app: Express, administration: Administration): void => {
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
