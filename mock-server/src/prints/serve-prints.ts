import type { Express } from 'express'
import { serve } from '../http/serve.ts'
import { closePrint, createPrint, findPrint, listPrints, recordPrintMade } from './handlers.ts'
import type { Service } from '../service.ts'

/** The endpoints of the print ledger. */
export const servePrints = (app: Express, service: Service): void => {
  serve(app, service, 'prints', listPrints(service))
  serve(app, service, 'createPrint', createPrint(service))
  serve(app, service, 'printMade', recordPrintMade(service))
  serve(app, service, 'closePrint', closePrint(service))
  serve(app, service, 'findPrint', findPrint(service))
}
