import Database from 'better-sqlite3'
import { z } from 'zod'
import type { Random } from '../../mock-server/population/random.ts'

/** Somebody whose record is known, with what an operator would be told of them. Read from the records, never from an index. */
export interface KnownPerson {
  readonly personId: string
  readonly surname: string
  readonly forenames: readonly [string, ...string[]]
  /** YYYY-MM-DD */
  readonly birthDate: string
  readonly sex: 'M' | 'F' | 'U'
  readonly appearance: string | undefined
  readonly heightCm: number | undefined
  readonly town: string | undefined
}

const RecordSchema = z.object({
  names: z.array(z.object({ kind: z.string(), surname: z.string().optional(), forenames: z.array(z.string()) })),
  birth: z.object({ date: z.string().optional() }),
  sex: z.enum(['M', 'F', 'U']),
  appearance: z.string().optional(),
  height: z.object({ cm: z.number() }).optional(),
  addresses: z.array(z.object({ lines: z.string() })),
  profiles: z.array(z.string())
})

const knownFrom = (id: string, content: string): KnownPerson | undefined => {
  const { names, birth, sex, appearance, height, addresses, profiles } = RecordSchema.parse(JSON.parse(content))
  // People known only as victims or witnesses are on no ordinary search.
  if (profiles.join() === 'CT' || birth.date?.length !== 10) return undefined
  const name = names.find(({ kind }) => kind === 'true')
  const [first, ...others] = name?.forenames ?? []
  if (name?.surname === undefined || first === undefined) return undefined
  return {
    personId: id,
    surname: name.surname,
    forenames: [first, ...others],
    birthDate: birth.date,
    sex,
    appearance,
    heightCm: height?.cm,
    town: addresses[0]?.lines.split(', ').at(-1)
  }
}

/** People of a database file drawn by chance, never the same one twice, for as long as somebody asks. */
export function* knownPeople(file: string, random: Random): Generator<KnownPerson> {
  const database = new Database(file, { readonly: true })
  try {
    const most = z.number().parse(database.prepare('SELECT max(sequence) FROM person').pluck().get())
    const record = database.prepare<[number], { id: string; content: string }>('SELECT id, content FROM person WHERE sequence = ?')
    const drawn = new Set<number>()
    while (drawn.size < most) {
      const sequence = random.between(1, most)
      const row = drawn.has(sequence) ? undefined : record.get(sequence)
      drawn.add(sequence)
      const known = row === undefined ? undefined : knownFrom(row.id, row.content)
      if (known !== undefined) yield known
    }
  } finally {
    database.close()
  }
}
