import type { Database } from 'better-sqlite3'
import type { z } from 'zod'
import type { AddressSchema } from '../../api/people.ts'
import type { VehicleDetails } from '../../api/vehicle-search.ts'
import { statement } from '../../store/statement.ts'
import { displayName } from '../people/search/candidate.ts'

/** What is kept of a vehicle beside its marks. */
export type KeptDetails = Pick<VehicleDetails, 'make' | 'model' | 'colour' | 'registered' | 'mot' | 'insurance'>

interface Row {
  readonly vrm: string
  readonly country: VehicleDetails['country']
  readonly vin: string | null
  readonly description: string
  readonly details: string | null
  readonly personId: string | null
  readonly addresses: string | null
  readonly surname: string | null
  readonly forenames: string | null
  readonly onSearch: 0 | 1
}

/** The columns and tables of a vehicle with its keeper, of whom the licensing agency knows name and address. */
export const VEHICLE_ROWS = `SELECT v.vrm, v.country, v.vin, v.description, v.details, p.id AS "personId", p.content ->> 'addresses' AS addresses,
  p.content ->> '$.names[0].surname' AS surname, p.content ->> '$.names[0].forenames' AS forenames, s.person IS NOT NULL AS "onSearch"
  FROM vehicle AS v LEFT JOIN person AS p ON p.sequence = v.person LEFT JOIN person_search AS s ON s.person = p.sequence`

const keeperOf = ({ personId, addresses, surname, forenames, onSearch }: Row): VehicleDetails['keeper'] => {
  if (personId === null) return null
  const [address] = (addresses === null ? [] : JSON.parse(addresses)) as z.output<typeof AddressSchema>[]
  return {
    // SECURITY: H52 people known only as victims or witnesses are not led to by their vehicle
    personId: onSearch === 1 ? personId : null,
    name: displayName({ surname, forenames: forenames === null ? [] : (JSON.parse(forenames) as string[]) }),
    address: address === undefined ? null : [address.lines, address.postcode].filter((part) => part !== undefined).join(', ')
  }
}

/** A vehicle without details of its own is told by its description: make and model, colour, year. */
const described = (description: string): KeptDetails => {
  const [name = '', colour = '', year = ''] = description.split(', ')
  const [make = '', ...model] = name.split(' ')
  return {
    make,
    model: model.join(' '),
    colour,
    registered: /^\d{4}$/.test(year) ? Number(year) : null,
    mot: { expires: null, status: 'not required' },
    insurance: { status: 'no insurance found', asOf: '' }
  }
}

export const vehicleDetailsOf = (row: Row, today: string): VehicleDetails => {
  const details = row.details === null ? described(row.description) : (JSON.parse(row.details) as KeptDetails)
  const { expires } = details.mot
  const status = expires === null ? 'not required' : expires < today ? 'expired' : 'valid'
  return { vrm: row.vrm, country: row.country, vin: row.vin, ...details, mot: { expires, status }, keeper: keeperOf(row) }
}

export const vehiclesWhere = (
  database: Database,
  condition: string,
  values: Readonly<Record<string, string>>,
  today: string
): VehicleDetails[] =>
  statement<Row>(database, `${VEHICLE_ROWS} WHERE ${condition} LIMIT 200`)
    .all(values)
    .map((row) => vehicleDetailsOf(row, today))
