import { z } from 'zod'
import { Checkname, known, numberOrText, OffenceCodeSchema, Time, YesNo } from './arrest-parts.ts'
import { ForceStationCode, IsoDate, line, PersonNamePart } from './primitives.ts'

/** One offence of an arrest report as written. */
export const ArrestOffenceSchema = z.strictObject({
  committedOnBail: YesNo,
  ownerCode: ForceStationCode,
  startDate: IsoDate,
  startTime: known(Time),
  endDate: known(IsoDate),
  endTime: known(Time),
  locationFSCode: known(ForceStationCode),
  roleQualifier: known(line(10)),
  legislationQualifier: known(line(10)),
  crimeReference: known(line(15)),
  offenceLocation: known(z.strictObject({ locationType: line(30), locationText: line(150) })),
  offenceCode: OffenceCodeSchema
})
export type ArrestOffence = z.output<typeof ArrestOffenceSchema>

/** As an operator writes it: with the place (records, Arrest). Other systems may not know it. */
export const OperatorOffenceSchema = ArrestOffenceSchema.extend({
  offenceLocation: z.strictObject({ locationType: line(30), locationText: line(150, 'Say where it happened.') })
})

interface Fault {
  readonly field: string
  readonly message: string
}

/** What is wrong with an offence's dates between each other and with today. @param today YYYY-MM-DD */
export const offenceDateFaults = ({ startDate, endDate }: Pick<ArrestOffence, 'startDate' | 'endDate'>, today: string): Fault[] => [
  ...(startDate > today ? [{ field: 'startDate', message: 'The date of the offence cannot be in the future' }] : []),
  ...(endDate !== undefined && endDate > today ? [{ field: 'endDate', message: 'The end of the offence cannot be in the future' }] : []),
  ...(endDate !== undefined && endDate < startDate ? [{ field: 'endDate', message: 'The end of the offence is before its start.' }] : [])
]

const ArrestingOfficer = z.strictObject({
  division: known(line(30)),
  lastName: line(100),
  rankCode: known(line(10)),
  number: known(numberOrText(20))
})

export const ArrestContentSchema = z.strictObject({
  arrestFirstNames: z.array(PersonNamePart).max(6),
  arrestLastName: PersonNamePart,
  arrestDob: known(IsoDate),
  /** A: arrest; others are summons, charge by post and the like. */
  processStage: z.string().regex(/^[A-Z]{1,2}$/, 'Give the process stage as a letter.'),
  processStageDate: IsoDate,
  processStageTime: known(Time),
  ownerCode: ForceStationCode,
  prosecutingAgent: line(60),
  arrestingOfficer: known(ArrestingOfficer),
  photoAvailable: known(z.boolean()),
  dateOfPhoto: known(IsoDate),
  photoForceLocation: known(line(10)),
  fingerprintStatusGroup: known(z.strictObject({ statusCode: known(line(4)), forceLocation: known(line(10)) })),
  dnaStatusCode: known(line(4)),
  dnaLaboratory: known(line(20)),
  dnaForceLocation: known(line(10)),
  sampleBarcode: known(line(20)),
  dnaSampleDate: known(IsoDate),
  dnaSampleType: known(line(20)),
  forceDNAReferencePrefix: known(line(20)),
  forceDnaReferenceId: known(line(20)),
  custodyRecordNumber: known(line(30)),
  offence: ArrestOffenceSchema,
  caseDetailText: known(z.array(z.string().max(2000)).max(50))
})

/** Process stage of an arrest; others (summons, postal charge) have no arresting officer. */
const ARREST = 'A'

const NOT_TO_COME = {
  processStageDate: 'The date of the process cannot be in the future',
  dateOfPhoto: 'The date of the photograph cannot be in the future',
  dnaSampleDate: 'The date of the sample cannot be in the future'
} as const

/** What is wrong with a report between its fields. @param today YYYY-MM-DD */
export const arrestContentFaults = (
  content: Pick<z.output<typeof ArrestContentSchema>, 'processStage' | 'arrestingOfficer' | keyof typeof NOT_TO_COME>,
  today: string
): Fault[] => [
  ...(content.processStage === ARREST && content.arrestingOfficer === undefined
    ? [{ field: 'arrestingOfficer', message: 'An arrest needs the arresting officer.' }]
    : []),
  ...(['processStageDate', 'dateOfPhoto', 'dnaSampleDate'] as const).flatMap((field) =>
    (content[field] ?? '') > today ? [{ field, message: NOT_TO_COME[field] }] : []
  )
]

/** An arrest report as written: for a new person, or (ours) for one whose record is held. */
export const ArrestReportCreateSchema = z.strictObject({
  fsCodeMakingChange: ForceStationCode,
  content: ArrestContentSchema,
  checkname: Checkname
})
export type ArrestReportCreate = z.output<typeof ArrestReportCreateSchema>

/** `POST /people/create-arrested-person` as LEDS clients send it. */
export const CreateArrestedPersonSchema = z.strictObject({
  person: z.strictObject({
    lastName: PersonNamePart,
    firstNames: z.array(PersonNamePart).max(6),
    dateOfBirth: known(IsoDate),
    sex: z.enum(['M', 'F', 'U']),
    skinColour: known(numberOrText(20)),
    heightType: known(line(20)),
    metricHeight: known(numberOrText(10)),
    heightInFeet: known(numberOrText(10)),
    heightInInches: known(numberOrText(10))
  }),
  arrestReport: ArrestReportCreateSchema
})
export type CreateArrestedPerson = z.output<typeof CreateArrestedPersonSchema>

/** `POST /people/{id}/arrest-reports/{id}/offences`: one more offence on a report that stands. */
export const AddOffenceSchema = z.strictObject({ content: ArrestOffenceSchema, changedBy: ForceStationCode, checkname: Checkname })
