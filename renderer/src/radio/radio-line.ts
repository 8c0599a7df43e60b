import type { RadioLineKind } from '../../../electron/contract/radio.ts'
import { POSSIBLE } from '../records/person/standing-words.ts'

/** One line of a radio card: what is read out, in the words in which it is said. */
export interface RadioLine {
  /** Stable while the answer is the same: what was passed is known by it. */
  readonly id: string
  readonly kind: RadioLineKind
  readonly words: string
  /** Is not read out before it is safe to pass. */
  readonly hit: boolean
  /** Reference of the report, or the warning's code, for the log. */
  readonly record: string | null
  /** Names and registrations in it, which are spelt when asked for. */
  readonly spell: readonly string[]
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
/** One full stop at the end, whatever the record has. */
export const sentence = (words: string): string => `${capital(words.trim()).replace(/[.\s]+$/, '')}.`
/** `Possible: wanted, power of arrest.` until the identity is confirmed, `Wanted, power of arrest.` after it. */
export const said = (possible: boolean, words: string): string =>
  possible ? `${POSSIBLE}${words.trim().replace(/[.\s]+$/, '')}.` : sentence(words)
/** Sentences of what is known of several things; what is not known is left out. */
export const sentences = (parts: readonly (string | null | undefined)[]): string =>
  parts
    .filter((part): part is string => part !== null && part !== undefined && part.trim() !== '')
    .map(sentence)
    .join(' ')

type Plain = Pick<RadioLine, 'id' | 'kind' | 'words'> & Partial<RadioLine>
export const radioLine = ({ hit = false, record = null, spell = [], ...line }: Plain): RadioLine => ({ hit, record, spell, ...line })
