import { readyAddress } from './ready-line.ts'

/** A started server, as far as it is of interest here; Electron's utility process or a test's own. */
export interface ServerProcess {
  /** Pieces of what it writes to standard output. */
  onOutput(listener: (piece: string) => void): void
  /** Settles with its exit code once it is gone. */
  readonly ended: Promise<number>
  kill(): void
}

/** @param args the server's own options (mock-server/src/options.ts) */
export type Launch = (args: readonly string[]) => ServerProcess

export type Readiness =
  | { readonly state: 'ready'; readonly url: string }
  | { readonly state: 'ended'; readonly code: number }
  /** Still there, and silent. */
  | { readonly state: 'late' }

/** What comes first: the line that it is ready, its end, or the end of patience. */
export const readiness = (server: ServerProcess, patience: number): Promise<Readiness> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ state: 'late' }), patience)
    const settle = (found: Readiness): void => {
      clearTimeout(timer)
      resolve(found)
    }
    let rest = ''
    server.onOutput((piece) => {
      const lines = (rest + piece).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const url = readyAddress(line)
        if (url !== null) settle({ state: 'ready', url })
      }
    })
    void server.ended.then((code) => settle({ state: 'ended', code }))
  })
