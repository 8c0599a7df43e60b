import { createHash, X509Certificate } from 'node:crypto'
import { connect } from 'node:tls'
import { roomWords } from '../../../mock-server/api/join-code.ts'
import { WORDS } from './words.ts'

const PATIENCE_MS = 5_000

export type HostFound =
  { readonly found: 'host'; /** PEM. */ readonly certificate: string } | { readonly found: 'another' } | { readonly found: 'nobody' }

/** The certificate that whoever listens there shows; nothing is sent to them. */
const shownCertificate = (host: string, port: number): Promise<Buffer | null> =>
  new Promise((resolve) => {
    // SECURITY: H07 this connection only reads a certificate, to hold it against the code: it carries nothing, and is
    // not the one that is worked on, which trusts that certificate alone.
    const socket = connect({ host, port, rejectUnauthorized: false, minVersion: 'TLSv1.2', timeout: PATIENCE_MS })
    const settle = (shown: Buffer | null): void => {
      socket.destroy()
      resolve(shown)
    }
    socket.once('secureConnect', () => settle(socket.getPeerX509Certificate()?.raw ?? null))
    socket.once('error', () => settle(null))
    socket.once('timeout', () => settle(null))
  })

/**
 * SECURITY: H07 whether the room's host is at an address: its certificate has to have the room's words, 110 bits of its
 * SHA-256.
 */
export const findHost = async (address: string, room: readonly string[]): Promise<HostFound> => {
  const [host = '', port = ''] = address.split(':')
  const shown = await shownCertificate(host, Number(port))
  if (shown === null) return { found: 'nobody' }
  const words = roomWords(createHash('sha256').update(shown).digest(), WORDS)
  if (words.join(' ') !== room.join(' ')) return { found: 'another' }
  return { found: 'host', certificate: new X509Certificate(shown).toString() }
}
