import { AccessContextSchema, type AccessContext } from '../../../mock-server/api/access-context.ts'
import { justificationFor } from './justification.ts'
import { useReasons } from './reasons.ts'
import { useStop, type PartialStop } from './stop.ts'

/** A whole stop from what a line carried, its justification composed; null where something is missing or wrong. */
export const stopFrom = (given: PartialStop): AccessContext | null => {
  const { reason, originator = '', place = '', incident = '' } = given
  const row = reason === undefined ? null : useReasons().byCode(reason)
  const justification = given.justification ?? justificationFor({ reason: row, originator, place, incident })
  const read = AccessContextSchema.safeParse({ ...given, justification })
  return row !== null && read.success ? read.data : null
}

/**
 * The stop that a line is run under. One that the line carries whole is set at once, and what still waited at the panel
 * is given up: it is no part of this stop. One that it carries in part is asked for, with what the stop set now has
 * filled in; without any, the stop set now holds.
 * @returns null where the operator left the panel: the line is not run
 */
export const stopForLine = async (given: PartialStop): Promise<AccessContext | null> => {
  const stop = useStop()
  if (Object.keys(given).length === 0) return stop.requireStop()
  await useReasons().load()
  const whole = stopFrom(given)
  if (whole === null) {
    const { justification: _justification, ...current } = stop.current ?? {}
    return stop.openPanel({ ...current, ...given })
  }
  stop.cancel()
  stop.set(whole)
  return whole
}
