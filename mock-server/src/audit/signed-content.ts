import { hash as digest } from 'node:crypto'
import { canonicalJson } from '../../store/audit-chain.ts'
import { signText } from './checkpoints/log-key.ts'
import type { LogKey } from './checkpoints/log-key.ts'

/** One JSON object a line, as it is signed. SECURITY: H54 a line changed later is found by anybody who has the public key */
export const signedContent = (lines: readonly Readonly<Record<string, unknown>>[], key: LogKey) => {
  const content = lines.map((line) => `${canonicalJson(line)}\n`).join('')
  return {
    content,
    sha256: digest('sha256', content, 'hex'),
    algorithm: 'Ed25519' as const,
    signature: signText(content, key),
    publicKey: key.publicPem
  }
}
