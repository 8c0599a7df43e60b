import { eitherOf } from './property-rules.ts'
import { SIGHTING_ACTIONS, VehicleContentSchema } from './vehicles.ts'
import type { SightingAction, VehicleContent, VehicleStatus } from './vehicles.ts'

const LONGEST_UK = 7

const ACTION_WORDS: Readonly<Record<SightingAction, string>> = { stop: 'stop', 'do-not-stop': 'do not stop', 'report-only': 'report only' }

/** What a kind of report says of its vehicles: a row of the table `vehicle-reports`, read by `vehicleKindOf`. */
export interface VehicleKind {
  readonly label: string
  /** `lost` and `found` are matched against each other; neither where it says nothing of who has the vehicle. */
  readonly side: 'lost' | 'found' | undefined
  /** Confirming it is notified to the DVLA feed. */
  readonly theft: boolean
  /** Actions on sighting that it may carry. */
  readonly actions: readonly SightingAction[]
  /** Whether how it is dealt with has to be said. */
  readonly asStated: boolean
  /** Each force may have one of its own on the same vehicle. */
  readonly eachForce: boolean
}

/** A row of the table `vehicle-reports` as the rules read it. */
export const vehicleKindOf = (row: {
  readonly label: string
  readonly extra?: Readonly<Record<string, unknown>> | undefined
}): VehicleKind => {
  const { side, actions, theft, asStated, eachForce } = row.extra ?? {}
  return {
    label: row.label,
    side: side === 'lost' || side === 'found' ? side : undefined,
    theft: theft === true,
    actions: Array.isArray(actions) ? SIGHTING_ACTIONS.filter((action) => actions.includes(action)) : SIGHTING_ACTIONS,
    asStated: asStated === true,
    eachForce: eachForce === true
  }
}

/** Years that a confirmed report stands at most (table `retention`, row `los-confirmed`). */
export const MOST_YEARS = 6
/** The same day so many years on; 29 February becomes 1 March. @param day YYYY-MM-DD */
const yearsAfter = (day: string, years: number): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)) + years, Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))).toISOString().slice(0, 10)

/** What is wrong with a last day, if anything. @param today YYYY-MM-DD */
export const expiryFault = (expiry: string, today: string): string | undefined =>
  expiry <= today
    ? 'The expiry must be after today.'
    : expiry > yearsAfter(today, MOST_YEARS)
      ? `A report stands ${MOST_YEARS} years at most. Give an earlier expiry.`
      : undefined

/** What the rules need to know beside the report: the day, the table of kinds, as what it is to stand. */
export interface VehicleRuleContext {
  /** Calendar day, YYYY-MM-DD. */
  readonly today: string
  readonly kind: (code: string) => VehicleKind | undefined
  /** A confirmed report has, and keeps, its reference and its officer. */
  readonly status: VehicleStatus
  /** Of a change: the report as it stands. What time has overtaken binds only where it is changed. */
  readonly standing?: VehicleContent | undefined
}

/** Every rule of a vehicle report that looks beyond one field (records, Vehicle). Binds client and server alike. */
export const vehicleRules = ({ today, kind, status, standing }: VehicleRuleContext) =>
  VehicleContentSchema.superRefine((report, context) => {
    const refuse = (path: (string | number)[], message: string): void => {
      context.addIssue({ code: 'custom', path, message })
    }
    const { vrm, vin, country, date, expiry, actionOnSighting } = report
    if (vrm === undefined && vin === undefined) refuse(['vrm'], 'Give the registration with its country, or the VIN.')
    if (vrm !== undefined && country === undefined) refuse(['country'], 'Choose the country of the registration, or “Not known”.')
    if (vrm === undefined && country !== undefined)
      refuse(['vrm'], 'A country belongs to a registration. Give the registration, or take the country out.')
    if (country === 'UK' && vrm !== undefined && vrm.length > LONGEST_UK)
      refuse(['vrm'], `A United Kingdom registration has ${LONGEST_UK} letters and digits at most. Check it, or choose its country.`)
    const rule = kind(report.kind)
    if (rule === undefined) refuse(['kind'], 'Choose the kind of report from the list.')
    else {
      if (!rule.actions.includes(actionOnSighting))
        refuse(
          ['actionOnSighting'],
          `“${rule.label}” goes with ${eitherOf(rule.actions.map((action) => `“${ACTION_WORDS[action]}”`))}, not with “${ACTION_WORDS[actionOnSighting]}”.`
        )
      if (rule.asStated && report.instructions === undefined)
        refuse(['instructions'], `“${rule.label}”: state how the vehicle and who is in it are dealt with.`)
    }
    const wrongExpiry = expiry === standing?.expiry ? undefined : expiryFault(expiry, today)
    if (wrongExpiry !== undefined) refuse(['expiry'], wrongExpiry)
    if (date !== undefined && date > today) refuse(['date'], 'The date cannot be in the future.')
    if (status !== 'unconfirmed' && status !== 'cancelled') {
      if (report.reference === undefined)
        refuse(['reference'], 'A confirmed report needs its crime reference. Give it, or send it unconfirmed.')
      if (report.officer === undefined) refuse(['officer'], 'A confirmed report needs its officer. Name one, or send it unconfirmed.')
    }
  })
