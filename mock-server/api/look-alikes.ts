/** Characters that are read for one another on a plate, a frame or a barrel (records, Vehicle). */
const READ_AS: Readonly<Record<string, string>> = { '0': 'O', O: '0', '1': 'I', I: '1', '8': 'B', B: '8', '5': 'S', S: '5' }
/** One of each pair stands for both. */
const FOLDED: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '8': 'B', '5': 'S' }

/** A mark as it is compared: letters and digits alone, in capitals. What was typed is stored as it was typed. */
export const plainMark = (mark: string): string =>
  mark
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The key under which all marks stand that could be read for this one. */
export const foldLookAlikes = (mark: string): string => [...plainMark(mark)].map((character) => FOLDED[character] ?? character).join('')

/** Two marks that are not the same, and could be read for one another. */
export const looksLike = (one: string, other: string): boolean =>
  plainMark(one) !== plainMark(other) && foldLookAlikes(one) === foldLookAlikes(other)

interface LookAlikePlace {
  /** From 1. */
  readonly place: number
  readonly given: string
  readonly held: string
}

/** Where two marks that look alike differ; empty where they do not look alike, or are the same. */
export const lookAlikePlaces = (given: string, held: string): LookAlikePlace[] => {
  if (!looksLike(given, held)) return []
  const characters = [...plainMark(held)]
  return [...plainMark(given)].flatMap((character, index) => {
    const there = characters[index] ?? ''
    return character === there ? [] : [{ place: index + 1, given: character, held: there }]
  })
}

/** `looks like AB10CDE: O read for 0 in place 4`; empty where it does not. */
export const lookAlikeWords = (given: string, held: string): string => {
  const places = lookAlikePlaces(given, held)
  return places.length === 0
    ? ''
    : `looks like ${plainMark(held)}: ${places.map((each) => `${each.given} read for ${each.held} in place ${each.place}`).join(', ')}`
}

/** Registrations of the United Kingdom: present, prefix, suffix, dateless and Northern Ireland, forces, diplomats, trade. */
const UK_FORMATS = [
  /^[A-Z]{2}\d{2}[A-Z]{3}$/,
  /^[A-Z]\d{1,3}[A-Z]{3}$/,
  /^[A-Z]{3}\d{1,3}[A-Z]$/,
  /^[A-Z]{1,3}\d{1,4}$/,
  /^\d{1,4}[A-Z]{1,3}$/,
  /^\d{2}[A-Z]{2}\d{2}$/,
  /^\d{3}[DX]\d{3}$/,
  /^\d{5}$/
]
/** Whether a mark could be a registration of the United Kingdom. */
export const fitsUkFormat = (vrm: string): boolean => UK_FORMATS.some((format) => format.test(plainMark(vrm)))

const LONGEST_VRM = 10

/**
 * Readings of a registration that fit a format of the United Kingdom where what was typed does not: offered, never put
 * in its place. The one with the fewest characters read otherwise stands first.
 */
export const offeredReadings = (vrm: string): string[] => {
  const typed = plainMark(vrm)
  if (typed.length > LONGEST_VRM || fitsUkFormat(typed)) return []
  let readings = [{ text: '', changed: 0 }]
  for (const character of typed) {
    const other = READ_AS[character]
    readings = readings.flatMap(({ text, changed }) => [
      { text: text + character, changed },
      ...(other === undefined ? [] : [{ text: text + other, changed: changed + 1 }])
    ])
  }
  return readings
    .filter(({ text }) => fitsUkFormat(text))
    .toSorted((one, other) => one.changed - other.changed || one.text.localeCompare(other.text))
    .map(({ text }) => text)
}
