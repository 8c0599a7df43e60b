import type { SessionState } from '../../contract/call.ts'
import type { Workstation } from '../../services/workstation.ts'

/** The workstation as the shell's modules know it. */
export interface ShellWorkstation extends Pick<Workstation, 'handle' | 'subscribe' | 'report' | 'lock' | 'lockAfterHandover' | 'close'> {
  session(): SessionState
}

/**
 * Stands for the workstation from the first module on, while its services are still being loaded behind the first
 * page: nobody is signed in, what is reported or subscribed to is handed on, and a call waits.
 * @returns `stands` takes the workstation itself, once
 */
export const workstationToCome = (): { readonly workstation: ShellWorkstation; stands(workstation: Workstation): void } => {
  let standing: Workstation | null = null
  let settle: (workstation: Workstation) => void = () => undefined
  const coming = new Promise<Workstation>((resolve) => {
    settle = resolve
  })
  const then = (act: (workstation: Workstation) => void): void => {
    if (standing === null) void coming.then(act)
    else act(standing)
  }
  return {
    workstation: {
      // SECURITY: H06 no call is answered before the router stands, nor by anything but it.
      handle: async (envelope, sender) => (standing ?? (await coming)).handle(envelope, sender),
      subscribe: (listener) => {
        const ending = standing === null ? coming.then((workstation) => workstation.subscribe(listener)) : standing.subscribe(listener)
        return () => (typeof ending === 'function' ? ending() : void ending.then((end) => end()))
      },
      session: () => standing?.state().session ?? 'signed-out',
      report: (kind, detail) => then((workstation) => workstation.report(kind, detail)),
      lock: (reason) => then((workstation) => workstation.lock(reason)),
      lockAfterHandover: (reason) => then((workstation) => workstation.lockAfterHandover(reason)),
      close: () => standing?.close() ?? Promise.resolve()
    },
    stands: (workstation) => {
      standing = workstation
      settle(workstation)
    }
  }
}
