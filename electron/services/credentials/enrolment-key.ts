import { createHash, createPrivateKey, generateKeyPair, randomBytes, X509Certificate } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import type { KeyStore, StoredKey } from './key-store.ts'

/** The key with which the workstation proves itself to NIAM, ready to sign. */
export interface EnrolmentKey {
  readonly privateKey: KeyObject
  /** PEM. */
  readonly certificate: string
  /** base64url of the SHA-1 of the certificate's DER: how NIAM finds the certificate (RFC 7515, 4.1.7). */
  readonly x5t: string
}

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const
const RSA_BITS = 2048
const LIFE_DAYS = 398
const DAY_MS = 86_400_000

/** A self-signed certificate: what NIAM trusts is the certificate itself, not who signed it. */
const selfSigned = async (privateKey: KeyObject, publicKey: KeyObject, now: number): Promise<string> => {
  // Loaded here: sign-in needs them, the first window does not. The second is what the first needs to be there.
  await import('reflect-metadata')
  const { X509CertificateGenerator, KeyUsageFlags, KeyUsagesExtension } = await import('@peculiar/x509')
  const subtle = globalThis.crypto.subtle
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: randomBytes(15).toString('hex').padStart(32, '01'),
    name: 'CN=LEDS Workstation',
    notBefore: new Date(now - DAY_MS),
    notAfter: new Date(now + LIFE_DAYS * DAY_MS),
    signingAlgorithm: RSA,
    keys: {
      privateKey: await subtle.importKey('pkcs8', privateKey.export({ type: 'pkcs8', format: 'der' }), RSA, true, ['sign']),
      publicKey: await subtle.importKey('spki', publicKey.export({ type: 'spki', format: 'der' }), RSA, true, ['verify'])
    },
    extensions: [new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true)]
  })
  return certificate.toString('pem')
}

const makeKey = async (now: number): Promise<StoredKey> => {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: RSA_BITS })
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: await selfSigned(privateKey, publicKey, now)
  }
}

const ready = ({ privateKey, certificate }: StoredKey): EnrolmentKey => ({
  privateKey: createPrivateKey(privateKey),
  certificate,
  x5t: createHash('sha1').update(new X509Certificate(certificate).raw).digest('base64url')
})

const stillValid = ({ certificate }: StoredKey, now: number): boolean => new X509Certificate(certificate).validToDate.getTime() > now

/** The key kept from before, or a new RSA key of 2,048 bits with its certificate, kept from now on. */
export const enrolmentKey = async (store: KeyStore, now: number): Promise<EnrolmentKey> => {
  const kept = await store.read()
  if (kept !== null && stillValid(kept, now)) return ready(kept)
  const made = await makeKey(now)
  await store.keep(made)
  return ready(made)
}
