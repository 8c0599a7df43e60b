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
}

/** Runs a program beside others and keeps what it says together. @param folder the repository, or a copy of it */
export const capture = (
  command: string,
  args: readonly string[],
  { folder = ROOT, environment = {} }: { readonly folder?: string; readonly environment?: NodeJS.ProcessEnv } = {}
): Promise<Captured> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', (error) => resolve({ exitCode: 127, output: error.message }))
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }))
  })
