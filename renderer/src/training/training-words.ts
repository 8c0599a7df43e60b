import type { Adjustments, FeedItem, Seat } from '../../../mock-server/api/training.ts'
import type { SignalKind } from '../ui/kinds.ts'

const two = (part: number): string => String(part).padStart(2, '0')

/** @returns `12:05` of seconds, `1:02:05` from an hour on */
export const lasting = (seconds: number): string => {
  const hours = Math.floor(seconds / 3600)
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return hours === 0 ? rest : `${hours}:${rest}`
}

export const FEED_WORDS: Readonly<Record<FeedItem['kind'], string>> = {
  brief: 'Brief',
  call: 'Call',
  message: 'Message',
  request: 'Request',
  question: 'Question',
  answer: 'Answer',
  hint: 'Hint',
  told: 'Told'
}

export interface Standing {
  readonly word: string
  readonly kind: SignalKind
  readonly icon: string
}

/** How a trainee stands, the gravest first. */
export const seatStanding = ({ state, result, criticalFaults, questions }: Seat): Standing => {
  if (result === 'passed') return { word: 'Passed', kind: 'good', icon: 'pi-check' }
  if (result === 'failed') return { word: 'Failed', kind: 'danger', icon: 'pi-times' }
  if (criticalFaults.length > 0) return { word: 'Critical fault', kind: 'danger', icon: 'pi-exclamation-triangle' }
  if (questions.length > 0) return { word: 'Asks', kind: 'warning', icon: 'pi-question-circle' }
  if (state === 'frozen') return { word: 'Frozen', kind: 'information', icon: 'pi-pause' }
  return state === 'ended' ? { word: 'Ended', kind: 'neutral', icon: 'pi-stop' } : { word: 'At work', kind: 'neutral', icon: 'pi-play' }
}

/** @returns `the usual time and text`, `25 % more time`, `25 % more time and larger text` */
export const adjustmentWords = ({ extraTimePercent, largerText }: Adjustments): string =>
  [extraTimePercent === 0 ? null : `${extraTimePercent} % more time`, largerText ? 'larger text' : null]
    .filter((words) => words !== null)
    .join(' and ') || 'the usual time and text'

export const isAdjusted = ({ extraTimePercent, largerText }: Adjustments): boolean => extraTimePercent > 0 || largerText

/** A feed item that waits for an answer of the trainee. */
export const isOpen = ({ kind, answered }: FeedItem): boolean => (kind === 'call' || kind === 'request') && answered === false
