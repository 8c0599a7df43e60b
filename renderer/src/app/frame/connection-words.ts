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

/** A save is due within 2 seconds of a keystroke (design §3, Drafts); only one that is later is worth a word. Milliseconds. */
const SAVE_IS_LATE_MS = 4000

/** Whether a draft has waited for the server longer than it should. */
export const draftsAreLate = ({ state, draftsNotSavedSince }: Connection, at: Date): boolean =>
  draftsNotSavedSince !== null && (state === 'unreachable' || at.getTime() - Date.parse(draftsNotSavedSince) > SAVE_IS_LATE_MS)

/** Where drafts stand; what is not on the server is said first. */
export const draftWords = (connection: Connection, at: Date): string => {
  const { draftsNotSavedSince, draftsSavedAt } = connection
  if (draftsNotSavedSince !== null && draftsAreLate(connection, at))
    return `Drafts not saved since ${clockTime(draftsNotSavedSince)}, kept here`
  return draftsSavedAt === null ? '' : `Drafts saved ${clockTimeWithSeconds(draftsSavedAt)}`
}
