import type { Express } from 'express'
import { serve } from '../http/serve.ts'
import type { Service } from '../service.ts'
import type { IncomingGenerator } from './generator.ts'
import {
  completeIncoming,
  followIncoming,
  handOverIncoming,
  leaseIncoming,
  listIncoming,
  postIncoming,
  releaseIncoming,
  setIncomingRate,
  takeNextIncoming,
  viewIncoming,
  viewIncomingRate,
  voiceCall
} from './handlers.ts'
import type { IncomingStreams } from './stream.ts'

export interface IncomingQueue {
  readonly streams: IncomingStreams
  readonly generator: IncomingGenerator
}

export const serveIncoming = (app: Express, service: Service, { streams, generator }: IncomingQueue): void => {
  serve(app, service, 'incomingList', listIncoming(service))
  // Before the check of an id: `events` is none.
  serve(app, service, 'incomingEvents', followIncoming(streams))
  serve(app, service, 'postIncoming', postIncoming(service, streams))
  serve(app, service, 'voiceCall', voiceCall(service, streams))
  serve(app, service, 'takeNextIncoming', takeNextIncoming(service, streams))
  serve(app, service, 'incoming', viewIncoming(service))
  serve(app, service, 'leaseIncoming', leaseIncoming(service, streams))
  serve(app, service, 'releaseIncoming', releaseIncoming(service, streams))
  serve(app, service, 'handOverIncoming', handOverIncoming(service, streams))
  serve(app, service, 'completeIncoming', completeIncoming(service, streams))
  serve(app, service, 'incomingRate', viewIncomingRate(generator))
  serve(app, service, 'setIncomingRate', setIncomingRate(generator))
}
