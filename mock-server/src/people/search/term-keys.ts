import { nicknameGroups } from './nicknames.ts'
import { metaphones, soundex } from './sounds.ts'

/** s: surnames, f: forenames, t: towns. They are kept apart: `Jordan` the surname is not found among the forenames. */
export type NamePart = 's' | 'f' | 't'

/** The name with each one letter left out: two names one typing slip apart share one of them or are one of them. */
const withoutOne = (folded: string): readonly string[] =>
  folded.length < 4 ? [folded] : [folded, ...Array.from(folded, (_, index) => folded.slice(0, index) + folded.slice(index + 1))]

/** Keys under which a distinct folded name is found by one that sounds, is spelt or is used like it. */
export const termKeys = (part: NamePart, folded: string): readonly string[] => {
  const sound = soundex(folded)
  return [
    ...new Set([
      ...metaphones(folded).map((code) => `${part}m${code}`),
      ...(sound === '' ? [] : [`${part}x${sound}`]),
      ...withoutOne(folded).map((shorter) => `${part}d${shorter}`),
      ...(part === 'f' ? [...nicknameGroups(folded)].map((group) => `fn${group}`) : [])
    ])
  ]
}
