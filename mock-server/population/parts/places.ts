import { weighted } from '../weighted.ts'

/** A town with the area of its postcodes, the districts of it that are used here, and a station of its force. */
export interface Town {
  readonly name: string
  readonly area: string
  readonly districts: number
  /** Four-character force and station code, as in the national table. */
  readonly station: string
}

const TOWNS: readonly (readonly [town: string, area: string, districts: number, station: string, weight: number])[] = [
  ['London', 'SE', 28, '01ZD', 60],
  ['London', 'E', 18, '01AB', 40],
  ['Croydon', 'CR', 8, '01ZD', 16],
  ['Ilford', 'IG', 8, '01AD', 10],
  ['Birmingham', 'B', 38, '20AJ', 44],
  ['Wolverhampton', 'WV', 12, '20AJ', 12],
  ['Coventry', 'CV', 6, '20AC', 14],
  ['Leeds', 'LS', 27, '13A2', 34],
  ['Bradford', 'BD', 18, '13A2', 24],
  ['Manchester', 'M', 41, '06A2', 40],
  ['Bolton', 'BL', 6, '06A1', 12],
  ['Liverpool', 'L', 36, '05A1', 34],
  ['Doncaster', 'DN', 12, '14AX', 14],
  ['Sunderland', 'SR', 6, '10A1', 16],
  ['Newcastle upon Tyne', 'NE', 15, '10A2', 18],
  ['Sutton-in-Ashfield', 'NG', 17, '31AF', 18],
  ['Leicester', 'LE', 9, '33BC', 18],
  ['Luton', 'LU', 4, '40AD', 10],
  ['Southend-on-Sea', 'SS', 3, '42AD', 12],
  ['Aylesbury', 'HP', 21, '43AA', 10],
  ['Dartford', 'DA', 10, '46AB', 12],
  ['Brighton', 'BN', 3, '47CC', 12],
  ['Camborne', 'TR', 14, '50AC', 8],
  ['Bridgwater', 'TA', 6, '52AB', 10],
  ['Merthyr Tydfil', 'CF', 48, '62AM', 14],
  ['Newport', 'NP', 20, '61AA', 12],
  ['Ammanford', 'SA', 18, '63AA', 6],
  ['Aberdeen', 'AB', 16, '90AR', 14],
  ['Stirling', 'FK', 9, '90CR', 16]
]

export const anyTown = weighted(
  TOWNS.map(([name, area, districts, station, weight]) => [{ name, area, districts, station }, weight] as const)
)

/** Courts by code, as in the national table, with the name that stands in headlines. */
export const COURTS = [
  { code: '2570', name: 'City of London Magistrates’ Court' },
  { code: '2576', name: 'Camberwell Green Magistrates’ Court' },
  { code: '1720', name: 'Ashton-under-Lyne Magistrates’ Court' },
  { code: '2375', name: 'Bradford Magistrates’ Court' },
  { code: '2922', name: 'Birmingham Magistrates’ Court' },
  { code: '1450', name: 'Bath Magistrates’ Court' },
  { code: '2360', name: 'Bedlington Magistrates’ Court' },
  { code: '2800', name: 'Barnsley Magistrates’ Court' },
  { code: '2095', name: 'Mansfield Magistrates’ Court' },
  { code: '3190', name: 'Cardiff Magistrates’ Court' }
] as const
