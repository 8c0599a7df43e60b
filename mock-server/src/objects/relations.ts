import { lookAlikeWords } from '../../api/look-alikes.ts'
import type { Bearer, Bearing } from './marks.ts'
import type { ObjectKind } from './object-row.ts'

type Asked = Pick<Bearing, 'same' | 'side' | 'make'> & { readonly kind: ObjectKind }
type Other = Pick<Bearer, 'same' | 'side' | 'make' | 'mark' | 'plain' | 'asked'>

/** A registration is one vehicle's whatever its make is said to be; a serial number is one maker's. */
const sameMake = (asked: Asked, other: Other): boolean => asked.kind === 'vehicle' || asked.make === other.make

/** The same mark, make and circumstance (records, Property): it is on record already. */
export const isDuplicate = (asked: Asked, other: Other): boolean =>
  other.plain === other.asked && other.same === asked.same && sameMake(asked, other)

/**
 * Lost or stolen against found, by the same mark, or by one that could be read for it on a thing of the same make. It
 * refuses nothing: the best hit of the day is a match (records, Property).
 */
export const isMatch = (asked: Asked, other: Other): boolean =>
  asked.side !== null &&
  other.side !== null &&
  asked.side !== other.side &&
  (other.plain === other.asked || (asked.make !== '' && asked.make === other.make))

const MARK_WORDS: Readonly<Record<string, string>> = { vrm: 'registration', vin: 'VIN' }
export const markWords = (mark: string): string => MARK_WORDS[mark] ?? mark

/** `same frame number, WTU102C5`; `frame number looks like WTU1O2C5: 0 read for O in place 5`. */
export const markReason = ({ mark, plain, asked }: Pick<Other, 'mark' | 'plain' | 'asked'>): string =>
  plain === asked ? `same ${markWords(mark)}, ${plain}` : `${markWords(mark)} ${lookAlikeWords(asked, plain)}`

/** Why a match is one, the strongest first. */
export const matchReasons = (asked: Asked, others: readonly Other[]): string[] => {
  const exactFirst = others.toSorted((one, other) => Number(other.plain === other.asked) - Number(one.plain === one.asked))
  const make = others.some((other) => asked.make !== '' && other.make === asked.make) ? ['same make'] : []
  return [...new Set([...exactFirst.map(markReason), ...make])]
}
