import type { Express } from 'express'
import {
  acknowledgeAlert,
  countAlerts,
  followAlerts,
  listAlerts,
  listSubscriptions,
  subscribe,
  takeAlerts,
  unsubscribe,
  viewAlert
} from './handlers.ts'
import type { EventStreams } from '../http/event-streams.ts'
import { serve } from '../http/serve.ts'
import type { Service } from '../service.ts'

/** The endpoints of alerts and what they are of. */
export const serveAlerts = (app: Express, service: Service, streams: EventStreams): void => {
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
