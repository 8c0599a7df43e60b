import type { Write } from '../../../../electron/contract/writes.ts'

const STATE_WORDS: Readonly<Record<Write['state'], string>> = {
  queued: 'kept here until LEDS answers',
  sending: 'being sent',
  'in-doubt': 'in doubt, being asked after',
  accepted: 'sent, being followed',
  completed: 'completed',
  refused: 'refused, draft kept'
}

/** @returns e.g. `1 write under way: Wanted report, ref 7F3A` */
export const writeWords = (underWay: readonly Write[]): string => {
  const [first, ...others] = underWay
  if (first === undefined) return ''
  const one = `${first.title}, ref ${first.ref}`
  const standing = first.state === 'sending' || first.state === 'accepted' ? '' : ` (${STATE_WORDS[first.state]})`
  return others.length === 0 ? `1 write under way: ${one}${standing}` : `${underWay.length} writes under way, first: ${one}${standing}`
}
