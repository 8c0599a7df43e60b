import type { CallOutput } from '../../../electron/contract/calls.ts'
import { INCOMING_OUTCOMES, type IncomingGrade, type IncomingItem } from '../../../mock-server/api/incoming.ts'
import type { SignalKind } from '../ui/kinds.ts'

export const GRADE_WORDS: Readonly<Record<IncomingGrade, { readonly word: string; readonly icon: string; readonly kind: SignalKind }>> = {
  emergency: { word: 'Emergency', icon: 'pi-bolt', kind: 'danger' },
  priority: { word: 'Priority', icon: 'pi-angle-double-up', kind: 'warning' },
  routine: { word: 'Routine', icon: 'pi-minus', kind: 'neutral' }
}
const CHANNELS: Readonly<Record<IncomingItem['channel'], string>> = {
  radio: 'Radio',
  telephone: 'Telephone',
  cad: 'CAD',
  voice: 'Voice call'
}
export const channelWords = ({ channel }: Pick<IncomingItem, 'channel'>): string => CHANNELS[channel]

const secondsSince = (received: string, at: Date): number => Math.max(0, Math.floor((at.getTime() - Date.parse(received)) / 1000))

/** `0:42`, `12:05`, `1:02:10`. @param received ISO 8601 */
export const ageClock = (received: string, at: Date): string => {
  const seconds = secondsSince(received, at)
  const two = (part: number): string => String(part).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes)}:${two(seconds % 60)}`
}
/** On the rail: `42 s`, `12 min`, `3 h`. */
export const ageShort = (received: string, at: Date): string => {
  const seconds = secondsSince(received, at)
  if (seconds < 60) return `${seconds} s`
  return seconds < 3600 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 3600)} h`
}

export const countWords = (waiting: number, taken: number): string =>
  waiting === 0 && taken === 0
    ? 'nothing waits'
    : `${waiting === 0 ? 'none' : waiting} ${waiting < 2 ? 'waits' : 'wait'}${taken === 0 ? '' : ` · ${taken} being worked on`}`

/** Who has it, or for whom it waits. @param own name of whoever reads it */
export const holderWords = ({ lease, handedTo, handedNote }: IncomingItem, own: string): string => {
  if (lease !== null) return lease.name.startsWith(own) && own !== '' ? 'with you' : `with ${lease.name}`
  if (handedTo === null) return 'waits'
  const note = handedNote === null ? '' : `: “${handedNote}”`
  return handedTo.name.startsWith(own) && own !== '' ? `handed to you${note}` : `handed to ${handedTo.name}${note}`
}

type NotTaken = CallOutput<'incoming.list'>['notTaken'][number]

/** How a call ended was kept while LEDS was away and refused since: who ended it believes that it is logged. */
export const notTakenWords = (ends: readonly NotTaken[], byId: (id: string) => Pick<IncomingItem, 'reference'> | undefined): string =>
  ends
    .map(({ id, outcome, message }) => {
      const name = byId(id)?.reference ?? 'A check of yours'
      return `${name}: “${INCOMING_OUTCOMES[outcome]}”, kept while LEDS was away, was refused and is not logged. ${message}`
    })
    .join(' ')
