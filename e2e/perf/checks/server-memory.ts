import { readFileSync } from 'node:fs'

/** Megabytes of a process; null where the system does not tell them in this way. */
export interface ServerMemory {
  /** What it has of its own. */
  readonly own: number
  /** With the pages of files that it shares with the system. */
  readonly resident: number
}

const KILOBYTES_IN_MB = 1024

export const memoryOf = (pid: number): ServerMemory | null => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const megabytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? NaN) / KILOBYTES_IN_MB
    return { own: megabytes('RssAnon'), resident: megabytes('VmRSS') }
  } catch {
    return null
  }
}
