import type { PartialStop } from '../../workspaces/stop.ts'
import { stopPart, type Chip } from './reading.ts'

const ORIGINATOR = /(^|\s)@(\S+)/
const REASON = /(^|\s)R(10|[0-9])(?=\s|$)/i

export interface StopParts {
  /** What stands before the stop's parts. */
  readonly body: string
  readonly stop: PartialStop
  readonly chips: readonly Chip[]
  /** What stands after the originator and is not understood. */
  readonly leftOver: string
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Takes the caller (`@4312`), the reason (`R1`) and the place after the reason off the end of a line (ux, The command line). */
export const takeStopParts = (text: string): StopParts => {
  const originator = ORIGINATOR.exec(text)
  const reason = REASON.exec(text)
  const starts = [originator?.index, reason?.index].filter((at) => at !== undefined)
  if (starts.length === 0) return { body: tidy(text), stop: {}, chips: [], leftOver: '' }
  const from = Math.min(...starts)
  const rest = text.slice(from)
  const withoutCaller = rest.replace(ORIGINATOR, ' ')
  const reasonIn = REASON.exec(withoutCaller)
  const place = reasonIn === null ? '' : tidy(withoutCaller.slice(reasonIn.index + reasonIn[0].length))
  const leftOver = tidy(reasonIn === null ? withoutCaller : withoutCaller.slice(0, reasonIn.index))
  const stop: PartialStop = {
    ...(originator?.[2] === undefined ? {} : { originator: originator[2] }),
    ...(reason?.[2] === undefined ? {} : { reason: reason[2] }),
    ...(place === '' ? {} : { place: place.slice(0, 150) })
  }
  const chips = [
    ...(stop.originator === undefined ? [] : [stopPart('', `@${stop.originator}`)]),
    ...(stop.reason === undefined ? [] : [stopPart('', `R${stop.reason}`)]),
    ...(stop.place === undefined ? [] : [stopPart('Place', stop.place)])
  ]
  return { body: tidy(text.slice(0, from)), stop, chips, leftOver }
}
