import { PropertySearchResultSchema } from '../../api/property-search.ts'
import { PropertyReportSchema } from '../../api/property.ts'
import type { PropertyContent, PropertyReport } from '../../api/property.ts'
import { VehicleSearchResultSchema } from '../../api/vehicle-search.ts'
import { VehicleReportSchema } from '../../api/vehicles.ts'
import type { VehicleContent, VehicleReport } from '../../api/vehicles.ts'
import type { EndpointName } from '../../api/endpoints.ts'
import { dayFromNow } from './people.ts'
import type { Answer, TestClient } from './test-client.ts'

let marksMade = 0
/** A mark that nothing else bears: no two of one test run look alike. */
export const newMark = (prefix = 'WTU'): string => {
  marksMade += 1
  return `${prefix}${[...String(marksMade).padStart(4, '2')].map((digit) => '2346790ACD'.charAt(Number(digit))).join('')}K`
}
/** A registration that nothing else bears. */
export const newVrm = (): string => {
  marksMade += 1
  const letters = (count: number): string => 'ACDEFGHJKL'.charAt(count % 10)
  return `X${letters(marksMade / 100)}${String(60 + (marksMade % 40)).padStart(2, '0')}${letters(marksMade)}${letters(marksMade / 10)}W`
}

/** A report that breaks no rule: a bicycle, stolen. */
export const bicycle = (rest: Partial<PropertyContent> = {}): PropertyContent => ({
  category: 'CY',
  circumstance: 'stolen',
  make: 'Trek',
  model: 'Marlin 7',
  description: 'Mountain bicycle, green, scratched crossbar',
  colour: 'green',
  marks: [{ kind: 'frame number', value: newMark() }],
  date: dayFromNow(-3),
  place: 'Market Place, Norwich',
  ownerForce: '36NN',
  ...rest
})
export const confirming = { reference: '36/81234/26', officer: 'PC 1204 Bell' } as const

export const findProperty = async (client: TestClient, query: object) =>
  PropertySearchResultSchema.parse((await client.call('findProperty', { body: query })).body)

const propertyBody = async (client: TestClient, content: PropertyContent, rest: object) => {
  const marks = content.marks.map(({ value }) => value)
  const { searchToken } = await findProperty(client, marks.length > 0 ? { marks } : { words: 'anything' })
  return { searchToken, status: 'unconfirmed', content, ...rest }
}
/** Searches for the marks, then asks for the report to be made. */
export const sendProperty = async (client: TestClient, content: PropertyContent, rest: object = {}): Promise<Answer> =>
  client.call('createProperty', { body: await propertyBody(client, content, rest) })

export const readProperty = async (client: TestClient, reportId: string): Promise<PropertyReport> =>
  PropertyReportSchema.parse((await client.call('property', { params: { reportId } })).body)

/** Makes a report that breaks no rule and reads it back. */
export const makeProperty = async (client: TestClient, content: PropertyContent, rest: object = {}): Promise<PropertyReport> => {
  const values = await client.written('createProperty', { body: await propertyBody(client, content, rest) })
  return readProperty(client, values['property-report-id'] ?? '')
}

/** A report that breaks no rule: a van, lost or stolen. */
export const van = (rest: Partial<VehicleContent> = {}): VehicleContent => ({
  kind: 'LS',
  vrm: newVrm(),
  country: 'UK',
  make: 'Ford',
  model: 'Transit',
  colour: 'white',
  actionOnSighting: 'stop',
  expiry: dayFromNow(365),
  contact: '01603 496000 ext 212',
  date: dayFromNow(-1),
  place: 'Prince of Wales Road, Norwich',
  ownerForce: '36NN',
  ...rest
})

export const findVehicles = async (client: TestClient, query: object) =>
  VehicleSearchResultSchema.parse((await client.call('findVehicles', { body: query })).body)

const vehicleBody = async (client: TestClient, content: VehicleContent, rest: object) => {
  const { vrm, vin } = content
  const { searchToken } = await findVehicles(client, { ...(vrm === undefined ? {} : { vrm }), ...(vin === undefined ? {} : { vin }) })
  return { searchToken, status: 'unconfirmed', content, ...rest }
}
/** Searches for the registration, then asks for the report to be made. */
export const sendVehicle = async (client: TestClient, content: VehicleContent, rest: object = {}): Promise<Answer> =>
  client.call('createVehicleReport', { body: await vehicleBody(client, content, rest) })

export const readVehicle = async (client: TestClient, reportId: string): Promise<VehicleReport> =>
  VehicleReportSchema.parse((await client.call('vehicleReport', { params: { reportId } })).body)

/** Makes a report that breaks no rule and reads it back. */
export const makeVehicle = async (client: TestClient, content: VehicleContent, rest: object = {}): Promise<VehicleReport> => {
  const values = await client.written('createVehicleReport', { body: await vehicleBody(client, content, rest) })
  return readVehicle(client, values['vehicle-report-id'] ?? '')
}

interface Versioned {
  readonly reportId: string
  readonly versionToChange: string
}
/** Asks for a change of the version that is given. */
export const changeObject = (client: TestClient, name: EndpointName, { reportId, versionToChange }: Versioned, body: object) =>
  client.call(name, { params: { reportId }, body: { versionToChange, ...body } })

/** Makes a change of the version that is given; throws where it is refused. */
export const changedObject = (client: TestClient, name: EndpointName, { reportId, versionToChange }: Versioned, body: object) =>
  client.written(name, { params: { reportId }, body: { versionToChange, ...body } })
