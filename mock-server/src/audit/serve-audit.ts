import type { Express } from 'express'
import type { Checkpoints } from './checkpoints/keeper.ts'
import { exportEvidence } from './evidence.ts'
import { exportAuditLog, lookForPatterns, reportClientEvents, searchAuditLog, verifyAuditLog } from './handlers.ts'
import { serve } from '../http/serve.ts'
import type { Service } from '../service.ts'

/** The endpoints of the audit log. */
export const serveAudit = (app: Express, service: Service, checkpoints: Checkpoints): void => {
  serve(app, service, 'auditEvents', searchAuditLog(service))
  serve(app, service, 'verifyAudit', verifyAuditLog(service, checkpoints))
  serve(app, service, 'auditPatterns', lookForPatterns(service))
  serve(app, service, 'exportAudit', exportAuditLog(service, checkpoints))
  serve(app, service, 'recordEvidence', exportEvidence(service, checkpoints))
  serve(app, service, 'clientEvents', reportClientEvents(service))
}
