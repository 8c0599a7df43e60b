import { createHash, X509Certificate } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** How a client came to be trusted: by a file named at start, or by the training room's code. */
export type TrustedBy = 'file' | 'enrolment'

export interface TrustedClient {
  /** base64url of the SHA-1 of the certificate's DER (leds-api, Sign-on). */
  readonly x5t: string
  readonly key: KeyObject
  readonly by: TrustedBy
}

const WEAKEST_RSA_BITS = 2048

const thumbprint = (certificate: X509Certificate): string => createHash('sha1').update(certificate.raw).digest('base64url')

/** Reads a PEM certificate with an RSA key of 2048 bits or more; the words say what is wrong with another. */
export const readCertificate = (pem: string, by: TrustedBy): TrustedClient | { readonly wrong: string } => {
  try {
    const certificate = new X509Certificate(pem)
    const key = certificate.publicKey
    if (key.asymmetricKeyType !== 'rsa') return { wrong: 'The certificate’s key must be RSA.' }
    if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < WEAKEST_RSA_BITS)
      return { wrong: `The certificate’s RSA key must have ${WEAKEST_RSA_BITS} bits or more.` }
    return { x5t: thumbprint(certificate), key, by }
  } catch {
    return { wrong: 'This is not a certificate in PEM form.' }
  }
}

/** The certificates that may sign client assertions, by their thumbprint. */
export const createTrustedClients = (initial: readonly TrustedClient[]) => {
  const clients = new Map(initial.map((client) => [client.x5t, client]))
  return {
    find: (x5t: string): TrustedClient | undefined => clients.get(x5t),
    add: (client: TrustedClient): void => {
      clients.set(client.x5t, client)
    }
  }
}
export type TrustedClients = ReturnType<typeof createTrustedClients>
