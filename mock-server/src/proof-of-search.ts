import { createHmac, timingSafeEqual } from 'node:crypto'

const GOOD_FOR_MS = 30 * 60_000

interface Searched {
  readonly user: string
  readonly terms: readonly string[]
  readonly until: number
}
interface Asker {
  readonly user: string
  readonly at: Date
  /** Of this process. */
  readonly key: Uint8Array
}

const seal = (payload: string, key: Uint8Array): string => createHmac('sha256', key).update(payload).digest('base64url')

/** Proof that this user searched these terms: sealed, so that nobody writes one without having searched (records, Common). */
export const proofOfSearch = (terms: readonly string[], { user, at, key }: Asker): string => {
  const payload = Buffer.from(JSON.stringify({ user, terms, until: at.getTime() + GOOD_FOR_MS } satisfies Searched)).toString('base64url')
  return `${payload}.${seal(payload, key)}`
}

/** The terms of a search that this user made within 30 minutes; undefined where the token proves none. */
export const searchedTerms = (token: string, { user, at, key }: Asker): readonly string[] | undefined => {
  const [payload = '', given = ''] = token.split('.')
  const expected = Buffer.from(seal(payload, key))
  const offered = Buffer.from(given)
  if (expected.length !== offered.length || !timingSafeEqual(expected, offered)) return undefined
  const searched = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Searched
  return searched.user === user && searched.until >= at.getTime() ? searched.terms : undefined
}
