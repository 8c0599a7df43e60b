import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import { useAppState } from '../../app/app-state.ts'
import { useBridge } from '../../app/bridge.ts'
import { stopForLine } from '../../workspaces/line-stop.ts'
import { keepFlags } from '../../records/person/known-flags.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import { runCommand } from '../registry.ts'
import type { LineReading } from './reading.ts'

/** What became of a line: done, or why not, in words. `held` leaves it standing without a word. */
export type LineOutcome = { readonly kind: 'done' } | { readonly kind: 'held' } | { readonly kind: 'refused'; readonly message: string }

type Check = Extract<LineReading, { kind: 'check' }>
type DriverCheck = Extract<LineReading, { kind: 'driver-check' }>
type PropertyCheck = Extract<LineReading, { kind: 'property-check' }>
type VehicleCheck = Extract<LineReading, { kind: 'vehicle-check' }>

/** An identifier goes straight to the record where it is one person's (records, workflow 3). @returns whether it did */
const openByIdentifier = async (check: Check, context: AccessContext): Promise<boolean> => {
  const answer = await useBridge().call('people.search', { context, query: check.query })
  const [only, ...others] = answer.ok ? answer.value.candidates : []
  if (only === undefined || others.length > 0) return false
  keepFlags([only])
  useTabs().open({ kind: 'person', title: only.displayName, context, personId: only.personId, identity: 'number' })
  return true
}

const runCheck = async (check: Check): Promise<LineOutcome> => {
  if (!useAppState().may('person.search'))
    return { kind: 'refused', message: 'This role makes no checks. Ask your administrator where you need them.' }
  const context = await stopForLine(check.stop)
  if (context === null) return { kind: 'held' }
  if (check.query.identifier !== undefined && (await openByIdentifier(check, context))) return { kind: 'done' }
  useTabs().open({ kind: 'check', title: check.line.slice(0, 200), line: check.line, query: check.query, selected: null, context })
  return { kind: 'done' }
}

const runVehicleCheck = async ({ line, query, stop }: VehicleCheck): Promise<LineOutcome> => {
  if (!useAppState().may('vehicle.view'))
    return { kind: 'refused', message: 'This role makes no vehicle checks. Ask your administrator where you need them.' }
  const context = await stopForLine(stop)
  if (context === null) return { kind: 'held' }
  useTabs().open({ kind: 'vehicle-check', title: line, line, query, selected: null, context })
  return { kind: 'done' }
}

const runPropertyCheck = async ({ line, query, stop }: PropertyCheck): Promise<LineOutcome> => {
  if (!useAppState().may('property.view'))
    return { kind: 'refused', message: 'This role makes no property checks. Ask your administrator where you need them.' }
  const context = await stopForLine(stop)
  if (context === null) return { kind: 'held' }
  useTabs().open({ kind: 'property-check', title: line.slice(0, 200), line, query, selected: null, context })
  return { kind: 'done' }
}

const runDriverCheck = async ({ line, query, stop }: DriverCheck): Promise<LineOutcome> => {
  if (!useAppState().may('driver.view'))
    return { kind: 'refused', message: 'This role makes no driver checks. Ask your administrator where you need them.' }
  const context = await stopForLine(stop)
  if (context === null) return { kind: 'held' }
  useTabs().open({ kind: 'driver-check', title: line.slice(0, 200), line, query, selected: null, context })
  return { kind: 'done' }
}

/** Says why a command that was named does not hold now. */
const notNow = (id: string): string => {
  switch (id) {
    case 'wanted.new':
      return useAppState().may('wanted.create')
        ? 'NEW WANTED needs a person in front: open one, or choose one in a check.'
        : 'This role does not circulate reports.'
    case 'missing.new':
      return useAppState().may('missing.create')
        ? 'NEW MISSING needs a person in front: open one, choose one in a check, or make one with NEW PERSON.'
        : 'This role does not circulate missing reports.'
    case 'unidentified.new':
      return 'This role does not circulate people found without a name.'
    case 'arrest.new':
      return useAppState().may('arrest.create')
        ? 'NEW ARREST needs a person in front: open one, or make one with NEW PERSON.'
        : 'This role does not record arrests.'
    case 'property.new':
      return 'This role records no property.'
    case 'vehicle.new':
      return 'This role makes no vehicle reports.'
    case 'person.new':
      return 'This role does not create people.'
    default:
      return 'That cannot be done here and now.'
  }
}

/** Runs what a line says. */
export const runLine = async (reading: LineReading): Promise<LineOutcome> => {
  switch (reading.kind) {
    case 'empty':
      return { kind: 'held' }
    case 'incomplete':
    case 'unknown':
      return { kind: 'refused', message: reading.message }
    case 'check':
      return runCheck(reading)
    case 'property-check':
      return runPropertyCheck(reading)
    case 'vehicle-check':
      return runVehicleCheck(reading)
    case 'driver-check':
      return runDriverCheck(reading)
    case 'command':
      return runCommand(reading.id) ? { kind: 'done' } : { kind: 'refused', message: notNow(reading.id) }
  }
}
