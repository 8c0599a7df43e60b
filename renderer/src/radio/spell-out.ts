const WORDS: Readonly<Record<string, string>> = {
  A: 'Alpha',
  B: 'Bravo',
  C: 'Charlie',
  D: 'Delta',
  E: 'Echo',
  F: 'Foxtrot',
  G: 'Golf',
  H: 'Hotel',
  I: 'India',
  J: 'Juliet',
  K: 'Kilo',
  L: 'Lima',
  M: 'Mike',
  N: 'November',
  O: 'Oscar',
  P: 'Papa',
  Q: 'Quebec',
  R: 'Romeo',
  S: 'Sierra',
  T: 'Tango',
  U: 'Uniform',
  V: 'Victor',
  W: 'Whiskey',
  X: 'X-ray',
  Y: 'Yankee',
  Z: 'Zulu',
  0: 'zero',
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  '-': 'hyphen',
  '’': 'apostrophe',
  "'": 'apostrophe',
  '/': 'stroke'
}

/** Letters that are said as another with a word for what stands on them are said as that one: É as Echo. */
const plain = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()

/**
 * A name or registration as it is spelt over the radio: `Sierra Mike India Tango Hotel`. Between words stands a comma;
 * what no alphabet has a word for is said as it is.
 */
export const spellOut = (text: string): string =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => [...plain(word)].map((letter) => WORDS[letter] ?? letter).join(' '))
    .join(', ')
