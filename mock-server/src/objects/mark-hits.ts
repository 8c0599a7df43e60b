import type { Database } from 'better-sqlite3'
import { foldLookAlikes, lookAlikeWords, plainMark } from '../../api/look-alikes.ts'
import { statement } from '../../store/statement.ts'
import { IDENTIFIES_NOTHING } from './marks.ts'
import type { ObjectKind } from './object-row.ts'
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

const ROWS = `SELECT m.report_id AS "reportId", m.kind AS mark, m.scope, m.plain, m.folded, o.same, o.side, o.make FROM object_mark AS m JOIN object_report AS o ON o.report_id = m.report_id WHERE o.kind = @kind`
const WHOLE = `${ROWS} AND m.folded = @folded`
const IN_PART = `${ROWS} AND m.folded <> @folded AND (instr(m.folded, @folded) > 0 OR length(m.folded) >= @least AND instr(@folded, m.folded) > 0) LIMIT 200`
const LIKE = `${ROWS} AND m.folded GLOB @pattern LIMIT 200`

/** So many letters and digits say something, where they are a part of a longer mark. */
const SHORTEST_PART = 3
const SHORTEST_WHOLE = 4

export const isPattern = (mark: string): boolean => /[*?]/.test(mark)
/** A pattern as the store's GLOB reads it: folded, all else taken out. */
export const foldedPattern = (mark: string): string =>
  mark
    .split(/([*?])/)
    .map((part) => (part === '*' || part === '?' ? part : foldLookAlikes(part)))
    .join('')

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

/** Every mark of a kind of report that could be the one asked for: the same, a look-alike, a part, or what a pattern takes in. */
export const markHits = (database: Database, { kind, asked }: { readonly kind: ObjectKind; readonly asked: string }): MarkHit[] => {
  const folded = foldLookAlikes(asked)
  const rows = isPattern(asked)
    ? statement<Row>(database, LIKE).all({ kind, pattern: foldedPattern(asked) })
    : [
        ...statement<Row>(database, WHOLE).all({ kind, folded }),
        ...(folded.length < SHORTEST_PART ? [] : statement<Row>(database, IN_PART).all({ kind, folded, least: SHORTEST_WHOLE }))
      ]
  return rows.map(({ folded: _folded, ...row }) => {
    const like = likeness(asked, row.plain)
    const other = row.scope === IDENTIFIES_NOTHING ? 10 : 0
    return { ...row, asked: plainMark(asked), how: like.how, score: like.score - other, reason: reasonOf(like, row.mark) }
  })
}
