import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

/**
 * Recorded cases of the real test service (`shared/leds/examples/police-data`), in the one form in which they are
 * compared with what this server gives: the disposal history with each charge's offence details folded in.
 */
const FOLDER = resolve(import.meta.dirname, '../../../../shared/leds/examples/police-data')
export const hasPoliceData = (): boolean => existsSync(FOLDER)
export const policeDataNames = (): string[] =>
  hasPoliceData()
    ? readdirSync(FOLDER)
        .filter((file) => file.endsWith('.before.json'))
        .map((file) => file.replace('.before.json', ''))
        .toSorted()
    : []

const Duration = z.object({ units: z.string(), count: z.number() })
const Result = z.looseObject({
  disposalCode: z.string(),
  disposalQualifierCodes: z.array(z.string()),
  fineAmount: z.number().optional(),
  disposalDuration: Duration.optional(),
  effectiveDate: z.string().optional(),
  qualifierDuration: Duration.optional(),
  disposalText: z.string().optional()
})
export type RecordedResult = z.infer<typeof Result>

const Court = z.looseObject({ courtIdentityType: z.enum(['code', 'name']) })
/** What is compared of a charge. Ids, versions, references and NPCC codes are left out: they are the run's own. */
const ComparedCharge = z.object({
  additionalMarker: z.boolean(),
  additionalOffenceMarker: z.boolean(),
  adjudication: z.string().optional(),
  arrestChargeNumber: z.number(),
  chargeStatusMarker: z.string(),
  cjsOffenceCode: z.string(),
  committedOnBail: z.boolean(),
  courtCaseChargeNumber: z.number(),
  endDate: z.string().optional(),
  forceStationChargeOrig: z.string(),
  legislationQualifier: z.array(z.string()),
  locationAddress: z.object({ locationText: z.string(), locationType: z.string() }),
  locationFSCode: z.string(),
  offenceChargeNumber: z.number(),
  offenceDescription: z.array(z.string()),
  offencesTakenIntoConsideration: z.number().optional(),
  othersCharged: z.array(z.string()),
  plea: z.string().optional(),
  qualifiedCjsCode: z.string(),
  results: z.array(z.strictObject({ ...Result.shape })),
  roleQualifier: z.array(z.string()),
  startDate: z.string()
})
export type ComparedCharge = z.infer<typeof ComparedCharge>

const AnyCharge = z.looseObject({
  offenceId: z.string().optional(),
  offence: z.looseObject({}).optional(),
  results: z.array(Result).optional(),
  disposals: z.array(Result).optional()
})
const Appearance = z.looseObject({
  appearanceNumber: z.number(),
  reasonForVariation: z.string(),
  sentenceDate: z.string(),
  court: Court,
  charges: z.array(AnyCharge)
})
const Entry = z.looseObject({
  caseStatusMarker: z.string(),
  convictionDate: z.string(),
  courtCaseReference: z.string().optional(),
  court: Court.optional(),
  userReference: z.string().optional(),
  charges: z.array(AnyCharge),
  subsequentAppearances: z.array(Appearance).optional()
})
const Remand = z.object({
  appearanceResult: z.string(),
  ownerCode: z.string(),
  remandDate: z.string(),
  currentAppearance: z.looseObject({ court: Court.optional() }),
  nextAppearance: z.looseObject({ court: Court.optional(), date: z.string().optional() }).optional(),
  remandConditions: z.array(z.string()).optional()
})
export type ComparedRemand = z.infer<typeof Remand>
export const CaseDataSchema = z.object({ disposals: z.array(Entry), remands: z.array(Remand) })
export type CaseData = z.infer<typeof CaseDataSchema>

export interface ComparedCase {
  readonly caseStatusMarker: string
  readonly convictionDate: string
  readonly hasReference: boolean
  readonly court?: z.infer<typeof Court> | undefined
  readonly userReference?: string | undefined
  readonly charges: readonly ComparedCharge[]
  readonly subsequentAppearances?:
    | readonly {
        readonly appearanceNumber: number
        readonly reasonForVariation: string
        readonly sentenceDate: string
        readonly court: z.infer<typeof Court>
        readonly charges: readonly ComparedCharge[]
      }[]
    | undefined
}
export interface Compared {
  readonly disposals: readonly ComparedCase[]
  readonly remands: readonly ComparedRemand[]
}

type Charge = z.infer<typeof AnyCharge>

const withoutId = ({ id: _id, ...result }: RecordedResult): RecordedResult => result

/** Some recordings fold the offence into the charge, some hold it beside; some leave it out of later appearances. */
const comparedCharge = (charge: Charge, ofCase: readonly Charge[]): ComparedCharge => {
  const whole =
    charge.offence === undefined && charge.offenceId !== undefined ? ofCase.find((other) => other.offenceId === charge.offenceId) : charge
  return ComparedCharge.parse({
    ...whole?.offence,
    ...charge,
    results: (charge.results ?? charge.disposals ?? []).map(withoutId)
  })
}

const byNumber = (one: ComparedCharge, other: ComparedCharge): number => one.arrestChargeNumber - other.arrestChargeNumber
const firstNumber = ({ charges }: ComparedCase): number => charges[0]?.arrestChargeNumber ?? 0

/** The order of cases and of charges differs from recording to recording: both are put in the order of the charges. */
export const comparable = ({ disposals, remands }: CaseData): Compared => ({
  disposals: disposals
    .map((entry): ComparedCase => ({
      caseStatusMarker: entry.caseStatusMarker,
      convictionDate: entry.convictionDate,
      hasReference: entry.courtCaseReference !== undefined,
      court: entry.court,
      userReference: entry.userReference,
      charges: entry.charges.map((charge) => comparedCharge(charge, entry.charges)).toSorted(byNumber),
      subsequentAppearances: entry.subsequentAppearances?.map(({ appearanceNumber, reasonForVariation, sentenceDate, court, charges }) => ({
        appearanceNumber,
        reasonForVariation,
        sentenceDate,
        court,
        charges: charges.map((charge) => comparedCharge(charge, entry.charges)).toSorted(byNumber)
      }))
    }))
    .toSorted((one, other) => firstNumber(one) - firstNumber(other)),
  remands: remands.toSorted((one, other) => JSON.stringify(one.remandDate).localeCompare(JSON.stringify(other.remandDate)))
})

export const recorded = (name: string, when: 'before' | 'after'): Compared =>
  comparable(CaseDataSchema.parse(JSON.parse(readFileSync(join(FOLDER, `${name}.${when}.json`), 'utf8'))))

const Numbered = z.looseObject({
  disposals: z.array(
    z.looseObject({
      charges: z.array(
        z.looseObject({
          arrestSummonsReference: z.string().optional(),
          offence: z.looseObject({ arrestSummonsReference: z.string() }).optional()
        })
      )
    })
  )
})

/** The ASN of a recording: two of one case from different runs have different ones. */
export const recordedAsn = (name: string, when: 'before' | 'after'): string | undefined => {
  const charge = Numbered.parse(JSON.parse(readFileSync(join(FOLDER, `${name}.${when}.json`), 'utf8'))).disposals[0]?.charges[0]
  return charge?.arrestSummonsReference ?? charge?.offence?.arrestSummonsReference
}
