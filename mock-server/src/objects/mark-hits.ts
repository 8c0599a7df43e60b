import type { Database } from 'better-sqlite3'
import { foldLookAlikes, lookAlikeWords, plainMark } from '../../api/look-alikes.ts'
import { statement } from '../../store/statement.ts'
import { IDENTIFIES_NOTHING } from './marks.ts'
import type { ObjectKind } from './object-row.ts'
import { anchorOf, isPattern, READ_AT_MOST } from './part-anchor.ts'
import { markWords } from './relations.ts'

/** A mark that a search could mean. */
export interface MarkHit {
  readonly reportId: string
  readonly mark: string
  readonly scope: string
  readonly plain: string
  /** What the report that bears it is held against. */
  readonly same: string
  readonly side: 'lost' | 'found' | null
  readonly make: string
  readonly asked: string
  readonly how: 'same' | 'look-alike' | 'part'
  /** 0 to 100. */
  readonly score: number
  /** `same frame number, WTU102C5` */
  readonly reason: string
}

type Row = Omit<MarkHit, 'asked' | 'how' | 'score' | 'reason'> & { readonly folded: string }

const ROWS = `SELECT m.report_id AS "reportId", m.kind AS mark, m.scope, m.plain, m.folded, o.same, o.side, o.make`
const BORNE = `CROSS JOIN object_mark AS m ON m.folded = f.folded CROSS JOIN object_report AS o ON o.report_id = m.report_id AND o.kind = @kind`
const OF_KIND = `(@mark = '' OR m.kind = @mark)`
const WHOLE = `${ROWS} FROM (SELECT @folded AS folded) AS f ${BORNE} WHERE ${OF_KIND}`
/** Marks whose any part begins as the anchor does; each distinct mark once. */
const IN_PART = `${ROWS} FROM (SELECT DISTINCT folded FROM (SELECT folded FROM mark_end WHERE ending >= @from AND ending < @to LIMIT ${READ_AT_MOST})
  WHERE folded GLOB @pattern) AS f ${BORNE} WHERE ${OF_KIND} AND m.folded <> @folded LIMIT 200`
/** Marks that are themselves a part of what was asked for. */
const PARTS = `${ROWS} FROM (SELECT value AS folded FROM json_each(@parts)) AS f ${BORNE} WHERE ${OF_KIND} LIMIT 200`

/** So many letters and digits say something, where they are a part of a longer mark. */
const SHORTEST_PART = 3
const SHORTEST_WHOLE = 4

/** Every part of a folded mark that is shorter than it and says something. */
const partsOf = (folded: string): readonly string[] => {
  const parts = new Set<string>()
  for (let length = SHORTEST_WHOLE; length < folded.length; length += 1)
    for (let place = 0; place + length <= folded.length; place += 1) parts.add(folded.slice(place, place + length))
  return [...parts]
}

/** How alike a held mark is to what was asked for; undefined where it is neither. */
export const likeness = (asked: string, held: string): Pick<MarkHit, 'how' | 'score'> & { readonly words: string } => {
  const [typed, plain] = [plainMark(asked), plainMark(held)]
  if (!isPattern(asked) && typed === plain) return { how: 'same', score: 100, words: `, ${plain}` }
  if (!isPattern(asked) && foldLookAlikes(typed) === foldLookAlikes(plain))
    return { how: 'look-alike', score: 90, words: ` ${lookAlikeWords(typed, plain)}` }
  const share = Math.min(typed.length, plain.length) / Math.max(typed.length, plain.length, 1)
  return { how: 'part', score: Math.round(40 + 40 * share), words: `: ${asked.toUpperCase()} is part of ${plain}` }
}

export const reasonOf = ({ how, words }: ReturnType<typeof likeness>, mark: string): string =>
  `${how === 'same' ? 'same ' : ''}${markWords(mark)}${words}`

interface AskedMark {
  readonly kind: ObjectKind
  readonly asked: string
  /** Kind of mark; any where left out. */
  readonly mark?: string
}

/**
 * Every mark of a kind of report that could be the one asked for: the same, a look-alike, a part, or what a pattern
 * takes in. Each is looked up by an index, so many of a part at most.
 */
export const markHits = (database: Database, { kind, asked, mark = '' }: AskedMark): MarkHit[] => {
  const folded = isPattern(asked) ? '' : foldLookAlikes(asked)
  const { from, to, pattern } = anchorOf(asked)
  const part = { kind, mark, folded, from, to, pattern }
  const rows = isPattern(asked)
    ? statement<Row>(database, IN_PART).all(part)
    : [
        ...statement<Row>(database, WHOLE).all({ kind, mark, folded }),
        ...(folded.length < SHORTEST_PART ? [] : statement<Row>(database, IN_PART).all(part)),
        ...(folded.length <= SHORTEST_WHOLE
          ? []
          : statement<Row>(database, PARTS).all({ kind, mark, parts: JSON.stringify(partsOf(folded)) }))
      ]
  return rows.map(({ folded: _folded, ...row }) => {
    const like = likeness(asked, row.plain)
    const other = row.scope === IDENTIFIES_NOTHING ? 10 : 0
    return { ...row, asked: plainMark(asked), how: like.how, score: like.score - other, reason: reasonOf(like, row.mark) }
  })
}
