import type { Connection } from '../../../../electron/contract/app.ts'
import { clockTime, clockTimeWithSeconds } from '../clock.ts'

export interface ConnectionWords {
  readonly kind: 'good' | 'danger' | 'neutral'
  readonly text: string
}

/** How the server answers, in words: colour never speaks alone. */
export const connectionWords = ({ state, since }: Connection): ConnectionWords => {
  switch (state) {
    case 'connected':
      return { kind: 'good', text: 'Connected' }
    case 'unreachable':
      return { kind: 'danger', text: since === '' ? 'LEDS does not answer' : `LEDS does not answer since ${clockTime(since)}` }
    case 'unknown':
      return { kind: 'neutral', text: 'Connecting' }
  }
}

/** Where drafts stand; what is not on the server is said first. */
export const draftWords = ({ draftsNotSavedSince, draftsSavedAt }: Connection): string => {
  if (draftsNotSavedSince !== null) return `Drafts not saved since ${clockTime(draftsNotSavedSince)}, kept here`
  return draftsSavedAt === null ? '' : `Drafts saved ${clockTimeWithSeconds(draftsSavedAt)}`
}
