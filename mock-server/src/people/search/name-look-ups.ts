import type { Database } from 'better-sqlite3'
import { statement } from '../../../store/statement.ts'

/** Terms of the names that are looked for, the likest first; a part that was not asked for is left out. */
export interface NameTerms {
  readonly surnames?: readonly number[]
  readonly forenames?: readonly number[]
}
/** From and to as the index orders days of birth. */
export interface BornKeys {
  readonly from: number
  readonly to: number
}
export interface FoundName {
  readonly name: number
  readonly born: number
}

export const ANY_DAY: BornKeys = { from: 0, to: 99_999_999 }
/** Entries of an index that one look-up reads at most where those of a town are to be found among them. */
export const READ_AT_MOST = 3000

const EACH = { s: 'json_each(@surnames) AS s', f: 'json_each(@forenames) AS f', d: 'json_each(@days) AS d' }
const source = (columns: string, tables: readonly string[], on: string): string =>
  `SELECT ${columns} FROM ${tables.join(' CROSS JOIN ')} ON ${on}`

/** Where the born part stands of each look-up: a range, or each of some days. */
const BORN = { range: 'born BETWEEN @from AND @to', days: 'born = d.value' } as const
type Born = keyof typeof BORN

/** Every look-up reads an index that holds all that it asks for; the names' own rows first, then what else they are known by. */
const LOOK_UPS = {
  pairs: (born: Born) => {
    const each = [EACH.s, EACH.f, ...(born === 'days' ? [EACH.d] : [])]
    const on = (table: string) => `${table}.surname_term = s.value AND ${table}.forename_term = f.value AND ${table}.${BORN[born]}`
    return `${source('n.id AS name, n.born, n.town', [...each, 'person_name AS n'], on('n'))}
      UNION ALL ${source('p.name, p.born, p.town', [...each, 'name_pair AS p'], on('p'))}`
  },
  surnames: (born: Born) => {
    const each = [EACH.s, ...(born === 'days' ? [EACH.d] : [])]
    return `${source('n.id AS name, n.born, n.town', [...each, 'person_name AS n'], `n.surname_term = s.value AND n.${BORN[born]}`)}
      UNION ALL ${source('p.name, p.born, p.town', [...each, 'name_pair AS p'], `p.surname_term = s.value AND p.forename_term = 0 AND p.${BORN[born]}`)}`
  },
  forenames: (born: Born) => {
    const each = [EACH.f, ...(born === 'days' ? [EACH.d] : [])]
    return source('n.id AS name, n.born, n.town', [...each, 'person_name AS n'], `n.forename_term = f.value AND n.${BORN[born]}`)
  }
} as const

/** Each text once: prepared statements are kept by their text. */
const texts = Object.fromEntries(
  Object.entries(LOOK_UPS).map(([kind, sql]) => [
    kind,
    {
      range: `${sql('range')} LIMIT @most`,
      days: `${sql('days')} LIMIT @most`,
      town: `SELECT name, born, town IN (SELECT value FROM json_each(@towns)) AS there, count(*) OVER () AS "of"
        FROM (${sql('range')} LIMIT ${READ_AT_MOST}) ORDER BY there DESC LIMIT @most`
    }
  ])
) as Readonly<Record<keyof typeof LOOK_UPS, Readonly<Record<Born | 'town', string>>>>

const bound = ({ surnames, forenames }: NameTerms): Readonly<Record<string, string>> => ({
  ...(surnames === undefined ? {} : { surnames: JSON.stringify(surnames) }),
  ...(forenames === undefined ? {} : { forenames: JSON.stringify(forenames) })
})
const kindOf = ({ surnames, forenames }: NameTerms): keyof typeof LOOK_UPS =>
  surnames === undefined ? 'forenames' : forenames === undefined ? 'surnames' : 'pairs'

/** Names that hold these terms, born in the range, up to so many. */
export const namesBornIn = (database: Database, terms: NameTerms, { from, to }: BornKeys, most: number): FoundName[] =>
  statement<FoundName>(database, texts[kindOf(terms)].range).all({ ...bound(terms), from, to, most })

/** Names that hold these terms, born on one of the days, up to so many. */
export const namesBornOn = (database: Database, terms: NameTerms, days: readonly number[], most: number): FoundName[] =>
  statement<FoundName>(database, texts[kindOf(terms)].days).all({ ...bound(terms), days: JSON.stringify(days), most })

/**
 * Names that hold these terms, born in the range, those of the towns first.
 * @returns also whether more of the towns, or more than can be read, hold them
 */
export const namesOfTown = (
  database: Database,
  terms: NameTerms,
  { born: { from, to }, towns, most }: { readonly born: BornKeys; readonly towns: readonly number[]; readonly most: number }
): { readonly names: readonly FoundName[]; readonly cutOff: boolean } => {
  const rows = statement<FoundName & { there: 0 | 1; of: number }>(database, texts[kindOf(terms)].town).all({
    ...bound(terms),
    from,
    to,
    towns: JSON.stringify(towns),
    most: most + 1
  })
  const overflown = (rows[0]?.of ?? 0) >= READ_AT_MOST || (rows[most]?.there ?? 0) === 1
  return { names: rows.slice(0, most), cutOff: overflown }
}

const onDay = (part: 'surname' | 'forename'): string =>
  `SELECT n.id AS name, n.born FROM json_each(@terms) AS t CROSS JOIN json_each(@days) AS d CROSS JOIN person_name AS n INDEXED BY person_name_${part}
   ON n.${part}_term = t.value AND n.born = d.value LIMIT @most`
const ON_DAY = { surname: onDay('surname'), forename: onDay('forename') }

/**
 * Names born on one of the days that hold one of the surnames or one of the forenames, those that hold both first. Each name
 * is looked up on each day: how many others were born on it costs nothing, however many people there are.
 */
export const namesOfDay = (
  database: Database,
  { surnames = [], forenames = [] }: NameTerms,
  days: readonly number[],
  most: number
): FoundName[] => {
  const found = (part: keyof typeof ON_DAY, terms: readonly number[]): FoundName[] =>
    terms.length === 0
      ? []
      : statement<FoundName>(database, ON_DAY[part]).all({ terms: JSON.stringify(terms), days: JSON.stringify(days), most })
  const bySurname = found('surname', [...new Set(surnames)])
  const byForename = found('forename', [...new Set(forenames)])
  const forenamed = new Set(byForename.map(({ name }) => name))
  const surnamed = new Set(bySurname.map(({ name }) => name))
  return [
    ...bySurname.filter(({ name }) => forenamed.has(name)),
    ...bySurname.filter(({ name }) => !forenamed.has(name)),
    ...byForename.filter(({ name }) => !surnamed.has(name))
  ].slice(0, most)
}
