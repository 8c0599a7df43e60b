import type { Database } from 'better-sqlite3'
import type { WatchKind } from '../../api/alerts.ts'
import { plainMark } from '../../api/look-alikes.ts'
import { statement } from '../../store/statement.ts'
import type { Happening } from './tell-subscribers.ts'

interface Target {
  readonly kind: WatchKind
  readonly target: string
}

const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}\b/g
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Every text in a report, at whatever depth: where it says a place it may say a postcode. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : isObject(value) ? Object.values(value).flatMap(textsOf) : []

/** The districts of whole postcodes that a content names: `NR1` of `14 King Street, NR1 1PD`. A district alone could be anything. */
export const districtsIn = (content: unknown): string[] => [
  ...new Set(textsOf(content).flatMap((text) => [...text.toUpperCase().matchAll(POSTCODE)].flatMap(([, district]) => district ?? [])))
]

const PERSON = `SELECT id, content ->> 'addresses' AS addresses FROM person WHERE sequence = ?`

const vrmOf = (content: object): string | null =>
  'vrm' in content && typeof content.vrm === 'string' && content.vrm !== '' ? plainMark(content.vrm) : null

/** Everything by which somebody may watch what happened, the closest first: of two the closer one says why one is told. */
export const watchedTargets = (
  database: Database,
  {
    kind,
    reportId,
    person,
    named,
    content,
    force,
    moved,
    what
  }: Pick<Happening, 'kind' | 'reportId' | 'person' | 'named' | 'content' | 'force' | 'moved' | 'what'>
): Target[] => {
  const whose = person === null ? undefined : statement<{ id: string; addresses: string | null }>(database, PERSON).get(person)
  const vrm = kind === 'vehicle' ? vrmOf(content) : null
  const area = moved || what === 'hit'
  const addresses: unknown = whose?.addresses === null || whose === undefined ? [] : JSON.parse(whose.addresses)
  return [
    ...(whose === undefined ? [] : [{ kind: 'person' as const, target: whose.id }]),
    ...(named === undefined ? [] : [{ kind: 'person' as const, target: named }]),
    ...(kind === 'property' ? [{ kind: 'property' as const, target: reportId }] : []),
    ...(vrm === null ? [] : [{ kind: 'vrm' as const, target: vrm }]),
    ...(area ? districtsIn([content, addresses]).map((target) => ({ kind: 'postcode' as const, target })) : []),
    ...(area ? [{ kind: 'force' as const, target: force }] : [])
  ]
}
