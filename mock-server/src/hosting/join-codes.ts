import { randomInt } from 'node:crypto'
import { JOIN_CODE_MINUTES, MOST_JOIN_CODES } from '../../api/hosting.ts'
import { OWN_WORDS } from '../../api/join-code.ts'
import { WORDS } from './words.ts'

/** Used and expired ones are remembered so long, to say which they are. */
const REMEMBERED_MS = 24 * 60 * 60_000
const HOLDS_MS = JOIN_CODE_MINUTES * 60_000
/** A trainer who asks again and again does not fill the memory: the oldest lapse. */
const MOST_WAITING = MOST_JOIN_CODES * 4

interface Issued {
  readonly at: number
  used: boolean
}

/** Why a code does not let a workstation in. */
export type CodeFault = 'unknown' | 'expired' | 'used'

/** SECURITY: H07 the one-time halves of the codes: 55 random bits, each good once and for half an hour. */
export const createJoinCodes = (draw: (below: number) => number = randomInt) => {
  const issued = new Map<string, Issued>()
  const sweep = (now: number): void => {
    for (const [own, { at }] of issued) if (now - at > REMEMBERED_MS) issued.delete(own)
  }
  const holds = ({ at, used }: Issued, now: number): boolean => !used && now - at <= HOLDS_MS
  const waiting = (now: number): readonly string[] => [...issued].flatMap(([own, code]) => (holds(code, now) ? [own] : []))

  return {
    /** @returns the five words of a new one */
    issue(now: number): readonly string[] {
      sweep(now)
      const over = waiting(now).slice(0, -MOST_WAITING + 1)
      if (over.length > 0 && waiting(now).length >= MOST_WAITING) for (const own of over) issued.delete(own)
      const own = Array.from({ length: OWN_WORDS }, () => WORDS[draw(WORDS.length)] ?? '')
      issued.set(own.join(' '), { at: now, used: false })
      return own
    },
    /** @returns null where it was good, and now is used; else why not */
    take(own: string, now: number): CodeFault | null {
      const code = issued.get(own)
      if (code === undefined) return 'unknown'
      if (code.used) return 'used'
      if (!holds(code, now)) return 'expired'
      code.used = true
      return null
    },
    waiting: (now: number): number => waiting(now).length,
    forgetAll: (): void => issued.clear()
  }
}
