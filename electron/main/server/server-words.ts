import type { ServerStart } from './training-server.ts'

type Failure = Extract<ServerStart, { ok: false }>['why']

const happened = (failure: Failure): string =>
  failure.state === 'ended'
    ? `it ended with code ${failure.code} before it was ready`
    : 'it did not get ready within a minute, and was stopped'

/** Why the training package does not start: what happened, what was kept, what to do. */
export const serverDidNotStart = (failure: Failure): string =>
  `The training server that comes with this package could not run on this machine: ${happened(failure)}.

Nothing was lost: no record was open, and nothing was sent.

Start the workstation again. If it says the same, install the package anew, or tell whoever looks after this machine what stands here.`

export const SERVER_LOST = {
  title: 'The training server has stopped',
  detail: `It stopped several times and is not started again.

What you typed stays in this window until you close it, but cannot be saved or sent. The records are synthetic: a new start makes them anew.

Close the workstation and start it again.`
} as const
