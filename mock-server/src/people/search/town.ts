import type { PersonContent } from '../../../api/people.ts'
import { foldName } from './fold-name.ts'

/** The town of where somebody lives, or lived last, folded: what stands last in its line; empty where none is held. */
export const townOf = (addresses: PersonContent['addresses']): string => {
  const latest = addresses.find(({ to }) => to === undefined) ?? addresses[0]
  return foldName(latest?.lines.split(',').at(-1) ?? '')
}
