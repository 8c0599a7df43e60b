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
