import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 bits. */
const KEY_BYTES = 32
const GOOD_FOR_MS = 60_000

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()
const same = (left: Buffer, right: Buffer): boolean => timingSafeEqual(left, right)

/** What lets one browser in: an address that is good once and for a minute, then a cookie that only it has. */
export interface OneTimeKeys {
  /** A new key; one given before and not used is good no more. */
  issue(): string
  /** @returns the cookie's value, or null for a key that is wrong, used or too old */
  exchange(key: string): string | null
  /** @param cookie as the browser sent it */
  holds(cookie: string | undefined): boolean
}

/** @param elapsed milliseconds on a clock that never goes back */
export const createOneTimeKeys = (elapsed: () => number): OneTimeKeys => {
  let key: { readonly hash: Buffer; readonly until: number } | null = null
  let cookie: Buffer | null = null
  return {
    issue: () => {
      const made = randomBytes(KEY_BYTES).toString('base64url')
      key = { hash: hashOf(made), until: elapsed() + GOOD_FOR_MS }
      return made
    },
    exchange: (given) => {
      const held = key
      if (held === null || elapsed() > held.until || !same(hashOf(given), held.hash)) return null
      key = null
      const made = randomBytes(KEY_BYTES).toString('base64url')
      // One session: a browser let in earlier is out.
      cookie = hashOf(made)
      return made
    },
    holds: (given) => given !== undefined && cookie !== null && same(hashOf(given), cookie)
  }
}
