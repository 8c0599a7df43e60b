import type { Express } from 'express'
import { JOIN_CODE_MINUTES } from '../../api/hosting.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { refuse } from '../http/refusal.ts'
import { serve } from '../http/serve.ts'
import type { Service } from '../service.ts'
import type { Host } from './host.ts'

const NOT_OPEN = refuse('unprocessable/not-allowed', 'The room is not open to the network. Open it first, then make codes.')

const portTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

const openHosting =
  (host: Host): Handler<'openHosting'> =>
  async (call) => {
    try {
      return reply(await host.open(), [call.entry({ kind: 'alteration', subject: 'training room opened to the network' })])
    } catch (error) {
      if (portTaken(error))
        return refuse(
          'unprocessable/not-allowed',
          'The room’s port is taken on this machine: another room may be open on it. Close that one, or start the server with another --room-port.'
        )
      throw error
    }
  }

const newCodes =
  (host: Host): Handler<'joinCodes'> =>
  async (call) => {
    const codes = host.newCodes(call.body.count)
    if (codes === null) return NOT_OPEN
    return reply(
      { expiresAt: new Date(call.at.getTime() + JOIN_CODE_MINUTES * 60_000).toISOString(), codes: codes.map((words) => ({ words })) },
      [call.entry({ kind: 'alteration', subject: `joining codes made: ${String(codes.length)}` })]
    )
  }

export const serveHosting = (app: Express, service: Service, host: Host): void => {
  serve(app, service, 'hosting', async () => reply(host.hosting()))
  serve(app, service, 'openHosting', openHosting(host))
  serve(app, service, 'closeHosting', async (call) => {
    const entry = call.entry({ kind: 'alteration', subject: 'training room closed to the network' })
    return reply(await host.shut(), [entry])
  })
  serve(app, service, 'joinCodes', newCodes(host))
}
