import type { PropertyContent } from '../api/property.ts'
import type { VehicleContent } from '../api/vehicles.ts'
import { FIXED_REPORT_IDS } from './fixed-report-ids.ts'
import type { PlannedObject } from './insert-object.ts'
import { addDays } from './parts/calendar.ts'
import { plannedProperty } from './parts/property.ts'
import { plannedVehicleReport } from './parts/vehicle-report.ts'

const NORFOLK = '36NN'
const AVON = '52VB'
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const LONG = `Tracked crawler crane with lattice boom, taken in parts over one weekend from the yard of Ravenscroft-Abernathy Lifting and Haulage. ${'Boom sections, counterweights, winches and hooks each bear a number of their own; some were painted over in grey, and the maker’s plates were drilled out on the near side but not on the far side. '.repeat(6)}Photographs are with the officer in the case.`

const bicycle = { category: 'CY', make: 'Calder', model: 'Fell 29', colour: 'black' } as const
const FRAME = [{ kind: 'frame number', value: 'CAL 5108 B2207' }]

const property = (today: string): readonly [id: string, content: PropertyContent, at: string, by?: string][] => [
  [
    FIXED_REPORT_IDS.thirtyMarks,
    {
      category: 'PL',
      circumstance: 'stolen',
      make: 'Ravenscroft-Abernathy',
      model: 'RA-9000 crawler crane with lattice boom and luffing jib',
      colour: 'yellow over grey, weathered',
      description: LONG,
      marks: Array.from({ length: 30 }, (_none, index) => ({
        kind: ['serial number', 'chassis number', 'CESAR number', 'other mark'][index % 4] ?? 'serial number',
        value: `RA9-${String(7_340_018 + index * 1_117)}-${'ABCDEFGHJK'.charAt(index % 10)}${index + 1}`
      })),
      date: addDays(today, -12),
      dateTo: addDays(today, -10),
      place: 'Yard of Ravenscroft-Abernathy Lifting and Haulage, Riverside Industrial Estate, Great Yarmouth',
      reference: '36/55102/26',
      officer: 'DC 2290 Farquharson-Llewellyn',
      contact: '01632 960371',
      value: 1_240_000,
      loser: { name: 'Ravenscroft-Abernathy Lifting and Haulage Limited', contact: '01632 960372' },
      ownerForce: NORFOLK
    },
    `${addDays(today, -9)}T09:20:00Z`
  ],
  [
    FIXED_REPORT_IDS.stolenBicycle,
    {
      ...bicycle,
      circumstance: 'stolen',
      description: 'Mountain bicycle, front suspension, left grip torn, sticker of a heron on the head tube',
      marks: FRAME,
      date: addDays(today, -6),
      place: 'Railway station, Norwich',
      reference: '36/55390/26',
      officer: 'PC 1187 Adair',
      contact: '01632 960373',
      value: 850,
      loser: { name: 'Imogen Saltmarsh', contact: '01632 960374' },
      ownerForce: NORFOLK
    },
    `${addDays(today, -6)}T18:45:00Z`,
    'bureau3'
  ],
  [
    FIXED_REPORT_IDS.foundBicycle,
    {
      ...bicycle,
      circumstance: 'found',
      description: 'Mountain bicycle, one grip torn, no lock, left against railings',
      marks: [{ kind: 'frame number', value: 'CAL5108B2207' }],
      date: addDays(today, -1),
      place: 'Harbourside, Bristol',
      reference: '52/90017/26',
      officer: 'PC 6604 Rees',
      contact: '01632 960375',
      finder: { name: 'Harbour office', contact: '01632 960376' },
      storage: 'Found property store, bay 12',
      ownerForce: AVON
    },
    `${addDays(today, -1)}T11:05:00Z`,
    'bureau2'
  ]
]

const van = (today: string, rest: Partial<VehicleContent>): VehicleContent => ({
  kind: 'LS',
  country: 'UK',
  actionOnSighting: 'stop',
  expiry: addDays(today, 330),
  contact: '01632 960377',
  ownerForce: NORFOLK,
  ...rest
})

const vehicles = (today: string, at: string): readonly PlannedObject[] => {
  const before = (milliseconds: number): string => new Date(Date.parse(at) - milliseconds).toISOString()
  return [
    {
      ...plannedVehicleReport(
        van(today, { vrm: 'XE68KRD', make: 'Vauxhall', model: 'Vivaro', colour: 'white', place: 'Prince of Wales Road, Norwich' }),
        { at: before(47 * HOUR_MS), status: 'unconfirmed', by: 'control1' }
      ),
      id: FIXED_REPORT_IDS.unconfirmed47Hours
    },
    {
      ...plannedVehicleReport(
        van(today, { vrm: 'XD15HLM', make: 'Škoda', model: 'Octavia', colour: 'grey', place: 'Gaol Hill car park, Norwich' }),
        { at: before(35 * DAY_MS), status: 'unconfirmed', by: 'control1' }
      ),
      id: FIXED_REPORT_IDS.unconfirmedDay35
    },
    {
      ...plannedVehicleReport(
        van(today, {
          vrm: 'JX19KV0',
          make: 'Ford',
          model: 'Transit',
          colour: 'white',
          date: addDays(today, -4),
          place: 'Trading estate, Thetford',
          reference: '36/55401/26',
          officer: 'PC 1187 Adair'
        }),
        { at: before(4 * DAY_MS), status: 'confirmed' }
      ),
      id: FIXED_REPORT_IDS.lookAlike
    }
  ]
}

/** Property and vehicle reports at fixed ids. @param at moment of the seeding, ISO 8601: clocks run from it. @param today YYYY-MM-DD */
export const fixedObjects = (today: string, at: string): readonly PlannedObject[] => [
  ...property(today).map(([id, content, made, by]) => ({
    ...plannedProperty(content, { at: made, status: 'confirmed', ...(by === undefined ? {} : { by }) }),
    id
  })),
  ...vehicles(today, at)
]
