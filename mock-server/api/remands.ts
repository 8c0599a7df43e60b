import { z } from 'zod'
import { CourtSchema, known, LongPersonUrn, OwnerCode } from './arrest-parts.ts'
import { ForceStationCode, IsoDate, IsoDateTime, line, Uuid } from './primitives.ts'

export const APPEARANCE_RESULTS = [
  'remanded-on-bail',
  'remanded-in-custody',
  'adjourned',
  'remanded-in-care',
  'remanded-on-police-bail',
  'postal-requisition',
  'released-under-investigation'
] as const
export type AppearanceResult = (typeof APPEARANCE_RESULTS)[number]

export const BAIL_LINES = 4
export const BAIL_LINE_LENGTH = 50
export const MOST_BAIL_CONDITIONS = 10

/** Four lines of fifty characters as they will print; a line feed may close the last. */
export const BailConditionSchema = z
  .string()
  .min(1, 'A bail condition cannot be empty.')
  .max(BAIL_LINES * (BAIL_LINE_LENGTH + 1), `A bail condition has ${BAIL_LINES} lines of ${BAIL_LINE_LENGTH} characters at most.`)
  .regex(/^(?:[^\p{Cc}]|\n)*$/u, 'Take out invisible control characters.')
  .refine(
    (condition) => condition.replace(/\n$/, '').split('\n').length <= BAIL_LINES,
    `A bail condition has ${BAIL_LINES} lines at most. Make two conditions of it.`
  )
  .refine(
    (condition) => condition.split('\n').every((each) => each.length <= BAIL_LINE_LENGTH),
    `A line of a bail condition has ${BAIL_LINE_LENGTH} characters at most.`
  )

const Telephone = z.strictObject({
  telephoneNumber: known(line(20)),
  telephoneCode: known(line(10)),
  telephoneTown: known(line(40)),
  telephoneExtension: known(line(10))
})
const LocalAuthoritySchema = z.strictObject({
  localAuthorityIdentityType: line(10),
  localAuthorityCode: known(line(10)),
  localAuthorityName: known(line(71)),
  localAuthoritySecureUnit: known(z.boolean()),
  socialWorker: known(z.strictObject({ name: known(line(54)), telephoneNumber: known(Telephone) }))
})
export type LocalAuthority = z.output<typeof LocalAuthoritySchema>

const CurrentAppearanceSchema = z.strictObject({ court: known(CourtSchema), forceStationCode: known(ForceStationCode) })
const NextAppearanceSchema = CurrentAppearanceSchema.extend({ date: known(IsoDate) })
export type NextAppearance = z.output<typeof NextAppearanceSchema>

/** `POST …/arrest-reports/{reportId}/basic-remands`. */
export const BasicRemandSchema = z.strictObject({
  ownerCode: OwnerCode,
  longPersonUrn: LongPersonUrn,
  remandDate: IsoDate,
  appearanceResult: z.enum(APPEARANCE_RESULTS, 'Invalid Appearance Result'),
  currentAppearance: CurrentAppearanceSchema,
  nextAppearance: known(NextAppearanceSchema),
  localAuthority: known(LocalAuthoritySchema),
  bailConditions: z
    .array(BailConditionSchema)
    .max(MOST_BAIL_CONDITIONS, `Give ${MOST_BAIL_CONDITIONS} bail conditions at most.`)
    .default([])
})
export type BasicRemand = z.output<typeof BasicRemandSchema>

/** `PATCH …/remands/{remandId}`, ours: the remand as it should stand, and the version that was read. */
export const RemandAmendSchema = z.strictObject({ versionToChange: z.string().max(200), content: BasicRemandSchema })

const NEEDS_NEXT_DATE: readonly AppearanceResult[] = ['remanded-on-bail', 'remanded-on-police-bail', 'postal-requisition']
const ON_BAIL: readonly AppearanceResult[] = ['remanded-on-bail', 'remanded-on-police-bail']
export const isBail = (result: AppearanceResult): boolean => ON_BAIL.includes(result)

/** Courts name what is no court between asterisks: `*****FAILED TO APPEAR*****`. No date follows it. */
export const isNoCourt = (court: NextAppearance['court']): boolean =>
  court?.courtIdentityType === 'name' && /^\*{5}.*\*{5}$/.test(court.courtName)

export interface RemandFault {
  readonly field: string
  readonly message: string
}

/** What is wrong with a remand that its fields alone do not show (leds-api, basic-remands). @param today YYYY-MM-DD */
export const remandFaults = (remand: BasicRemand, today: string): RemandFault[] => {
  const { appearanceResult: result, remandDate, currentAppearance, nextAppearance: next, localAuthority } = remand
  const faults: RemandFault[] = []
  const fault = (field: string, message: string): void => {
    faults.push({ field, message })
  }
  if (remandDate > today) fault('remandDate', 'Invalid Remand Date: it cannot be in the future')
  if (currentAppearance.court === undefined && currentAppearance.forceStationCode === undefined)
    fault('currentAppearance', 'Court code or Court name must be provided, or a force station code.')
  if (currentAppearance.court !== undefined && currentAppearance.forceStationCode !== undefined)
    fault('currentAppearance', 'Invalid combination of court and force station: give one of them.')
  if (next?.court !== undefined && next.forceStationCode !== undefined)
    fault('nextAppearance', 'Invalid combination of court and force station: give one of them.')
  if (next?.date === undefined && NEEDS_NEXT_DATE.includes(result) && !isNoCourt(next?.court))
    fault('nextAppearance.date', 'Invalid Next Appearance Date: bail and postal requisition need one.')
  if (next?.date !== undefined && next.date < remandDate)
    fault('nextAppearance.date', 'Invalid Next Appearance Date: it is before the date of the remand.')
  if (next?.date !== undefined && next.court === undefined && next.forceStationCode === undefined)
    fault('nextAppearance', 'Say where the next appearance is: a court, or a force station code.')
  if (result === 'released-under-investigation') {
    if (next?.date !== undefined || next?.court !== undefined || next?.forceStationCode !== undefined)
      fault('nextAppearance', 'Invalid Next Appearance Date: who is released under investigation has none.')
    if (remand.bailConditions.length > 0)
      fault('bailConditions', 'Who is released under investigation is not on bail: there are no conditions.')
  }
  if (localAuthority !== undefined && result !== 'remanded-in-care')
    fault('localAuthority', 'Local authority code or local authority name cannot be provided for appearance result')
  else if (
    localAuthority !== undefined &&
    localAuthority.localAuthorityCode === undefined &&
    localAuthority.localAuthorityName === undefined
  )
    fault('localAuthority', 'Local authority code or local authority name must be provided: give one of them, or leave the rest out.')
  return faults
}

/** A remand as read: a court known by no code stands as 9998. */
export const RemandDetailsSchema = z.object({
  remandId: Uuid,
  lastUpdatedDate: IsoDateTime,
  arrestSummonsReference: z.string(),
  content: z.object({
    appearanceResult: z.enum(APPEARANCE_RESULTS),
    ownerCode: z.string(),
    remandDate: IsoDate,
    currentAppearance: CurrentAppearanceSchema,
    nextAppearance: NextAppearanceSchema.optional(),
    localAuthority: LocalAuthoritySchema.optional(),
    remandConditions: z.array(z.string()).optional()
  }),
  versionToChange: z.string()
})
export type RemandDetails = z.infer<typeof RemandDetailsSchema>

export const RemandHeadlineSchema = z.object({
  remandId: Uuid,
  appearanceResult: z.enum(APPEARANCE_RESULTS),
  remandDate: IsoDate,
  currentAppearance: CurrentAppearanceSchema,
  nextAppearance: NextAppearanceSchema.optional()
})
export type RemandHeadline = z.infer<typeof RemandHeadlineSchema>
