import type { Database } from 'better-sqlite3'
import { foldLookAlikes } from '../../api/look-alikes.ts'
import type { VehicleCandidate, VehicleDetails, VehicleReportLine, VehicleSearch, VehicleSearchResult } from '../../api/vehicle-search.ts'
import { VRM_COUNTRIES } from '../../api/vehicles.ts'
import type { VrmCountry } from '../../api/vehicles.ts'
import { foldMake } from '../objects/marks.ts'
import type { Bearing } from '../objects/marks.ts'
import { likeness, markHits, reasonOf } from '../objects/mark-hits.ts'
import type { MarkHit } from '../objects/mark-hits.ts'
import { isPattern } from '../objects/part-anchor.ts'
import { isDuplicate, isMatch } from '../objects/relations.ts'
import { LIVE } from './change.ts'
import { heldVehicles } from './held-vehicles.ts'
import { foundReports } from './report-lines.ts'
import type { FoundReport } from './report-lines.ts'

const MOST_SHOWN = 20
/** Taken off where another country was asked for: it ranks what was found, and hides none of it. */
const ANOTHER_COUNTRY = 20

interface Asked {
  readonly query: VehicleSearch
  /** What is being recorded, as it would be held against others; null of a check. */
  readonly recording: Pick<Bearing, 'same' | 'side' | 'make'> | null
  /** YYYY-MM-DD */
  readonly today: string
}

/** A vehicle as it is put together: what is held of it, its reports, and why it was found. */
interface Gathered {
  vrm: string | null
  country: VrmCountry | null
  vin: string | null
  vehicle: VehicleDetails | null
  readonly reports: FoundReport[]
  readonly reasons: Map<string, number>
}

interface Marked {
  readonly vrm?: string | null | undefined
  readonly country?: VrmCountry | null | undefined
  readonly vin?: string | null | undefined
}

/** One registration of one country is one vehicle; one known by its VIN alone is told by that. */
const keyOf = ({ vrm, country, vin }: Marked): string =>
  vrm === undefined || vrm === null ? `vin ${vin ?? ''}` : `${country ?? 'ZZ'} ${vrm}`

const gather = (into: Map<string, Gathered>, { vrm = null, country = null, vin = null }: Marked): Gathered => {
  const key = keyOf({ vrm, country, vin })
  const held = into.get(key) ?? { vrm, country, vin, vehicle: null, reports: [], reasons: new Map<string, number>() }
  into.set(key, held)
  return held
}

const relationOf = ({ line }: FoundReport, { query, recording }: Asked, hits: readonly MarkHit[]): VehicleReportLine['relation'] => {
  if (recording === null || !LIVE.includes(line.status)) return 'similar'
  const asked = { ...recording, kind: 'vehicle' as const }
  // A registration without a country may be of any: each report that bears it is looked at before another is made.
  const means = ({ mark, scope }: MarkHit): boolean =>
    mark === 'vin' ? scope === 'vin' : query.country === undefined || scope === query.country
  const whole = hits.filter((hit) => hit.how !== 'part' && means(hit))
  if (whole.some((hit) => isDuplicate(asked, hit))) return 'duplicate'
  return whole.some((hit) => isMatch(asked, hit)) ? 'match' : 'similar'
}

const reasonsOfVehicle = ({ vrm, vin }: VehicleDetails, query: VehicleSearch): [string, number][] =>
  (
    [
      ['vrm', query.vrm, vrm],
      ['vin', query.vin, vin]
    ] as const
  ).flatMap(([mark, asked, held]) => {
    if (asked === undefined || held === null) return []
    const like = likeness(asked, held)
    return like.how === 'part' && !isPattern(asked) && !foldLookAlikes(held).includes(foldLookAlikes(asked))
      ? []
      : [[reasonOf(like, mark), like.score] as [string, number]]
  })

const known = (country: VrmCountry | null | undefined): country is VrmCountry =>
  country !== undefined && country !== null && country !== 'ZZ'

const candidateOf = (gathered: Gathered, query: VehicleSearch): VehicleCandidate => {
  const { vrm, country, vin, vehicle, reports } = gathered
  const said = (what: 'make' | 'model' | 'colour'): string | null =>
    vehicle?.[what] ?? reports.find(({ content }) => content[what] !== undefined)?.content[what] ?? null
  const [make, model, colour] = [said('make'), said('model'), said('colour')]
  const agree = (asked: string | undefined, held: string | null): boolean =>
    asked !== undefined && held !== null && foldMake(asked) === foldMake(held)
  const also = [
    ...(agree(query.make, make) ? ['same make'] : []),
    ...(agree(query.model, model) ? ['same model'] : []),
    ...(agree(query.colour, colour) ? ['same colour'] : [])
  ]
  const elsewhere = query.vrm !== undefined && known(query.country) && known(country) && country !== query.country
  const strongest = [...gathered.reasons].toSorted((one, other) => other[1] - one[1])
  return {
    vrm,
    country,
    vin: vin ?? vehicle?.vin ?? null,
    make,
    model,
    colour,
    vehicle,
    reports: reports.map(({ line }) => line),
    score: Math.max(0, Math.min(100, (strongest[0]?.[1] ?? 0) + 3 * also.length) - (elsewhere ? ANOTHER_COUNTRY : 0)),
    reasons: [...strongest.map(([reason]) => reason), ...also, ...(elsewhere ? [`registered in ${VRM_COUNTRIES[country]}`] : [])]
  }
}

/** Read operation: vehicles that a search could mean, each with its reports; what is most alike stands first. */
export const findVehicles = (database: Database, asked: Asked): Pick<VehicleSearchResult, 'candidates' | 'more'> => {
  const { query } = asked
  const hits = [
    ...(query.vrm === undefined ? [] : markHits(database, { kind: 'vehicle', asked: query.vrm, mark: 'vrm' })),
    ...(query.vin === undefined ? [] : markHits(database, { kind: 'vehicle', asked: query.vin, mark: 'vin' }))
  ]
  const vehicles = new Map<string, Gathered>()
  for (const vehicle of heldVehicles(database, query, asked.today)) {
    const gathered = gather(vehicles, vehicle)
    gathered.vehicle = vehicle
    for (const [reason, score] of reasonsOfVehicle(vehicle, query)) gathered.reasons.set(reason, score)
  }
  for (const found of foundReports(database, [...new Set(hits.map(({ reportId }) => reportId))])) {
    const own = hits.filter(({ reportId }) => reportId === found.line.reportId)
    const gathered = gather(vehicles, found.content)
    gathered.reports.push({ ...found, line: { ...found.line, relation: relationOf(found, asked, own) } })
    for (const { reason, score } of own) gathered.reasons.set(reason, score)
  }
  const candidates = [...vehicles.values()]
    .map((gathered) => candidateOf(gathered, query))
    .toSorted((one, other) => other.score - one.score || (one.vrm ?? '').localeCompare(other.vrm ?? ''))
  return { candidates: candidates.slice(0, MOST_SHOWN), more: candidates.length > MOST_SHOWN }
}
