import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** Tells the session's own password while the server is away. */
export type PasswordVerifier = (password: string) => Promise<boolean>

const KEY_BYTES = 32
/** 32 MB and about a tenth of a second each guess. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

const derive = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, COST, (error, key) => (error === null ? resolve(key) : reject(error)))
  })

/** A slow hash, kept in memory for the session alone (design §3, Session). */
export const createPasswordVerifier = async (password: string): Promise<PasswordVerifier> => {
  const salt = randomBytes(16)
  const key = await derive(password, salt)
  return async (guess) => timingSafeEqual(await derive(guess, salt), key)
}
