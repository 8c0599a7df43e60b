import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a log's checkpoints and keys stand: a folder beside the database, not in it. */
export const auditFolder = (db: string): string => `${db}.audit`
export const checkpointFile = (folder: string): string => join(folder, 'checkpoints.jsonl')
export const publicKeyFile = (folder: string): string => join(folder, 'public.pem')
const privateKeyFile = (folder: string): string => join(folder, 'private.pem')

/** The key a log is signed with. */
export interface LogKey {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  /** SPKI, PEM. */
  readonly publicPem: string
}

const keyOf = (privateKey: KeyObject): LogKey => {
  const publicKey = createPublicKey(privateKey)
  return { privateKey, publicKey, publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString() }
}

/** A key that ends with the process: of a store that does too. */
export const passingKey = (): LogKey => keyOf(generateKeyPairSync('ed25519').privateKey)

/** Whether a folder has had its key made: from then on it holds a checkpoint too. */
export const hasKey = (folder: string): boolean => existsSync(privateKeyFile(folder))

/** The key of a folder, made where there is none. Whoever keeps the server keeps a copy of the public one elsewhere. */
export const keptKey = (folder: string): LogKey => {
  const file = privateKeyFile(folder)
  if (!existsSync(file)) {
    const pem = passingKey().privateKey.export({ type: 'pkcs8', format: 'pem' })
    // SECURITY: H53 nobody but the server's own user reads the key that signs the log
    writeFileSync(file, pem, { mode: 0o600, flag: 'wx' })
  }
  const key = keyOf(createPrivateKey(readFileSync(file)))
  if (!existsSync(publicKeyFile(folder))) writeFileSync(publicKeyFile(folder), key.publicPem)
  return key
}

/** Ed25519 over a text, base64: `openssl pkeyutl -verify -pubin -inkey public.pem -rawin -in FILE -sigfile SIGNATURE` verifies it. */
export const signText = (text: string, { privateKey }: LogKey): string => sign(null, Buffer.from(text), privateKey).toString('base64')
