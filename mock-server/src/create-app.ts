import express from 'express'
import type { ErrorRequestHandler, Express } from 'express'
import helmet from 'helmet'
import type { Directory } from './administration/directory.ts'
import { serveAdministration } from './administration/serve-administration.ts'
import { serveAlerts } from './alerts/serve-alerts.ts'
import type { Checkpoints } from './audit/checkpoints/keeper.ts'
import { serveAudit } from './audit/serve-audit.ts'
import { serveHosting } from './hosting/handlers.ts'
import type { Host } from './hosting/host.ts'
import type { EventStreams } from './http/event-streams.ts'
import { refuse } from './http/refusal.ts'
import { sendRefusal } from './http/send.ts'
import { asRefusal } from './http/store-refusal.ts'
import { serveIncoming } from './incoming/serve-incoming.ts'
import type { IncomingQueue } from './incoming/serve-incoming.ts'
import { serveEnrolment } from './niam/enrolment.ts'
import { serveNiam } from './niam/routes.ts'
import { createThrottle } from './niam/throttle.ts'
import type { SignOn } from './niam/token.ts'
import { serveObjects } from './objects/serve-objects.ts'
import { servePublished } from './openapi/serve-published.ts'
import { servePrints } from './prints/serve-prints.ts'
import { serveRequests } from './requests/serve-requests.ts'
import { serveRecords } from './serve-records.ts'
import type { Service } from './service.ts'
import type { Training } from './training/handlers.ts'
import { serveTraining } from './training/serve-training.ts'

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
