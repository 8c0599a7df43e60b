import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

interface Hash {
  readonly salt: Buffer
  readonly key: Buffer
}

const KEY_BYTES = 32

const derive = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, KEY_BYTES, (error, key) => (error === null ? resolve(key) : reject(error)))
  })

const hashOf = async (password: string): Promise<Hash> => {
  const salt = randomBytes(16)
  return { salt, key: await derive(password, salt) }
}

/**
 * Verifies passwords against slow hashes made at start. An unknown user costs the same work as a wrong password, so
 * that the time taken tells nobody which usernames exist.
 */
export const createPasswordBook = (passwords: ReadonlyMap<string, string>) => {
  const hashes = new Map([...passwords].map(([username, password]) => [username, hashOf(password)] as const))
  const nobody = hashOf(randomBytes(16).toString('hex'))
  return {
    verify: async (username: string, password: string): Promise<boolean> => {
      const { salt, key } = await (hashes.get(username) ?? nobody)
      const same = timingSafeEqual(await derive(password, salt), key)
      return same && hashes.has(username)
    }
  }
}
export type PasswordBook = ReturnType<typeof createPasswordBook>
