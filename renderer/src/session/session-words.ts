import type { AppState } from '../../../electron/contract/app.ts'
import type { Problem } from '../../../electron/contract/result.ts'
import { clockTime } from '../app/clock.ts'

type Lock = NonNullable<AppState['lock']>

const WHY: Readonly<Record<Lock['reason'], string>> = {
  asked: 'as you asked',
  idle: 'after a time without input',
  system: 'with the system’s own lock',
  'token-ended': 'because the sign-on ran out'
}
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** @returns `as you asked, at 14:12` */
export const lockedWhy = (lock: Lock): string => `${WHY[lock.reason]}, at ${clockTime(lock.at)}`

/** @returns `4 tabs and 1 draft are kept and come back when you unlock.` */
export const keptWords = ({ tabs, drafts }: Pick<Lock, 'tabs' | 'drafts'>): string => {
  const kept = [tabs === 0 ? '' : counted(tabs, 'tab', 'tabs'), drafts === 0 ? '' : counted(drafts, 'draft', 'drafts')].filter(
    (part) => part !== ''
  )
  if (kept.length === 0) return 'Nothing was open.'
  return `${kept.join(' and ')} ${tabs + drafts === 1 ? 'is kept and comes' : 'are kept and come'} back when you unlock.`
}

/**
 * Why the workstation is still locked, with the tries left said once. A wrong password is refused by the workstation
 * itself, which gives no type; any other refusal is told in its own words.
 */
export const stillLockedWords = ({ kind, type, message }: Problem, attemptsLeft: number): string => {
  if (kind !== 'refused' || type !== undefined || attemptsLeft >= 5) return message
  return attemptsLeft === 1
    ? 'The password is wrong. One try is left, then the session ends.'
    : `The password is wrong. ${attemptsLeft} tries are left, then the session ends.`
}

/** Heading over a refusal, by what the operator can do about it. */
export const refusalHeading = ({ kind }: Problem): string => {
  switch (kind) {
    case 'unreachable':
    case 'timeout':
      return 'LEDS does not answer'
    case 'throttled':
      return 'Wait a little'
    default:
      return 'Not signed in'
  }
}
