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

/** @returns `2 drafts and 1 due item are unfinished.` with what becomes of a report that LEDS has not answered for */
export const unfinishedWords = ({ drafts, items, writes }: Record<'drafts' | 'items' | 'writes', { readonly length: number }>): string => {
  const parts = [
    drafts.length === 0 ? '' : counted(drafts.length, 'draft', 'drafts'),
    items.length === 0 ? '' : counted(items.length, 'due item', 'due items')
  ].filter((part) => part !== '')
  const count = drafts.length + items.length
  const left = count === 0 ? '' : `${parts.join(' and ')} ${count === 1 ? 'is' : 'are'} unfinished. `
  const waiting =
    writes.length === 0
      ? ''
      : `${counted(writes.length, 'report is', 'reports are')} not confirmed by LEDS: kept on this workstation for you alone, and sent when you sign in here again.`
  return `${left}${waiting}`.trim()
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

/** A shorter one is over before it is read. Milliseconds. */
export const OUTAGE_WORTH_A_WORD_MS = 3_000
/** The limited way in which work goes on. */
export const outageWords =
  'Go on with what is open: what you type is kept here. Checks are asked and reports are sent by themselves when it answers; no new record can be opened until then.'
