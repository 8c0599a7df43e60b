import type { Write } from '../../../electron/contract/writes.ts'
import type { SignalKind } from '../ui/kinds.ts'
import type { TabMarks } from '../workspaces/tab-marks.ts'

export interface WriteNotice {
  readonly kind: SignalKind
  readonly heading: string
  readonly text: string
}
/** How a form speaks of what it sends. */
export interface SentWords {
  /** `report`: "Your report is kept …". */
  readonly noun: string
  /** `nothing was circulated`. */
  readonly refused: string
  /** `Not sent.`: said where it did not even leave. */
  readonly notSent: string
}
export const REPORT_WORDS: SentWords = { noun: 'report', refused: 'nothing was circulated', notSent: 'Not sent.' }
export const CHANGE_WORDS: SentWords = { noun: 'change', refused: 'nothing was changed', notSent: 'Not sent.' }
export const PERSON_WORDS: SentWords = { noun: 'record', refused: 'nobody was made', notSent: 'Not made.' }

/** What the operator is told of a record that was sent, and what was kept; null once it is done. */
export const writeNotice = ({ state, ref, problem }: Write, { noun, refused }: SentWords): WriteNotice | null => {
  switch (state) {
    case 'queued':
      return {
        kind: 'warning',
        heading: 'Not sent yet',
        text: `LEDS does not answer. Your ${noun} is kept and will be sent when it does. Ref ${ref}.`
      }
    case 'sending':
    case 'accepted':
      return {
        kind: 'information',
        heading: 'Being sent',
        text: `Ref ${ref}. You can go on with other work; this tab changes when it is done.`
      }
    case 'in-doubt':
      return {
        kind: 'warning',
        heading: 'Not known whether it arrived',
        text: `LEDS did not answer after it was sent. It is asked about, not sent twice. Do not type it again. Ref ${ref}.`
      }
    case 'refused':
      return {
        kind: 'danger',
        heading: `Refused: ${refused}`,
        text: `${problem?.message ?? 'LEDS refused it.'} What you typed is kept. Mend it and send again. Ref ${problem?.ref ?? ref}.`
      }
    case 'completed':
      return null
  }
}

const MARKS: Readonly<Record<Write['state'], TabMarks['write']>> = {
  queued: 'queued',
  sending: 'sending',
  accepted: 'sent',
  'in-doubt': 'in doubt',
  refused: 'refused',
  completed: null
}
export const markOf = ({ state }: Write): TabMarks['write'] => MARKS[state]
export const isUnderWay = ({ state }: Write): boolean => state !== 'refused' && state !== 'completed'
