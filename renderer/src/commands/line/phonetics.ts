/** Words that are said for letters over the radio: the alphabet of NATO, and those that police officers have long used. */
const LETTERS: Readonly<Record<string, string>> = {
  ALPHA: 'A',
  ALFA: 'A',
  APPLE: 'A',
  ADAM: 'A',
  BRAVO: 'B',
  BAKER: 'B',
  BERTIE: 'B',
  CHARLIE: 'C',
  DELTA: 'D',
  DAVID: 'D',
  DOG: 'D',
  ECHO: 'E',
  EDWARD: 'E',
  EASY: 'E',
  FOXTROT: 'F',
  FREDDIE: 'F',
  FRED: 'F',
  GOLF: 'G',
  GEORGE: 'G',
  HOTEL: 'H',
  HARRY: 'H',
  HOW: 'H',
  INDIA: 'I',
  INK: 'I',
  ITEM: 'I',
  JULIET: 'J',
  JULIETT: 'J',
  JOHNNIE: 'J',
  JACK: 'J',
  KILO: 'K',
  KING: 'K',
  LIMA: 'L',
  LONDON: 'L',
  LUCY: 'L',
  MIKE: 'M',
  MOTHER: 'M',
  NOVEMBER: 'N',
  NUTS: 'N',
  NELLIE: 'N',
  OSCAR: 'O',
  ORANGE: 'O',
  OBOE: 'O',
  PAPA: 'P',
  PETER: 'P',
  QUEBEC: 'Q',
  QUEEN: 'Q',
  QUEENIE: 'Q',
  ROMEO: 'R',
  ROBERT: 'R',
  ROGER: 'R',
  SIERRA: 'S',
  SUGAR: 'S',
  SAMMY: 'S',
  TANGO: 'T',
  TOMMY: 'T',
  TARE: 'T',
  UNIFORM: 'U',
  UNCLE: 'U',
  VICTOR: 'V',
  VIC: 'V',
  WHISKEY: 'W',
  WHISKY: 'W',
  WILLIAM: 'W',
  XRAY: 'X',
  'X-RAY': 'X',
  YANKEE: 'Y',
  YELLOW: 'Y',
  YOKE: 'Y',
  ZULU: 'Z',
  ZEBRA: 'Z'
}
const FIGURES: Readonly<Record<string, string>> = {
  ZERO: '0',
  NOUGHT: '0',
  NIL: '0',
  ONE: '1',
  WUN: '1',
  TWO: '2',
  TOO: '2',
  THREE: '3',
  TREE: '3',
  FOUR: '4',
  FOWER: '4',
  FIVE: '5',
  FIFE: '5',
  SIX: '6',
  SEVEN: '7',
  EIGHT: '8',
  AIT: '8',
  NINE: '9',
  NINER: '9'
}
const SAID = { ...LETTERS, ...FIGURES }
/** Words of the alphabets that people are called too. */
const NAMES_TOO = new Set(
  (
    'ADAM BAKER BERTIE CHARLIE DAVID DELTA DOG EDWARD FRED FREDDIE GEORGE HARRY HOW INDIA JACK JOHNNIE JULIET JULIETT KING LIMA LONDON LUCY ' +
    'MIKE MOTHER NELLIE OSCAR PAPA PETER QUEENIE ROBERT ROGER ROMEO SAMMY SIERRA TOMMY UNCLE VIC VICTOR WILLIAM'
  ).split(' ')
)

/** @returns the letter that a word of the alphabets stands for, null for any other word */
export const letterSaid = (word: string): string | null => {
  const said = word.toUpperCase()
  return Object.hasOwn(LETTERS, said) ? (LETTERS[said] ?? null) : null
}
/** Said for a letter alone: nobody is called so. */
export const isOnlyALetter = (word: string): boolean => letterSaid(word) !== null && !NAMES_TOO.has(word.toUpperCase())

/**
 * What was spelt: each word the letter or figure it stands for, single characters as they are.
 * @returns null where a word stands for no letter: then it was written, not spelt
 */
export const spokenLetters = (text: string): string | null => {
  const words = text.trim().toUpperCase().split(/\s+/)
  const read = words.map((word) =>
    Object.hasOwn(SAID, word) ? SAID[word as keyof typeof SAID] : /^[\p{L}\p{N}*?]$/u.test(word) ? word : null
  )
  return words.length < 2 || read.includes(null) ? null : read.join('')
}
