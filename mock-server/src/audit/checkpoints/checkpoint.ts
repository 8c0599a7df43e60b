import { hash as digest, sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../../../store/audit-chain.ts'

/** SHA-256, hex. */
const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * A head of the audit log, signed and put down outside the database (hardening H53): a chain alone shows neither a cut
 * tail nor a log computed anew. Each names the one before, so that none can be taken out of the middle.
 */
export const SignedCheckpointSchema = z.strictObject({
  /** 0 on the line that was signed before there was an event. */
  sequence: z.int().min(0),
  /** Of the event of that sequence number. */
  hash: Hash,
  at: z.iso.datetime(),
  /** SHA-256 of the line before; 64 zeros on the first. */
  previous: Hash,
  /** Ed25519 over the canonical JSON of the rest, base64. */
  signature: z.base64()
})
export type SignedCheckpoint = z.infer<typeof SignedCheckpointSchema>
export type UnsignedCheckpoint = Omit<SignedCheckpoint, 'signature'>

/** What the first line names as the one before it. */
const FIRST = '0'.repeat(64)

const signedText = ({ sequence, hash, at, previous }: UnsignedCheckpoint): Buffer =>
  Buffer.from(canonicalJson({ sequence, hash, at, previous }))

/** @param before the line before, null for the first @returns the line to put down, without its end */
export const signCheckpoint = (
  { sequence, hash, at }: Pick<SignedCheckpoint, 'sequence' | 'hash' | 'at'>,
  before: string | null,
  key: KeyObject
): { readonly checkpoint: SignedCheckpoint; readonly line: string } => {
  const unsigned = { sequence, hash, at, previous: before === null ? FIRST : digest('sha256', before, 'hex') }
  // SECURITY: H53 the head of the log is signed by a key that the database does not hold
  const checkpoint = { ...unsigned, signature: sign(null, signedText(unsigned), key).toString('base64') }
  return { checkpoint, line: canonicalJson(checkpoint) }
}

export interface CheckpointReading {
  /** Those before the first wrong line. */
  readonly checkpoints: readonly SignedCheckpoint[]
  readonly lines: readonly string[]
  /** Number of the first line that is not a checkpoint, is not signed by this key or does not follow the one before. */
  readonly wrongLine: number | null
  /** The last line was not written to its end: the writer was killed in it. */
  readonly torn: boolean
}

const parsedLine = (line: string): SignedCheckpoint | undefined => {
  try {
    return SignedCheckpointSchema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

/** Reads a file of checkpoints, one a line, and verifies each signature and that each follows the one before. */
export const readCheckpoints = (text: string, publicKey: KeyObject): CheckpointReading => {
  const lines = text.split('\n')
  const torn = lines.pop() !== ''
  const checkpoints: SignedCheckpoint[] = []
  let before: string | null = null
  for (const [index, line] of lines.entries()) {
    const read = parsedLine(line)
    const last = checkpoints.at(-1)
    const follows =
      read !== undefined &&
      read.previous === (before === null ? FIRST : digest('sha256', before, 'hex')) &&
      read.sequence > (last?.sequence ?? -1) &&
      // SECURITY: H53 a checkpoint counts only with the signature of the log's key
      verify(null, signedText(read), publicKey, Buffer.from(read.signature, 'base64'))
    if (!follows) return { checkpoints, lines: lines.slice(0, index), wrongLine: index + 1, torn }
    checkpoints.push(read)
    before = line
  }
  return { checkpoints, lines, wrongLine: null, torn }
}
