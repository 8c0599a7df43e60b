import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import { GENESIS_HASH } from '../../../store/audit-chain.ts'
import type { LedsStore } from '../../../store/open-store.ts'
import { StoreFault } from '../../../store/refusal.ts'
import type { Service } from '../../service.ts'
import { readCheckpoints, signCheckpoint } from './checkpoint.ts'
import type { SignedCheckpoint } from './checkpoint.ts'
import { auditFolder, checkpointFile, hasKey, keptKey, passingKey } from './log-key.ts'
import type { LogKey } from './log-key.ts'

/** Between two signed heads, while events come in. */
const EVERY_MS = 10_000

export interface Checkpoints {
  readonly key: LogKey
  /** Every one there is, the oldest first. */
  all(): readonly SignedCheckpoint[]
  /** Signs the head of the log, where anything was logged since the last. */
  mark(): Promise<void>
  /** Marks the head once more and stops. */
  close(): Promise<void>
}

interface Given {
  readonly store: Pick<LedsStore, 'read'>
  /** A file's path or `:memory:`. */
  readonly db: string
  readonly clock: Service['clock']
  readonly logger: Service['logger']
}

const sure = (condition: boolean, why: string): void => {
  if (!condition) throw new StoreFault(why)
}

/** What stands in the folder, its last line mended where the writer was killed in it. */
const readFolder = (folder: string, db: string) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const begun = hasKey(folder)
  const key = keptKey(folder)
  const file = checkpointFile(folder)
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const reading = readCheckpoints(text, key.publicKey)
  sure(
    reading.wrongLine === null,
    `${file}: line ${reading.wrongLine ?? 0} is not a checkpoint that this log's key signed after the one before it. See \`npm run audit:verify -- ${db}\`. Nothing was changed.`
  )
  if (reading.torn) truncateSync(file, Buffer.byteLength(reading.lines.map((line) => `${line}\n`).join('')))
  return { key, file, begun, checkpoints: [...reading.checkpoints], lastLine: reading.lines.at(-1) ?? null }
}

const append = (file: string, line: string): void => {
  const handle = openSync(file, 'a', 0o600)
  try {
    writeSync(handle, `${line}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Signs the head of the audit log when the server starts, every ten seconds while it grows, and when it ends. A log that does not hold
 * what was signed of it is not gone on with.
 * @throws StoreFault, in words for whoever started the server
 */
export const openCheckpoints = async ({ store, db, clock, logger }: Given): Promise<Checkpoints> => {
  const folder = db === ':memory:' ? null : auditFolder(db)
  const kept = folder === null ? { key: passingKey(), file: null, begun: false, checkpoints: [], lastLine: null } : readFolder(folder, db)
  const checkpoints: SignedCheckpoint[] = kept.checkpoints
  let lastLine: string | null = kept.lastLine
  const newest = checkpoints.at(-1)
  const headNow = await store.read('auditHead', undefined)
  // SECURITY: H53 every log begins with a signed line, of nothing where it is empty: without one, all were taken away
  sure(
    !kept.begun || newest !== undefined || headNow === null,
    `The audit log in ${db} holds events and was signed, but ${folder ?? ''} holds no checkpoint any more. Put its checkpoints back from a copy. To go on with a log that nothing vouches for, move the folder away on purpose. Nothing was changed.`
  )
  if (newest !== undefined && newest.sequence > 0)
    // SECURITY: H53 a log that was cut or computed anew while the server was down is found before anything is added to it
    sure(
      (await store.read('auditHash', { sequence: newest.sequence })) === newest.hash,
      `The audit log in ${db} does not hold event ${newest.sequence} as it was signed on ${newest.at}: it was cut, changed or replaced. \`npm run audit:verify -- ${db}\` shows where. To begin with an empty log, move ${folder ?? ''} away as well. Nothing was changed.`
    )

  const markOnce = async (): Promise<void> => {
    const head = (await store.read('auditHead', undefined)) ?? { sequence: 0, hash: GENESIS_HASH }
    if (head.sequence <= (checkpoints.at(-1)?.sequence ?? -1)) return
    const { line, checkpoint } = signCheckpoint({ ...head, at: clock().toISOString() }, lastLine, kept.key.privateKey)
    if (kept.file !== null) append(kept.file, line)
    lastLine = line
    checkpoints.push(checkpoint)
  }
  // One after the other: each names the one before.
  let marking: Promise<void> = Promise.resolve()
  const mark = (): Promise<void> => (marking = marking.catch(() => undefined).then(markOnce))
  await mark()
  const timer = setInterval(() => {
    mark().catch((error: unknown) => logger.error({ err: error }, 'the head of the audit log could not be signed'))
  }, EVERY_MS)
  timer.unref()
  return {
    key: kept.key,
    all: () => checkpoints,
    mark,
    close: async () => {
      clearInterval(timer)
      await mark()
    }
  }
}
