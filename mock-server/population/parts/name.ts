import type { PersonName } from '../../api/people.ts'
import { BRITISH } from '../names/british.ts'
import type { Community, Sex } from '../names/community.ts'
import type { Random } from '../random.ts'

const SHORT: Readonly<Record<string, readonly string[]>> = {
  John: ['Jack', 'Jon', 'Johnny'],
  William: ['Bill', 'Will', 'Billy'],
  Robert: ['Bob', 'Rob', 'Bobby'],
  Richard: ['Rick', 'Dick'],
  Michael: ['Mick', 'Mike'],
  David: ['Dave'],
  James: ['Jim', 'Jimmy', 'Jamie'],
  Thomas: ['Tommy', 'Tom'],
  Christopher: ['Chris'],
  Anthony: ['Tony'],
  Patrick: ['Paddy'],
  Daniel: ['Danny'],
  Stephen: ['Steve'],
  Steven: ['Ste'],
  Matthew: ['Matt'],
  Edward: ['Ted', 'Eddie'],
  Joseph: ['Joe'],
  Samuel: ['Sam'],
  Benjamin: ['Ben'],
  Andrew: ['Andy', 'Drew'],
  Mohammed: ['Mo'],
  Muhammad: ['Mo'],
  Elizabeth: ['Liz', 'Beth', 'Lizzie'],
  Margaret: ['Maggie', 'Peggy'],
  Catherine: ['Kate', 'Cathy'],
  Katherine: ['Kathy'],
  Susan: ['Sue'],
  Patricia: ['Pat', 'Trish'],
  Jennifer: ['Jen', 'Jenny'],
  Rebecca: ['Becky'],
  Samantha: ['Sam'],
  Victoria: ['Vicky'],
  Deborah: ['Debbie'],
  Jacqueline: ['Jackie'],
  Christine: ['Chris'],
  Alexandra: ['Alex'],
  Alexander: ['Alex', 'Sandy'],
  Charlotte: ['Lottie'],
  Emmanuel: ['Manny'],
  Krzysztof: ['Krzys'],
  Katarzyna: ['Kasia'],
  Małgorzata: ['Gosia']
}
const STREET_NAMES = [
  'Smudge',
  'Ginge',
  'Tiny',
  'Bigz',
  'Spud',
  'Chalky',
  'Dutch',
  'Ghost',
  'Lefty',
  'Moose',
  'Razor',
  'Shadow',
  'Sparky',
  'Taz',
  'Duke',
  'Blacka',
  'Wee Man',
  'Nipper',
  'Frosty',
  'Jinx'
]

const respelt = (random: Random, community: Community, name: string): string => {
  const fitting = community.spellings.filter(([from]) => name.includes(from))
  if (fitting.length === 0) return name
  const [from, to] = random.pick(fitting)
  const written = name.replace(from, to)
  return written.charAt(0).toUpperCase() + written.slice(1)
}

const forenames = (random: Random, community: Community, { sex, year }: { sex: Sex; year: number }): string[] => {
  const draw = community.forename(sex, year)
  const count = random.chance(0.62) ? 2 : random.chance(0.8) ? 1 : 3
  return [...new Set(Array.from({ length: count }, () => draw(random)))]
}

/** Names of one person: the true one first, then maiden, alias, nickname and phonetic ones as far as there are any. */
export const namesOf = (
  random: Random,
  community: Community,
  { sex, year, adult, known }: { sex: Sex; year: number; adult: boolean; known: boolean }
): PersonName[] => {
  const drawn = community.surname(random)
  // Every tenth bears a spelling that is not the usual one of their community.
  const born = random.chance(0.1) ? respelt(random, community, drawn) : drawn
  const married = sex === 'F' && adult && random.chance(community.marriedNames)
  const partner = married ? (random.chance(0.85) ? community : random.pick(BRITISH)).surname(random) : born
  const doubled = random.chance(0.035) && !born.includes(' ')
  const surname = doubled ? `${born}-${community.surname(random)}` : partner
  const given = forenames(random, community, { sex, year })
  const [first = 'Unknown'] = given
  const names: PersonName[] = [{ kind: 'true', surname, forenames: given }]
  if (surname !== born && !doubled) names.push({ kind: 'maiden', surname: born, forenames: given })
  if (!known) return names
  if (random.chance(0.12))
    names.push({
      kind: 'alias',
      surname: random.chance(0.5) ? respelt(random, community, surname) : community.surname(random),
      forenames: [random.chance(0.6) ? respelt(random, community, first) : community.forename(sex, year)(random)]
    })
  if (random.chance(0.08)) names.push({ kind: 'nickname', forenames: [random.pick(SHORT[first] ?? STREET_NAMES)] })
  return names
}
