import 'reflect-metadata'
import { createHash, webcrypto } from 'node:crypto'
import * as x509 from '@peculiar/x509'
import { SignJWT } from 'jose'

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]), modulusLength: 2048 }

export interface ClientIdentity {
  readonly pem: string
  readonly x5t: string
  /** A client assertion as LEDS clients make it; claims and header can be bent for refusals. */
  assertion(
    clientId: string,
    bent?: { claims?: Readonly<Record<string, unknown>>; header?: Readonly<Record<string, unknown>> }
  ): Promise<string>
}

/** A fresh RSA key with its self-signed certificate. */
export const newClientIdentity = async (): Promise<ClientIdentity> => {
  const keys = await webcrypto.subtle.generateKey(RSA, true, ['sign', 'verify'])
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=Test client',
    keys,
    signingAlgorithm: RSA,
    notAfter: new Date(Date.now() + 86_400_000)
  })
  const x5t = createHash('sha1').update(Buffer.from(certificate.rawData)).digest('base64url')
  return {
    pem: certificate.toString('pem'),
    x5t,
    assertion: (clientId, { claims = {}, header = {} } = {}) => {
      const now = Math.floor(Date.now() / 1000)
      return new SignJWT({ iss: clientId, sub: clientId, aud: 'https://niam.example/token', iat: now, exp: now + 60, ...claims })
        .setProtectedHeader({ alg: 'RS256', x5t, ...header })
        .sign(keys.privateKey)
    }
  }
}
