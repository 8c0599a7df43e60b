import { join } from 'node:path'
import { app } from 'electron'
import { createLogger } from '../../services/logging/logger.ts'
import type { Logger, LogLevel } from '../../services/logging/logger.ts'
import { rotatedFile } from '../../services/logging/rotated-file.ts'

/** A day of work is some hundred kilobytes: four of these files go back further than a service desk asks. */
const LOG_FILE_BYTES = 1024 * 1024
const OLDER_LOG_FILES = 3

const toStderr = (line: string): void => void process.stderr.write(line)

/**
 * A package logs into its own folder, as whoever starts it from an icon keeps no stderr; in development stderr is enough.
 * @returns a log for a level: of policy, once that is known; in development only what is worth a warning
 */
export const openLog = (packaged: boolean): ((level: LogLevel) => Logger) => {
  const toFile = packaged
    ? rotatedFile({ file: join(app.getPath('logs'), 'workstation.log'), mostBytes: LOG_FILE_BYTES, older: OLDER_LOG_FILES })
    : null
  const write = (line: string): void => {
    toStderr(line)
    toFile?.(line)
  }
  return (level) => createLogger({ level: packaged ? level : 'warn', now: () => Date.now(), write })
}
