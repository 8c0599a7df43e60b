import { categoryOf } from '../../api/property-rules.ts'
import { propertyHeadline } from '../../api/property.ts'
import type { PropertyContent } from '../../api/property.ts'
import { propertyBearing } from '../../src/property/bearing.ts'
import { monthsAfter } from '../../src/moment.ts'
import { smallTable } from '../../src/reference/small-tables.ts'
import type { PlannedObject } from '../insert-object.ts'
import type { Random } from '../random.ts'
import { addDays } from './calendar.ts'
import type { Town } from './places.ts'

type Item = Omit<PropertyContent, 'marks' | 'date' | 'place' | 'ownerForce'> & { readonly mark: string; readonly prefix: string }

/** What is lost, stolen and found here; a serial of eight is put after each prefix. */
export const ITEMS: readonly Item[] = [
  {
    category: 'CY',
    circumstance: 'stolen',
    make: 'Calder',
    model: 'Fell 29',
    colour: 'black',
    description: 'Mountain bicycle, front suspension, one grip torn',
    mark: 'frame number',
    prefix: 'CAL'
  },
  {
    category: 'TR',
    circumstance: 'stolen',
    make: 'Ivel',
    model: 'Twin axle 3.5 t',
    colour: 'galvanised',
    description: 'Plant trailer with ramps, spare wheel missing',
    mark: 'chassis number',
    prefix: 'IVT'
  },
  {
    category: 'PL',
    circumstance: 'stolen',
    make: 'Hadley',
    model: '1.5 t mini excavator',
    colour: 'yellow',
    description: 'Mini excavator with two buckets, cab door dented',
    mark: 'serial number',
    prefix: 'HAD15'
  },
  {
    category: 'AN',
    circumstance: 'lost',
    colour: 'black and white',
    species: 'dog',
    breed: 'border collie',
    description: 'Collie bitch, three years old, answers to Fern',
    mark: 'microchip',
    prefix: '9851120'
  },
  {
    category: 'EN',
    circumstance: 'stolen',
    make: 'Tarn Marine',
    model: '40 hp outboard',
    colour: 'grey',
    description: 'Outboard engine, cowling scratched, taken with its tank',
    mark: 'engine number',
    prefix: 'TM40'
  },
  {
    category: 'FA',
    circumstance: 'found',
    make: 'Westley Air',
    firearmKind: 'air rifle',
    calibre: '.22',
    description: 'Air rifle, wooden stock, found wrapped in a blanket',
    mark: 'serial number',
    prefix: 'WA'
  }
]

const LABELS = new Map(smallTable('property-categories').rows.map((row) => [row.code, categoryOf(row).label]))

/** A report as it is written, from what it says. @param at ISO 8601 */
export const plannedProperty = (
  content: PropertyContent,
  { at, status, by }: { at: string; status: 'unconfirmed' | 'confirmed' | 'located'; by?: string }
): PlannedObject => ({
  kind: 'property',
  status,
  open: status !== 'located',
  at,
  ...(by === undefined ? {} : { by }),
  headline: propertyHeadline(content, LABELS.get(content.category) ?? content.category),
  content,
  held: {
    deletedOn: null,
    // Reviewed yearly: the next time is ahead, whatever year it was recorded in.
    reviewDate: monthsAfter(at.slice(0, 10), 12),
    ended: null,
    keptUntil: null
  },
  bearing: propertyBearing(content)
})

interface Of {
  readonly item: Item
  readonly date: string
  readonly open: boolean
  readonly town: Town
  /** YYYY-MM-DD */
  readonly today: string
}

/** A report that obeys every rule of propertyRules; one that is located was so in the last days, before it is deleted. */
export const property = (random: Random, { item, date, open, town, today }: Of): PlannedObject => {
  const { mark, prefix, ...rest } = item
  const content: PropertyContent = {
    ...rest,
    marks: [{ kind: mark, value: `${prefix}${random.between(10_000_000, 99_999_999)}` }],
    date,
    place: town.name,
    reference: `${town.station}/${random.between(10_000, 99_999)}/${date.slice(2, 4)}`,
    officer: `PC ${random.between(100, 9999)}`,
    ownerForce: town.station
  }
  const planned = plannedProperty(content, { at: `${date}T12:00:00Z`, status: open ? 'confirmed' : 'located' })
  const ahead = addDays(today, random.between(20, 360))
  if (open) return { ...planned, held: { ...planned.held, reviewDate: ahead } }
  const located = addDays(today, -random.between(0, 2))
  const ended = { date: located, place: town.name, by: content.officer ?? '' }
  return { ...planned, held: { ...planned.held, reviewDate: null, ended, deletedOn: addDays(located, 7) } }
}
