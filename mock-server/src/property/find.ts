import type { Database } from 'better-sqlite3'
import type { PropertyCandidate, PropertySearch, PropertySearchResult } from '../../api/property-search.ts'
import type { PropertyReport } from '../../api/property.ts'
import { statement } from '../../store/statement.ts'
import { foldMake, IDENTIFIES_NOTHING } from '../objects/marks.ts'
import { markHits } from '../objects/mark-hits.ts'
import type { MarkHit } from '../objects/mark-hits.ts'
import { OBJECT_ROWS } from '../objects/object-row.ts'
import type { ObjectRow } from '../objects/object-row.ts'
import { isDuplicate, isMatch } from '../objects/relations.ts'
import { propertyBearing } from './bearing.ts'
import { LIVE } from './change.ts'
import { propertyReportOf } from './property-row.ts'

const MOST_SHOWN = 20
/** So many are looked at closely; a search that finds more is too wide to rank. */
const MOST_RANKED = 200

/** So many reports, the latest first, are read for words: what is older is found by its marks. */
const READ_FOR_WORDS = 5000
/** By what it is called, where no mark is known. */
const BY_WORDS = `SELECT r.id FROM (SELECT id FROM report WHERE kind = 'property' ORDER BY reference DESC LIMIT ${READ_FOR_WORDS}) AS latest
  CROSS JOIN report AS r ON r.id = latest.id CROSS JOIN object_report AS o ON o.report_id = r.id WHERE o.kind = 'property'
  AND (@make = '' OR instr(o.make, @make) > 0) AND (@model = '' OR instr(lower(r.content ->> 'model'), @model) > 0)
  AND NOT EXISTS (SELECT 1 FROM json_each(@words) AS word WHERE instr(lower(r.content ->> 'description'), word.value) = 0)
  ORDER BY r.open DESC, r.sequence DESC LIMIT ${MOST_RANKED}`

const OLDER = `SELECT 1 FROM report WHERE kind = 'property' ORDER BY reference DESC LIMIT 1 OFFSET ${READ_FOR_WORDS}`

const named = (database: Database, { make, model, words }: PropertySearch): string[] =>
  make === undefined && model === undefined && words === undefined
    ? []
    : statement<{ id: string }>(database, BY_WORDS)
        .all({
          make: foldMake(make),
          model: model?.toLowerCase() ?? '',
          words: JSON.stringify(words === undefined ? [] : words.toLowerCase().split(/\s+/))
        })
        .map(({ id }) => id)

/** What it is to what is being recorded, where the search says what that is. */
const relationOf = (query: PropertySearch, { status }: PropertyReport, hits: readonly MarkHit[]): PropertyCandidate['relation'] => {
  if (query.circumstance === undefined || !LIVE.includes(status)) return 'similar'
  const asked = { ...propertyBearing({ marks: [], circumstance: query.circumstance, make: query.make }), kind: 'property' as const }
  const identifying = hits.filter(({ how, scope }) => how !== 'part' && scope !== IDENTIFIES_NOTHING)
  if (identifying.some((hit) => isDuplicate(asked, hit))) return 'duplicate'
  return identifying.some((hit) => isMatch(asked, hit)) ? 'match' : 'similar'
}

/** Beside its marks: what else agrees, and by how much it counts. */
const agreeing = (query: PropertySearch, { content, status }: PropertyReport): { score: number; reasons: string[] } => {
  const make = query.make !== undefined && foldMake(query.make) === foldMake(content.make)
  const model = query.model !== undefined && content.model?.toLowerCase().includes(query.model.toLowerCase()) === true
  const category = query.category !== undefined && query.category === content.category
  const ended = !LIVE.includes(status)
  return {
    score: (make ? 6 : 0) + (model ? 4 : 0) + (category ? 2 : 0) - (ended ? 25 : 0),
    reasons: [
      ...(make ? ['same make'] : []),
      ...(model ? ['same model'] : []),
      ...(query.words === undefined ? [] : ['words of its description']),
      ...(ended ? [`no longer stands: ${status}`] : [])
    ]
  }
}

const NAMED_SCORE = 40
const WEIGHTS = { duplicate: 2, match: 1, similar: 0 } as const

const candidateOf = (query: PropertySearch, row: ObjectRow, hits: readonly MarkHit[]): PropertyCandidate => {
  const report = propertyReportOf(row)
  const { content, reportId, personId, reference, headline, status } = report
  const best = Math.max(NAMED_SCORE, ...hits.map(({ score }) => score))
  const also = agreeing(query, report)
  return {
    reportId,
    personId,
    reference,
    headline,
    status,
    category: content.category,
    circumstance: content.circumstance,
    make: content.make ?? null,
    model: content.model ?? null,
    colour: content.colour ?? null,
    marks: content.marks,
    date: content.date,
    place: content.place,
    ownerForce: content.ownerForce,
    officer: content.officer ?? null,
    contact: content.contact ?? null,
    score: Math.max(0, Math.min(100, best + also.score)),
    reasons: [...new Set([...hits.toSorted((one, other) => other.score - one.score).map(({ reason }) => reason), ...also.reasons])],
    relation: relationOf(query, report, hits)
  }
}

/** Read operation: property that a search could mean, duplicates and matches of what is being recorded first. */
export const findProperty = (
  database: Database,
  { query }: { readonly query: PropertySearch }
): Pick<PropertySearchResult, 'candidates' | 'more'> => {
  const hits = new Map<string, MarkHit[]>()
  for (const hit of query.marks.flatMap((asked) => markHits(database, { kind: 'property', asked })))
    hits.set(hit.reportId, [...(hits.get(hit.reportId) ?? []), hit])
  const others = query.marks.length > 0 ? [] : named(database, query)
  const ids = [...new Set([...hits.keys(), ...others])].slice(0, MOST_RANKED)
  const rows = statement<ObjectRow>(database, `${OBJECT_ROWS} WHERE r.id IN (SELECT value FROM json_each(?))`).all(JSON.stringify(ids))
  const candidates = rows
    .map((row) => candidateOf(query, row, hits.get(row.id) ?? []))
    .toSorted(
      (one, other) =>
        WEIGHTS[other.relation] - WEIGHTS[one.relation] || other.score - one.score || one.reference.localeCompare(other.reference)
    )
  const unread = query.marks.length === 0 && statement(database, OLDER).get() !== undefined
  return { candidates: candidates.slice(0, MOST_SHOWN), more: unread || candidates.length > MOST_SHOWN }
}
