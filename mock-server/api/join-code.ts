/**
 * The code by which a workstation joins a training room (ADR 31): ten words that say which certificate the room's host
 * has, five that are good once, and one that shows a slip. The words are a list of 2,048, told apart by four letters.
 */
export const ROOM_WORDS = 10
export const OWN_WORDS = 5
export const CODE_WORDS = ROOM_WORDS + OWN_WORDS + 1

const BITS_A_WORD = 11
/** x¹¹ + x² + 1, primitive over two elements: in the field that it makes, one wrong word or two that changed places never add up. */
const FIELD = 0x805
const TELLING_LETTERS = 4

/**
 * SECURITY: H07 110 bits of the certificate's SHA-256: nobody makes another certificate with the same ones.
 * @param sha256 of the certificate's DER, 32 bytes
 */
export const roomWords = (sha256: Uint8Array, list: readonly string[]): readonly string[] => {
  const bits = [...sha256].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: ROOM_WORDS }, (_, at) => list[Number.parseInt(bits.slice(at * BITS_A_WORD, (at + 1) * BITS_A_WORD), 2)] ?? '')
}

const timesX = (element: number): number => (element & 0x400 ? (element << 1) ^ FIELD : element << 1)

const checkWord = (words: readonly string[], list: readonly string[]): string =>
  list[words.reduce((sum, word) => timesX(sum ^ list.indexOf(word)), 0)] ?? ''

/** @returns the sixteen words to show, of the room's and the workstation's own */
export const joinCode = (room: readonly string[], own: readonly string[], list: readonly string[]): readonly string[] => {
  const words = [...room, ...own]
  return [...words, checkWord(words, list)]
}

export type JoinCodeReading =
  { readonly room: readonly string[]; readonly own: readonly string[]; readonly address?: string } | { readonly wrong: string }

const MARK = /^leds-room$/i
const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}:\d{1,5}$/

/** What the picture holds: the same words, and where the host is. */
export const pictureText = (address: string, words: readonly string[]): string => `LEDS-ROOM ${address} ${words.join(' ')}`

/** Reads a code as it is typed (four letters of a word are enough, in any case) or as a scanner types the picture. */
export const readJoinCode = (typed: string, list: readonly string[]): JoinCodeReading => {
  const pieces = typed.split(/[\s,;]+/).filter((piece) => piece !== '' && !MARK.test(piece))
  const address = pieces.find((piece) => ADDRESS.test(piece))
  const given = pieces.filter((piece) => piece !== address).map((piece) => piece.toLowerCase())
  const byLetters = new Map(list.map((word) => [word.slice(0, TELLING_LETTERS), word]))
  const words = given.map((piece) => {
    const word = byLetters.get(piece.slice(0, TELLING_LETTERS))
    return word?.startsWith(piece) === true ? word : undefined
  })
  const unknown = words.indexOf(undefined)
  if (unknown !== -1)
    return { wrong: `Word ${unknown + 1}, “${given[unknown] ?? ''}”, is not one of the list. Check it against the trainer’s screen.` }
  if (words.length !== CODE_WORDS) return { wrong: `A code has ${CODE_WORDS} words: ${words.length} are given.` }
  const known = words.filter((word) => word !== undefined)
  const said = known.slice(0, -1)
  if (checkWord(said, list) !== known.at(-1))
    return { wrong: 'The words do not fit together: one may be misread, or two have changed places. Read them again.' }
  return { room: said.slice(0, ROOM_WORDS), own: said.slice(ROOM_WORDS), ...(address === undefined ? {} : { address }) }
}
