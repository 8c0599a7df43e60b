import { createHash, generateKeyPair, randomBytes, X509Certificate } from 'node:crypto'
import { promisify } from 'node:util'

/** PEM. */
export interface HostCertificate {
  readonly certificate: string
  readonly key: string
}

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const
const RSA_BITS = 2048
const DAY_MS = 86_400_000
const LIFE_DAYS = 30

export const sha256Of = (certificate: string): Uint8Array => createHash('sha256').update(new X509Certificate(certificate).raw).digest()

/** A key and a self-signed certificate for the machine's addresses: what is trusted is the certificate itself, by the room's words. */
export const makeHostCertificate = async (addresses: readonly string[], now: number): Promise<HostCertificate> => {
  // Loaded here: few servers ever open a room. The first is what the second needs to be there.
  await import('reflect-metadata')
  const { SubjectAlternativeNameExtension, X509CertificateGenerator } = await import('@peculiar/x509')
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: RSA_BITS })
  const subtle = globalThis.crypto.subtle
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: randomBytes(15).toString('hex').padStart(32, '01'),
    name: 'CN=LEDS training room',
    notBefore: new Date(now - DAY_MS),
    notAfter: new Date(now + LIFE_DAYS * DAY_MS),
    signingAlgorithm: RSA,
    keys: {
      privateKey: await subtle.importKey('pkcs8', privateKey.export({ type: 'pkcs8', format: 'der' }), RSA, true, ['sign']),
      publicKey: await subtle.importKey('spki', publicKey.export({ type: 'spki', format: 'der' }), RSA, true, ['verify'])
    },
    extensions: [new SubjectAlternativeNameExtension(addresses.map((value) => ({ type: 'ip' as const, value })))]
  })
  return { certificate: certificate.toString('pem'), key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
}
