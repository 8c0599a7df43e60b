import type { Express } from 'express'
import { serve } from '../http/serve.ts'
import { leaseRequest, listRequests, postRequest, releaseRequest, returnRequest, viewRequest, withdrawRequest } from './handlers.ts'
import { acceptRequest, propose } from './proposals/handlers.ts'
import { listUpdategrams, postUpdategram, viewUpdategram, viewUpdategramRows } from './updategrams/handlers.ts'
import type { Service } from '../service.ts'

/** The endpoints of requests, proposals and updategrams. */
export const serveRequests = (app: Express, service: Service, updategramStored: () => void): void => {
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
