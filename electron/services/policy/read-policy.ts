import { readFile, realpath } from 'node:fs/promises'
import { fieldErrors } from '../problems.ts'
import { startRefused, started } from '../start-refusal.ts'
import type { Start } from '../start-refusal.ts'
import { PolicySchema } from './policy.ts'
import type { Policy } from './policy.ts'
import { writableByOthers } from './posix-guard.ts'
import { writableByOthersOnWindows } from './windows-guard.ts'

/** @returns the path that others than administrators can change, or null */
export type FileGuard = (realPath: string) => Promise<string | null>

const ROOT = 0
export const administratorsOnly: FileGuard = (path) =>
  process.platform === 'win32' ? writableByOthersOnWindows(path) : writableByOthers(path, ROOT)

/** @param field of a policy that does not hold; the message names it */
export const checkedPolicy = (content: unknown, from: string): Start<Policy> => {
  const parsed = PolicySchema.safeParse(content)
  if (parsed.success) return started(parsed.data)
  const [first] = fieldErrors(parsed.error)
  const field = first?.field
  return startRefused(
    `The workstation does not start: ${from}${field === undefined ? '' : `, field ${field}`}: ${first?.message ?? 'it does not hold.'}`,
    field
  )
}

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads and judges a policy file (design §6): who can write it, then what it says. */
export const readPolicy = async (path: string, guard: FileGuard = administratorsOnly): Promise<Start<Policy>> => {
  const real = await realpath(path).catch(() => null)
  if (real === null)
    return startRefused(`The workstation does not start: there is no policy file at ${path}. Ask your administrator to put it there.`)
  const open = await guard(real).catch(() => real)
  if (open !== null)
    return startRefused(
      `The workstation does not start: ${open} can be changed by others than administrators. Let administrators alone write the policy file and its folder.`
    )
  const text = await readFile(real, 'utf8').catch(() => null)
  if (text === null) return startRefused(`The workstation does not start: the policy file ${path} cannot be read.`)
  const content = parsedJson(text.replace(/^\uFEFF/, ''))
  if (content === undefined) return startRefused(`The workstation does not start: the policy file ${path} is not JSON.`)
  return checkedPolicy(content, `policy file ${path}`)
}
