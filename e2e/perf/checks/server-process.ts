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

/** Processor time that a process has taken so far, milliseconds; null where the system does not tell it in this way. */
export const processorTimeOf = (pid: number): number | null => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    // User and system time, in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return null
  }
}

/** What the server takes of a processor for each of so many checks: it tells less of what else the machine does. */
export const perCheck = (before: number | null, after: number | null, checks: number): number | null =>
  before === null || after === null || checks === 0 ? null : (after - before) / checks
