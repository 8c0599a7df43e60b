import type { PartialStop } from '../../workspaces/stop.ts'
import { notUnderstood, stopPart, type Chip } from './reading.ts'

const CALLER = /^@(\S+)$/
const REFERENCE = /^#(\S+)$/
const REASON = /^R(10|[0-9]),?$/i
/** Whether a word reads as a reason wherever it does not come first. */
export const readsAsReason = (word: string): boolean => REASON.test(word)

const MOST = { originator: 50, incident: 40, place: 150 } as const

export interface StopParts {
  /** The line without the stop's parts. */
  readonly body: string
  readonly stop: PartialStop
  readonly chips: readonly Chip[]
  /** Why what is left over is not understood; null where nothing is. */
  readonly trouble: string | null
}

/** What a word of the line begins: the stop's parts are marked, the place is what follows the reason. */
type Where = 'body' | 'place' | 'left over'

/**
 * Takes the caller (`@4312`), the reference (`#118`), the reason (`R1`) and the place after it out of a line, in whichever
 * order they stand (ux, The command line). A reason stands after something: VE R1 ABC is a registration.
 */
export const takeStopParts = (text: string): StopParts => {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const taken: Record<Where, string[]> = { body: [], place: [], 'left over': [] }
  let where: Where = 'body'
  let caller: string | undefined
  let reference: string | undefined
  let reason: string | undefined
  const afterMark = (): Where => (taken.body.length === 0 ? 'body' : 'left over')
  words.forEach((word, at) => {
    const [, as] = CALLER.exec(word) ?? []
    const [, about] = REFERENCE.exec(word) ?? []
    const [, why] = REASON.exec(word) ?? []
    if (as !== undefined && caller === undefined && as.length <= MOST.originator) {
      caller = as
      where = afterMark()
    } else if (about !== undefined && reference === undefined && about.length <= MOST.incident) {
      reference = about
      where = afterMark()
    } else if (why !== undefined && reason === undefined && at > 0) {
      reason = why
      where = 'place'
    } else taken[/^[@#]/.test(word) ? 'left over' : where].push(word)
  })
  const all = taken.place.join(' ')
  const place = all.slice(0, MOST.place)
  const left = [...taken['left over'], all.slice(MOST.place)].filter((word) => word !== '').join(' ')
  const stop: PartialStop = {
    ...(caller === undefined ? {} : { originator: caller }),
    ...(reason === undefined ? {} : { reason }),
    ...(place === '' ? {} : { place }),
    ...(reference === undefined ? {} : { incident: reference })
  }
  return {
    body: taken.body.join(' '),
    stop,
    chips: [
      ...(caller === undefined ? [] : [stopPart('', `@${caller}`)]),
      ...(reason === undefined ? [] : [stopPart('', `R${reason}`)]),
      ...(place === '' ? [] : [stopPart('Place', place)]),
      ...(reference === undefined ? [] : [stopPart('', `#${reference}`)]),
      ...(left === '' ? [] : [notUnderstood(left)])
    ],
    trouble:
      left === ''
        ? null
        : `“${left}” is not understood. A place stands after the reason: R1 HIGH ST; a caller after @, a reference after #.`
  }
}
