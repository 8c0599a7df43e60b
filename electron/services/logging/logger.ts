/**
 * Fields a log line may hold. None can hold personal data: names, ids, grades and counts of the workstation's own.
 * SECURITY: H45 whatever is not on this list is dropped, however it came in.
 */
export const LOG_FIELDS = [
  'call',
  'kind',
  'endpoint',
  'status',
  'milliseconds',
  'ref',
  'state',
  'from',
  'attempt',
  'count',
  'code',
  'mode',
  'shell',
  'version',
  'port',
  'type'
] as const
export type LogField = (typeof LOG_FIELDS)[number]
export type LogFields = Partial<Record<LogField, string | number | boolean>>

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** `event` is a fixed phrase in the source, never put together from what came in. */
export type Logger = (level: LogLevel, event: string, fields?: LogFields) => void

const LONGEST = 80
const SAFE = /[^\w .:/@-]/g

/** Text cut to short, plain characters: no line can be forged, nothing long can hide in it. */
export const plainText = (text: string, most = LONGEST): string => text.slice(0, most).replace(SAFE, '?')

const allowed = (fields: LogFields): LogFields => {
  const kept: LogFields = {}
  for (const name of LOG_FIELDS) {
    if (!Object.hasOwn(fields, name)) continue
    const value = fields[name]
    if (typeof value === 'string') kept[name] = plainText(value)
    else if (typeof value === 'number' || typeof value === 'boolean') kept[name] = value
  }
  return kept
}

/**
 * One JSON line an event.
 * @param write takes a line with its end: stderr, and in a package `rotatedFile`
 */
export const createLogger =
  ({ level, now, write }: { level: LogLevel; now: () => number; write: (line: string) => void }): Logger =>
  (at, event, fields = {}) => {
    if (LOG_LEVELS.indexOf(at) < LOG_LEVELS.indexOf(level)) return
    write(`${JSON.stringify({ time: new Date(now()).toISOString(), level: at, event, ...allowed(fields) })}\n`)
  }

export const silentLogger: Logger = () => undefined
