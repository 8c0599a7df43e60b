import { generateKeyPair } from 'node:crypto'
import type { webcrypto } from 'node:crypto'
import { promisify } from 'node:util'
import 'reflect-metadata'
import type { X509Certificate } from '@peculiar/x509'

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const
const DAY_MS = 86_400_000

interface Signed {
  readonly certificate: X509Certificate
  readonly pem: string
  readonly keyPem: string
  readonly keys: { readonly privateKey: webcrypto.CryptoKey; readonly publicKey: webcrypto.CryptoKey }
}

const newKeys = async () => {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  return {
    keyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    keys: {
      privateKey: await crypto.subtle.importKey('pkcs8', privateKey.export({ type: 'pkcs8', format: 'der' }), RSA, true, ['sign']),
      publicKey: await crypto.subtle.importKey('spki', publicKey.export({ type: 'spki', format: 'der' }), RSA, true, ['verify'])
    }
  }
}

/** A certification authority of the test's own. */
export const makeAuthority = async (name: string): Promise<Signed> => {
  const { X509CertificateGenerator, BasicConstraintsExtension, KeyUsageFlags, KeyUsagesExtension } = await import('@peculiar/x509')
  const { keyPem, keys } = await newKeys()
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: `CN=${name}`,
    notBefore: new Date(Date.now() - DAY_MS),
    notAfter: new Date(Date.now() + DAY_MS),
    signingAlgorithm: RSA,
    keys,
    extensions: [new BasicConstraintsExtension(true, 0, true), new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true)]
  })
  return { certificate, pem: certificate.toString('pem'), keyPem, keys }
}

/** A server's certificate for an address. */
export const makeServerCertificate = async (
  authority: Signed,
  address: string
): Promise<{ readonly cert: string; readonly key: string }> => {
  const { X509CertificateGenerator, SubjectAlternativeNameExtension } = await import('@peculiar/x509')
  const { keyPem, keys } = await newKeys()
  const certificate = await X509CertificateGenerator.create({
    serialNumber: '02',
    subject: 'CN=leds.test',
    issuer: authority.certificate.subject,
    notBefore: new Date(Date.now() - DAY_MS),
    notAfter: new Date(Date.now() + DAY_MS),
    signingAlgorithm: RSA,
    publicKey: keys.publicKey,
    signingKey: authority.keys.privateKey,
    extensions: [new SubjectAlternativeNameExtension([{ type: 'ip', value: address }])]
  })
  return { cert: certificate.toString('pem'), key: keyPem }
}
