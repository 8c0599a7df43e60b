import type { Random } from '../../mock-server/population/random.ts'

/** Spellings that sound much the same on a radio; the first is heard as the second. */
const HEARD_AS: readonly (readonly [from: RegExp, to: string])[] = [
  [/ph/i, 'f'],
  [/ck/i, 'k'],
  [/^k(?=[aou])/i, 'C'],
  [/^c(?=[aou])/i, 'K'],
  [/ee/i, 'ea'],
  [/ea/i, 'ee'],
  [/ie$/i, 'y'],
  [/y$/i, 'ie'],
  [/(?<=.)y(?=.)/i, 'i'],
  [/(?<=.)i(?=[^aeiou])/i, 'y'],
  [/ll/i, 'l'],
  [/tt/i, 't'],
  [/nn/i, 'n'],
  [/ss/i, 's'],
  [/rr/i, 'r'],
  [/(?<=[aeiou])l(?=[aeiou])/i, 'll'],
  [/(?<=[aeiou])n(?=[aeiou])/i, 'nn'],
  [/son$/i, 'sen'],
  [/sen$/i, 'son'],
  [/er$/i, 'ar'],
  [/ar$/i, 'er'],
  [/or$/i, 'er'],
  [/ou/i, 'oo'],
  [/oo/i, 'u'],
  [/ai/i, 'ay'],
  [/ay/i, 'ey'],
  [/ey$/i, 'y'],
  [/s$/i, ''],
  [/e$/i, ''],
  [/(?<=[bcdfgklmnprst])$/i, 'e'],
  [/^wr/i, 'R'],
  [/^kn/i, 'N'],
  [/wh/i, 'w'],
  [/gh/i, ''],
  [/th/i, 't'],
  [/w(?=[aeiou])/i, 'v'],
  [/v/i, 'f'],
  [/z/i, 's'],
  [/sz/i, 'sh'],
  [/cz/i, 'ch'],
  [/x/i, 'cks'],
  [/mb/i, 'm'],
  [/(?<=.)au/i, 'or'],
  [/a(?=[^aeiou]*$)/i, 'e'],
  [/o(?=[^aeiou]*$)/i, 'a'],
  [/e(?=[^aeiou]+$)/i, 'i'],
  [/u(?=[^aeiou]*$)/i, 'a']
]

/** A name as it was heard: one sound of it written another way. Undefined where none of it is. */
export const misheard = (random: Random, name: string): string | undefined => {
  const heard = HEARD_AS.filter(([from]) => from.test(name)).map(([from, to]) => name.replace(from, to))
  const other = heard.filter((each) => each !== name && each.length >= 2)
  return other.length === 0 ? undefined : random.pick(other)
}

const BESIDE: Readonly<Record<string, string>> = {
  a: 'sqz',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'o',
  q: 'wa',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'qe',
  x: 'zc',
  y: 'tu',
  z: 'x'
}

/** A name with one slip of the fingers, its first letter apart: a letter left out, doubled, beside the right one, or two changed about. */
export const mistyped = (random: Random, name: string): string => {
  const place = random.between(1, name.length - 1)
  const [before, letter, after] = [name.slice(0, place), name.charAt(place), name.slice(place + 1)]
  const near = BESIDE[letter.toLowerCase()]
  switch (random.between(1, 4)) {
    case 1:
      return before + after
    case 2:
      return before + letter + letter + after
    case 3:
      return near === undefined ? before + after : before + random.pick([...near]) + after
    default:
      return after === '' || after.charAt(0) === letter
        ? before + letter + letter + after
        : before + after.charAt(0) + letter + after.slice(1)
  }
}

const ENGLISH_SPELLING: readonly (readonly [from: RegExp, to: string])[] = [
  [/sz/gi, 'sh'],
  [/cz/gi, 'ch'],
  [/w/g, 'v'],
  [/ł/g, 'l'],
  [/ș|ş/g, 'sh'],
  [/ț/g, 'ts'],
  [/č/g, 'ch'],
  [/ç/g, 'c'],
  [/ı/g, 'i']
]

/** A surname as an English clerk writes it: without its accents, one spelling by sound. */
export const anglicised = (random: Random, name: string): string | undefined => {
  const respelt = ENGLISH_SPELLING.filter(([from]) => from.test(name)).map(([from, to]) => name.replace(from, to))
  const plain = (random.chance(0.5) && respelt.length > 0 ? random.pick(respelt) : name)
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
  return plain === name ? undefined : plain
}
