import { plainMark } from '../../api/look-alikes.ts'
import { Refusal } from '../../store/refusal.ts'
import { wrong } from '../http/refusal.ts'
import type { Bearer, Bearing } from './marks.ts'
import type { ObjectKind } from './object-row.ts'
import { isDuplicate, markWords } from './relations.ts'

/**
 * Refuses what is on record already: the same mark, make and circumstance on a live report (records, Property). Asked
 * inside the write, so that of two sent at once one is refused.
 */
export const refuseDuplicate = (kind: ObjectKind, bearing: Bearing, bearers: readonly Bearer[]): void => {
  const asked = { ...bearing, kind }
  const duplicate = bearers.find((bearer) => isDuplicate(asked, bearer))
  if (duplicate === undefined) return
  const { reference, headline, mark, plain } = duplicate
  const path = bearing.marks.find(({ value }) => plainMark(value) === plain)?.path ?? 'content'
  throw new Refusal(
    'conflict/duplicate-exists',
    `${reference} stands already: ${headline}, with the same ${markWords(mark)}, ${plain}. Nothing was recorded. Open ${reference}, and ask its owner to amend it where it says less than yours.`,
    [wrong(path, `${reference} has this ${markWords(mark)} already.`, 'duplicate')]
  )
}
