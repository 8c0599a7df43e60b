import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

export interface PasswordHash {
  readonly salt: Uint8Array
  readonly key: Uint8Array
}

const KEY_BYTES = 32

const derive = (password: string, salt: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, KEY_BYTES, (error, key) => (error === null ? resolve(key) : reject(error)))
  })

export const passwordHash = async (password: string): Promise<PasswordHash> => {
  const salt = randomBytes(16)
  return { salt, key: await derive(password, salt) }
}

/**
 * Verifies passwords against slow hashes. An unknown user costs the same work as a wrong password, so that the time taken
 * tells nobody which usernames exist.
 * @param published passwords of training, hashed at start: each counts until its user has one of their own
 */
export const createPasswordBook = (published: ReadonlyMap<string, string>, own: ReadonlyMap<string, PasswordHash> = new Map()) => {
  const hashes = new Map<string, PasswordHash | Promise<PasswordHash>>([
    ...[...published].filter(([username]) => !own.has(username)).map(([username, password]) => [username, passwordHash(password)] as const),
    ...own
  ])
  const nobody = passwordHash(randomBytes(16).toString('hex'))
  return {
    verify: async (username: string, password: string): Promise<boolean> => {
      const { salt, key } = await (hashes.get(username) ?? nobody)
      const same = timingSafeEqual(await derive(password, salt), key)
      return same && hashes.has(username)
    },
    /** From now on this is the user's. */
    put: (username: string, hash: PasswordHash): void => {
      hashes.set(username, hash)
    }
  }
}
export type PasswordBook = ReturnType<typeof createPasswordBook>
