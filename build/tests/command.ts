import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Runs a program with its output shown. @returns its exit code */
export const run = (command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...environment } })
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`)
      resolve(127)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })

/** Runs a package's command on this Node. @param entry path below node_modules */
export const runPackage = (entry: string, args: readonly string[], environment?: NodeJS.ProcessEnv): Promise<number> =>
  run(process.execPath, [`${ROOT}node_modules/${entry}`, ...args], environment)

export interface Captured {
  readonly exitCode: number
  /** What it wrote to either stream. */
  readonly output: string
  /** It had not ended by itself within its time, and was ended with all that it had started. */
  readonly cutOff: boolean
}

interface Capturing {
  /** The repository, or a copy of it. */
  readonly folder?: string
  readonly environment?: NodeJS.ProcessEnv
  /** Milliseconds after which it is ended; none: it may take what it takes. */
  readonly within?: number
}

/** Runs a program beside others and keeps what it says together. */
export const capture = (
  command: string,
  args: readonly string[],
  { folder = ROOT, environment = {}, within }: Capturing = {}
): Promise<Captured> =>
  new Promise((resolve) => {
    // What is to be ended in time leads a group of its own: a runner's workers end with it.
    const limited = within !== undefined && process.platform !== 'win32'
    const child = spawn(command, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
      detached: limited
    })
    let output = ''
    let cutOff = false
    const end = (): void => {
      cutOff = true
      try {
        if (limited && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
        else child.kill('SIGKILL')
      } catch {
        // It ended in this very moment.
      }
    }
    const clock = within === undefined ? undefined : setTimeout(end, within)
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    const ended = (exitCode: number, said: string): void => {
      clearTimeout(clock)
      resolve({ exitCode, output: said, cutOff })
    }
    child.on('error', (error) => ended(127, error.message))
    child.on('close', (code) => ended(code ?? 1, output))
  })
