import { vehicleKindOf, vehicleRules, type VehicleRuleContext } from '../../../../mock-server/api/vehicle-rules.ts'
import { VehicleContentSchema, type VehicleContent } from '../../../../mock-server/api/vehicles.ts'
import { tableRows } from '../../forms/code-tables.ts'
import { addDays } from '../../forms/dates/calendar.ts'
import type { TypedFields } from '../../forms/field.ts'
import { createFieldReader } from '../../forms/field-reader.ts'
import { readByRules, type RulesReading } from '../../forms/read-by-rules.ts'

export type VehicleReading = RulesReading<VehicleContent>

/** The kind of report as its rules read it, from the table. */
export const kindOf = (code: string): ReturnType<VehicleRuleContext['kind']> => {
  const row = tableRows('vehicle-reports').find((one) => one.code === code)
  return row === undefined ? undefined : vehicleKindOf(row)
}

/** Where the schema speaks to other systems, the operator is told how to mend it. */
const PLAINER: Readonly<Record<string, string>> = {
  ownerForce: 'Choose the owner: four letters or digits, or part of the station’s name.',
  expiry: 'Give the expiry, for example +365.'
}

const standIns = (today: string): Readonly<Record<string, unknown>> => ({
  // A kind that goes with every action and asks for no more.
  kind: 'LS',
  actionOnSighting: 'report-only',
  instructions: 'x',
  expiry: addDays(today, 1),
  contact: '00000',
  ownerForce: '0000'
})

const write = (typed: TypedFields, { today, standing }: VehicleRuleContext) => {
  const { text, date, faults } = createFieldReader(typed, today)
  const draft = {
    kind: (text('kind') ?? '').toUpperCase(),
    vrm: text('vrm'),
    country: text('country')?.toUpperCase(),
    vin: text('vin'),
    make: text('make'),
    model: text('model'),
    colour: text('colour'),
    actionOnSighting: text('actionOnSighting') ?? '',
    instructions: text('instructions'),
    expiry: date('expiry', 'future') ?? '',
    contact: text('contact') ?? '',
    date: date('date', 'past'),
    place: text('place'),
    reference: text('reference'),
    officer: text('officer'),
    // An owner is not changed by an amendment.
    ownerForce: standing?.ownerForce ?? text('ownerForce') ?? ''
  }
  return { draft, faults }
}

/** What is typed as a vehicle report, or everything that is wrong with it, each at its field (mock-server/api/vehicle-rules.ts). */
export const readVehicle = (typed: TypedFields, rules: VehicleRuleContext): VehicleReading => {
  const { draft, faults } = write(typed, rules)
  return readByRules({
    draft,
    faults,
    shape: VehicleContentSchema,
    rules: vehicleRules(rules),
    standIns: standIns(rules.today),
    // A registration that cannot be read says nothing of its country; what a kind goes with is not known without it.
    restsOn: { vrm: ['country'], country: ['vrm'] },
    plainer: PLAINER
  })
}
