import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { fixedPerson } from '../../population/fixed-person.ts'
import { insertObject } from '../../population/insert-object.ts'
import { insertSynthetic } from '../../population/insert-synthetic.ts'
import type { InsertContext } from '../../population/insert-report.ts'
import { addDays } from '../../population/parts/calendar.ts'
import { plannedMissing } from '../../population/parts/missing.ts'
import { plannedProperty } from '../../population/parts/property.ts'
import { plannedVehicleReport } from '../../population/parts/vehicle-report.ts'
import type { SyntheticPerson } from '../../population/synthetic-person.ts'
import { nextInSequence } from '../../store/sequence.ts'
import { statement } from '../../store/statement.ts'
import { foldName } from '../people/search/fold-name.ts'
import { termRegister } from '../people/search/term-register.ts'
import type { Cast, Free } from './cast.ts'
import type { PersonPlan, Scenario } from './scenario-schema.ts'

/** Ids of what was planted, by its key. */
export interface Planted {
  readonly people: Readonly<Record<string, string>>
  readonly reports: Readonly<Record<string, string>>
}

const idOf = (...parts: readonly (string | number)[]): string => {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Inside a write: names and registrations that nobody and nothing in the store bears. */
export const freeIn = (database: Database): Free => ({
  surname: (surname) =>
    statement(database, "SELECT 1 FROM name_term WHERE part = 'surname' AND folded = ?").get(foldName(surname)) === undefined,
  vrm: (vrm) => statement(database, 'SELECT 1 FROM vehicle WHERE vrm = ?').get(vrm) === undefined
})

const RECORDED_DAYS_AGO = 1200
const NOTED_DAYS_AGO = 200
const REVIEW_DAYS = 1626

const signalsOf = (signals: PersonPlan['warnings'], { today, ownerForce }: { today: string; ownerForce: string }) =>
  signals.map(({ code, reason }) => ({
    code,
    reason,
    source: 'Custody record',
    date: addDays(today, -NOTED_DAYS_AGO),
    reviewDate: addDays(today, REVIEW_DAYS),
    ownerForce
  }))

const present = <O extends object>(given: O): { [K in keyof O]?: Exclude<O[K], undefined> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as { [K in keyof O]?: Exclude<O[K], undefined> }

const personOf = (id: string, surname: string, plan: PersonPlan, today: string): SyntheticPerson => {
  const { forenames, birth, sex, marks, addresses, appearance, height, build, hair, eyes, occupation, lookedAfter, ownerForce } = plan
  return fixedPerson({
    id,
    ownerForce,
    recordedOn: addDays(today, -RECORDED_DAYS_AGO),
    content: {
      names: [{ kind: 'true', surname, forenames: [...forenames] }],
      birth,
      sex,
      marks,
      addresses,
      ...present({ appearance, height, build, hair, eyes, occupation, lookedAfter })
    },
    warnings: signalsOf(plan.warnings, { today, ownerForce }),
    markers: signalsOf(plan.markers, { today, ownerForce }),
    wanted: plan.wanted.map(({ circulatedAt, by, content }) => ({
      circulatedAt,
      cancelled: false,
      content,
      ...(by === undefined ? {} : { awaitsSecondCheckOf: by })
    })),
    missing: plan.missing.map((report) => plannedMissing(report)),
    arrests: plan.arrests.map(({ date, time, offences }) => ({
      date,
      time,
      court: undefined,
      pending: false,
      convictionDate: date,
      offences: offences.map((offence) => ({ ...offence, guilty: false, disposal: { code: 1015, words: 'Fine' } }))
    }))
  })
}

/** Inside a write: puts people and reports of one trainee's run into the store, by the same code as the population. */
export const plant = (
  database: Database,
  { scenario, cast, runId, place, today }: { scenario: Scenario; cast: Cast; runId: string; place: number; today: string }
): Planted => {
  let made = 0
  const nextId = (): string => {
    made += 1
    return idOf(runId, place, made)
  }
  const context: InsertContext = {
    terms: termRegister(database),
    series: { next: (name, year) => nextInSequence(database, name, year), putDown: () => undefined },
    nextId,
    previous: { personId: null }
  }
  const people = Object.fromEntries(Object.keys(scenario.people).map((key) => [key, idOf(runId, place, key)]))
  for (const [key, plan] of Object.entries(scenario.people)) {
    const vehicles = Object.entries(scenario.vehicles)
      .filter(([, { keeper }]) => keeper === key)
      .map(([name, { make, model, colour, registered }]) => ({
        vrm: cast[name]?.['vrm'] ?? '',
        description: `${make} ${model}, ${colour}, ${registered}`,
        vin: `XX0TR${idOf(runId, place, name).replaceAll('-', '').slice(0, 12).toUpperCase()}`,
        details: {
          make,
          model,
          colour,
          registered,
          mot: { expires: addDays(today, 90), status: 'valid' as const },
          insurance: { status: 'insured' as const, asOf: addDays(today, -2) }
        }
      }))
    insertSynthetic(database, { ...personOf(people[key] ?? '', cast[key]?.['surname'] ?? '', plan, today), vehicles }, context)
  }
  const reports = Object.fromEntries(
    [...scenario.property, ...scenario.vehicleReports].map(({ key }) => [key, idOf(runId, place, 'report', key)])
  )
  for (const { key, at, status, by, content } of scenario.property)
    insertObject(
      database,
      { person: null, report: { ...plannedProperty(content, { at, status, ...present({ by }) }), id: reports[key] ?? '' } },
      context
    )
  for (const { key, at, status, by, content } of scenario.vehicleReports)
    insertObject(
      database,
      { person: null, report: { ...plannedVehicleReport(content, { at, status, ...present({ by }) }), id: reports[key] ?? '' } },
      context
    )
  return { people, reports }
}
