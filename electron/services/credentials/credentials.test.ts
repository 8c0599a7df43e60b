import { X509Certificate, createHash } from 'node:crypto'
import { decodeProtectedHeader, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import type { TransportAnswer } from '../leds/transport.ts'
import { numberedIds } from '../testing/numbered-ids.ts'
import { clientAssertion } from './client-assertion.ts'
import { createEnrolment } from './enrolment.ts'
import { enrolmentKey } from './enrolment-key.ts'
import { keychainStore, openKeychain } from './keychain-store.ts'
import type { Keychain } from './keychain-store.ts'
import { memoryKeyStore } from './key-store.ts'
import { openKeyStore } from './open-key-store.ts'

const NOW = Date.parse('2026-11-22T09:00:00.000Z')

const fakeKeychain = () => {
  const held = new Map<string, string>()
  const keychain: Keychain = {
    getPassword: async (service, account) => held.get(`${service}/${account}`) ?? null,
    setPassword: async (service, account, password) => void held.set(`${service}/${account}`, password),
    deletePassword: async (service, account) => held.delete(`${service}/${account}`)
  }
  return { keychain, held }
}

describe('enrolment key', () => {
  it('is an RSA key of 2,048 bits with a certificate of its own, and is kept', async () => {
    const store = memoryKeyStore()
    const key = await enrolmentKey(store, NOW)
    const certificate = new X509Certificate(key.certificate)
    expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048)
    expect(certificate.checkPrivateKey(key.privateKey)).toBe(true)
    expect(certificate.verify(certificate.publicKey)).toBe(true)
    expect(certificate.subject).toBe('CN=LEDS Workstation')
    expect((await enrolmentKey(store, NOW)).x5t).toBe(key.x5t)
    expect((await enrolmentKey(store, NOW + 400 * 86_400_000)).x5t).not.toBe(key.x5t)
  })

  it('signs an assertion that NIAM takes: RS256, x5t, 60 seconds', async () => {
    const key = await enrolmentKey(memoryKeyStore(), NOW)
    const certificate = new X509Certificate(key.certificate)
    const { client_assertion: assertion = '', client_id: id } = await clientAssertion(key, {
      audience: 'https://leds.example/niam/token',
      now: NOW,
      newId: numberedIds()
    })
    expect(decodeProtectedHeader(assertion)).toMatchObject({
      alg: 'RS256',
      x5t: createHash('sha1').update(certificate.raw).digest('base64url')
    })
    const { payload } = await jwtVerify(assertion, certificate.publicKey, {
      audience: 'https://leds.example/niam/token',
      currentDate: new Date(NOW)
    })
    expect(payload).toMatchObject({ iss: id, sub: id, iat: NOW / 1000, exp: NOW / 1000 + 60 })
  })
})

describe('key store', () => {
  it('H43 keeps the key in the keychain, in two entries that Windows can hold', async () => {
    const { keychain, held } = fakeKeychain()
    const store = keychainStore(keychain)
    const key = await enrolmentKey(store, NOW)
    expect((await enrolmentKey(store, NOW)).x5t).toBe(key.x5t)
    expect([...held.values()].every((entry) => entry.length < 2560)).toBe(true)
    await store.forget()
    expect(await store.read()).toBeNull()
  })
  it('H43 live does not start without a keychain', async () => {
    expect(await openKeyStore('live', undefined, async () => null)).toMatchObject({
      ok: false,
      refusal: { message: expect.stringContaining('keychain') }
    })
    expect(await openKeyStore('live', 'memory', async () => fakeKeychain().keychain)).toMatchObject({
      ok: true,
      value: { kind: 'keychain' }
    })
  })
  it('training keeps to memory and does not touch the keychain unasked', async () => {
    const untouched = async (): Promise<Keychain | null> => {
      throw new Error('the keychain was touched')
    }
    expect(await openKeyStore('training', undefined, untouched)).toMatchObject({ ok: true, value: { kind: 'memory' } })
    expect(await openKeyStore('training', 'keychain', async () => null)).toMatchObject({ ok: true, value: { kind: 'memory' } })
  })
  it('takes a keychain that cannot be loaded or asked for none', async () => {
    expect(await openKeychain(async () => Promise.reject(new Error('no native part')))).toBeNull()
    expect(
      await openKeychain(async () => ({
        ...fakeKeychain().keychain,
        getPassword: async () => Promise.reject(new Error('no secret service'))
      }))
    ).toBeNull()
  })
})

describe('enrolment', () => {
  const withAnswers = (answers: TransportAnswer[], code: string | undefined = 'training-room-code') => {
    const sent: string[] = []
    const enrolment = createEnrolment({
      transport: {
        exchange: async ({ body }) => {
          sent.push(body ?? '')
          return answers.shift() ?? { answered: false, sent: 'no', untrusted: false, code: 'ECONNREFUSED' }
        },
        close: () => undefined
      },
      key: () => enrolmentKey(memoryKeyStore(), NOW),
      code,
      newId: numberedIds()
    })
    return { enrolment, sent }
  }
  const taken: TransportAnswer = { answered: true, status: 201, text: '{"x5t":"x"}' }

  it('shows the certificate, and never the key, once', async () => {
    const { enrolment, sent } = withAnswers([taken])
    await Promise.all([enrolment.enrolled(), enrolment.enrolled()])
    expect(sent).toHaveLength(1)
    expect(sent[0]).toContain('BEGIN CERTIFICATE')
    expect(sent[0]).not.toContain('PRIVATE KEY')
  })
  it('is tried again after a failure, and anew when the server has forgotten it', async () => {
    const { enrolment, sent } = withAnswers([{ answered: false, sent: 'no', untrusted: false, code: 'ECONNREFUSED' }, taken, taken])
    expect(await enrolment.enrolled()).toMatchObject({ ok: false, problem: { kind: 'unreachable' } })
    expect((await enrolment.enrolled()).ok).toBe(true)
    expect(await enrolment.enrolAgain()).toBe(true)
    expect(sent).toHaveLength(3)
  })
  it('needs no server where administrators enrolled the certificate', async () => {
    const own = createEnrolment({
      transport: { exchange: async () => Promise.reject(new Error('asked')), close: () => undefined },
      key: () => enrolmentKey(memoryKeyStore(), NOW),
      code: undefined,
      newId: numberedIds()
    })
    expect((await own.enrolled()).ok).toBe(true)
    expect(await own.enrolAgain()).toBe(false)
  })
})
