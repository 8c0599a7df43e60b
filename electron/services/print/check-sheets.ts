import type { Candidate, PersonSearchResult } from '../../../mock-server/api/people.ts'
import type { PropertySearchResult } from '../../../mock-server/api/property-search.ts'
import type { VehicleCandidate, VehicleReportLine, VehicleSearchResult } from '../../../mock-server/api/vehicle-search.ts'
import type { PrintSheet } from '../../contract/print.ts'
import { ACTION_WORDS } from './vehicle-sheet.ts'
import { capital, dateWords, dayOf, facts, joined } from './words.ts'
import type { CodeWords, SheetRow, SheetSection } from './words.ts'

interface Answered {
  /** The check as it was typed. */
  readonly line: string
  /** When LEDS answered: `22 November 2026 at 11:15`. */
  readonly at: string
}
interface Found {
  readonly more: boolean
}

const SEXES: Readonly<Record<string, string>> = { M: 'Male', F: 'Female', U: 'Sex not known' }
const WANTED = { arrest: 'WANTED: power of arrest', retake: 'WANTED: power to retake', locate: 'WANTED: locate' } as const

const answered = ({ line, at }: Answered, { more }: Found, notices: readonly string[]): Pick<PrintSheet, 'heading' | 'notices'> => ({
  heading: line,
  notices: [`As LEDS answered on ${at}.`, ...(more ? ['MORE MATCHED than are printed: this is not the whole answer.'] : []), ...notices]
})
/** What found nothing is said as that, and as nothing more. */
const noTrace = (notWhat: string): SheetSection => ({
  heading: 'No trace',
  rows: facts([['Answer', `No trace on what was given. This is not “not ${notWhat}”.`]])
})
const why = (score: number, reasons: readonly string[]): [string, string] => ['Why it matched', joined(`${score} of 100`, ...reasons) ?? '']

/** Warnings, wanted and missing stand with each candidate: they are never left out (records, Person). */
const candidateSection = async (one: Candidate, place: number, words: CodeWords): Promise<SheetSection> => {
  const { flags } = one
  const warnings = await Promise.all(flags.warnings.map(async (code) => `${code} ${await words.of('warning-signals', code)}`))
  const markers = await Promise.all(flags.markers.map(async (code) => `${code} ${await words.of('information-markers', code)}`))
  return {
    heading: `Possible ${place}: ${one.displayName}`,
    rows: facts([
      ['Warnings', warnings.join('\n')],
      ['Wanted', flags.wanted === null ? undefined : WANTED[flags.wanted]],
      ['Missing', flags.missing ? 'MISSING' : undefined],
      ['Information markers', markers.join('\n')],
      ['True name', one.trueName === one.displayName ? undefined : one.trueName],
      ['PNC ID', one.pncId],
      ['Born', one.birthDate === null ? 'Not known' : joined(dateWords(one.birthDate), flags.child ? 'a child' : undefined)],
      [
        'Described as',
        joined(
          SEXES[one.sex] ?? one.sex,
          one.appearance === null ? undefined : await words.of('appearance', one.appearance),
          one.heightCm === null ? undefined : `${one.heightCm} cm`
        )
      ],
      ['Died', flags.deceased ? 'Recorded as deceased' : undefined],
      why(one.score, one.reasons)
    ])
  }
}

/** A name check's answer: nobody on it is more than possible. */
export const personCheckSheet = async (asked: Answered, result: PersonSearchResult, words: CodeWords): Promise<PrintSheet> => ({
  ...answered(asked, result, [
    ...(result.candidates.length === 0 ? [] : ['POSSIBLE matches: no identity is confirmed by this print.']),
    ...result.notes
  ]),
  sections:
    result.candidates.length === 0
      ? [noTrace('wanted')]
      : await Promise.all(result.candidates.map((one, index) => candidateSection(one, index + 1, words)))
})

const reportRows = async (report: VehicleReportLine, words: CodeWords): Promise<SheetRow[]> =>
  facts([
    [
      report.reference,
      [
        joined(report.status.toUpperCase(), await words.of('vehicle-reports', report.kind), ACTION_WORDS[report.actionOnSighting]),
        report.instructions ?? undefined,
        joined(`owner ${report.ownerForce}`, report.officer ?? undefined, report.contact, `expires ${dateWords(report.expiry)}`)
      ]
        .filter((line) => line !== undefined)
        .join('\n')
    ]
  ])

const vehicleSection = async (one: VehicleCandidate, place: number, words: CodeWords): Promise<SheetSection> => {
  const { vehicle } = one
  const reports = (await Promise.all(one.reports.map((report) => reportRows(report, words)))).flat()
  return {
    heading: `${place}: ${one.vrm ?? one.vin ?? 'vehicle'}`,
    rows: [
      ...(reports.length === 0 ? facts([['Reports', 'None on this vehicle']]) : reports),
      ...facts([
        ['Vehicle', joined([one.make, one.model].filter((part) => part !== null).join(' '), one.colour ?? undefined)],
        ['VIN', one.vin ?? undefined],
        ['Keeper', joined(vehicle?.keeper?.name, vehicle?.keeper?.address ?? undefined)],
        ['MOT', vehicle === null ? undefined : joined(capital(vehicle.mot.status), dayOf(vehicle.mot.expires ?? undefined))],
        [
          'Insurance',
          vehicle === null ? undefined : joined(capital(vehicle.insurance.status), `as of ${dateWords(vehicle.insurance.asOf)}`)
        ],
        why(one.score, one.reasons)
      ])
    ]
  }
}

export const vehicleCheckSheet = async (asked: Answered, result: VehicleSearchResult, words: CodeWords): Promise<PrintSheet> => ({
  ...answered(asked, result, []),
  sections:
    result.candidates.length === 0
      ? [noTrace('stolen')]
      : await Promise.all(result.candidates.map((one, index) => vehicleSection(one, index + 1, words)))
})

export const propertyCheckSheet = async (asked: Answered, result: PropertySearchResult, words: CodeWords): Promise<PrintSheet> => ({
  ...answered(asked, result, []),
  sections:
    result.candidates.length === 0
      ? [noTrace('stolen')]
      : await Promise.all(
          result.candidates.map(async (one, index) => ({
            heading: `${index + 1}: ${capital(one.headline)} (${one.reference})`,
            rows: facts([
              ['Status', `${one.status.toUpperCase()}, ${one.circumstance}`],
              ['Category', await words.of('property-categories', one.category)],
              ['Marks', one.marks.map(({ kind, value }) => `${capital(kind)} ${value}`).join('\n')],
              ['Colour', one.colour ?? undefined],
              ['Date and place', joined(dateWords(one.date), one.place)],
              ['Owner', joined(one.ownerForce, one.officer ?? undefined, one.contact ?? undefined)],
              why(one.score, one.reasons)
            ])
          }))
        )
})
