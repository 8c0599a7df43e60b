import { z } from 'zod'
import { plainMark } from './look-alikes.ts'
import { OwnerReason } from './owner-rules.ts'
import { ForceStationCode, IsoDate, IsoDateTime, line, text, Uuid } from './primitives.ts'
import {
  ConfirmingOfficer,
  ConfirmingReference,
  reportHeading,
  RoundTheClockContact,
  VersionToChange,
  versionHeading
} from './report-parts.ts'

/** Signs of the countries whose registrations are met on these roads, with what they are called. `ZZ` where it is not known. */
export const VRM_COUNTRIES = {
  UK: 'United Kingdom',
  GBJ: 'Jersey',
  GBG: 'Guernsey',
  GBM: 'Isle of Man',
  IRL: 'Ireland',
  A: 'Austria',
  B: 'Belgium',
  BG: 'Bulgaria',
  CH: 'Switzerland',
  CY: 'Cyprus',
  CZ: 'Czechia',
  D: 'Germany',
  DK: 'Denmark',
  E: 'Spain',
  EST: 'Estonia',
  F: 'France',
  FIN: 'Finland',
  GR: 'Greece',
  H: 'Hungary',
  HR: 'Croatia',
  I: 'Italy',
  L: 'Luxembourg',
  LT: 'Lithuania',
  LV: 'Latvia',
  M: 'Malta',
  N: 'Norway',
  NL: 'Netherlands',
  P: 'Portugal',
  PL: 'Poland',
  RO: 'Romania',
  S: 'Sweden',
  SK: 'Slovakia',
  SLO: 'Slovenia',
  TR: 'Türkiye',
  UA: 'Ukraine',
  ZZ: 'Not known'
} as const satisfies Readonly<Record<string, string>>
export type VrmCountry = keyof typeof VRM_COUNTRIES
export const VRM_COUNTRY_CODES = Object.keys(VRM_COUNTRIES) as [VrmCountry, ...VrmCountry[]]
/** A registration as it is held: capitals and digits, no spaces. Nothing is read otherwise than it was typed. */
export const Vrm = z
  .string()
  .overwrite(plainMark)
  .min(2, 'Give the registration: 2 letters or digits at least.')
  .max(12, 'A registration has 12 letters and digits at most.')
/** A vehicle identification number as it is held. */
export const Vin = z
  .string()
  .overwrite(plainMark)
  .regex(/^[A-HJ-NPR-Z0-9]{17}$/, 'A VIN has 17 letters and digits, and never I, O or Q.')

export const SIGHTING_ACTIONS = ['stop', 'do-not-stop', 'report-only'] as const
export type SightingAction = (typeof SIGHTING_ACTIONS)[number]
/** Fields of a vehicle report as written; all of it is fact (records, Vehicle). */
export const VehicleContentSchema = z.strictObject({
  kind: z.string().regex(/^[A-Z]{2}$/, 'Choose the kind of report from the list.'),
  vrm: Vrm.optional(),
  country: z.enum(VRM_COUNTRY_CODES, { error: 'Choose the country of the registration.' }).optional(),
  vin: Vin.optional(),
  make: line(60).optional(),
  model: line(60).optional(),
  colour: line(40).optional(),
  actionOnSighting: z.enum(SIGHTING_ACTIONS, { error: 'Choose what a finder does: stop, do not stop, or report only.' }),
  /** How it is dealt with, in the words that are read out. */
  instructions: text(1000).optional(),
  /** Last day on which the report stands. */
  expiry: IsoDate,
  contact: RoundTheClockContact,
  date: IsoDate.optional(),
  place: line(150).optional(),
  /** Required to confirm. */
  reference: ConfirmingReference.optional(),
  officer: ConfirmingOfficer.optional(),
  ownerForce: ForceStationCode,
  /** Of one that another force recorded for its owner. */
  ownerReason: OwnerReason.optional()
})
export type VehicleContent = z.infer<typeof VehicleContentSchema>

export const VEHICLE_STATUSES = ['unconfirmed', 'confirmed', 'recovered', 'cancelled'] as const
export type VehicleStatus = (typeof VEHICLE_STATUSES)[number]

/** When and where the vehicle was recovered, and who holds it. */
export const RecoverySchema = z.strictObject({
  date: IsoDate,
  place: line(150, 'Say where it was recovered.'),
  by: line(100, 'Say who recovered it.'),
  storage: line(150).optional(),
  note: text(500).optional()
})
export type Recovery = z.infer<typeof RecoverySchema>

/** Why and when a report ended. `reason` is a code of the table `cancel-reasons`. */
export const VehicleCancellationSchema = z.strictObject({
  reason: z.string().regex(/^vehicle:[a-z-]{1,40}$/, 'Choose why it is cancelled.'),
  date: IsoDate,
  note: text(500).optional()
})
export type VehicleCancellation = z.infer<typeof VehicleCancellationSchema>

export const VehicleReportSchema = z.object({
  ...reportHeading,
  /** Shown to people: `VR-26-000123`. */
  reference: z.string(),
  headline: z.string(),
  status: z.enum(VEHICLE_STATUSES),
  /** Of an unconfirmed report: until when the bureau is to confirm it, 48 hours from its creation. */
  confirmBy: IsoDateTime.nullable(),
  /** Day on which it is deleted with every version, and reads as recovered; null where none is set. */
  deletedOn: IsoDate.nullable(),
  /** Matches that its owner has not acknowledged. */
  openMatches: z.int(),
  recovery: RecoverySchema.nullable(),
  cancellation: VehicleCancellationSchema.nullable(),
  content: VehicleContentSchema
})
export type VehicleReport = z.infer<typeof VehicleReportSchema>

/**
 * `searchToken`: proof that its registration or VIN was searched for (records, Common). The control room sends its
 * reports unconfirmed; only a bureau may send one confirmed.
 */
export const VehicleCreateSchema = z.strictObject({
  searchToken: z.string().max(4000),
  status: z.enum(['unconfirmed', 'confirmed']),
  /** The person on whose page it is to stand. */
  personId: Uuid.optional(),
  content: VehicleContentSchema
})

/** The whole content as it is to stand; what is left out is taken away. */
export const VehicleAmendSchema = z.strictObject({ versionToChange: VersionToChange, content: VehicleContentSchema })
export const VehicleConfirmSchema = z.strictObject({
  versionToChange: VersionToChange,
  reference: ConfirmingReference,
  officer: ConfirmingOfficer,
  note: text(500).optional()
})
export const VehicleRecoverSchema = RecoverySchema.extend({ versionToChange: VersionToChange })
export const VehicleExtendSchema = z.strictObject({
  versionToChange: VersionToChange,
  expiry: IsoDate,
  /** Why it stands on. */
  note: text(500, 'Say why the report stands on.')
})
export const VehicleCancelSchema = VehicleCancellationSchema.extend({ versionToChange: VersionToChange })

/** What an operator does to a vehicle report that stands. */
export const VEHICLE_CHANGES = ['amend', 'confirm', 'recover', 'extend', 'cancel'] as const
export type VehicleChange = (typeof VEHICLE_CHANGES)[number]
/** What made a version. */
export const VEHICLE_ACTIONS = ['recorded', 'amended', 'confirmed', 'recovered', 'extended', 'cancelled', 'restored'] as const

/** One version of a report, as it stood after what made it. Nothing is overwritten (records, Common). */
export const VehicleVersionSchema = z.object({
  ...versionHeading,
  action: z.enum(VEHICLE_ACTIONS),
  status: z.enum(VEHICLE_STATUSES),
  recovery: RecoverySchema.nullable(),
  cancellation: VehicleCancellationSchema.nullable(),
  content: VehicleContentSchema
})
export type VehicleVersion = z.infer<typeof VehicleVersionSchema>
/** Oldest version first. */
export const VehicleHistorySchema = z.object({ reportId: Uuid, reference: z.string(), versions: z.array(VehicleVersionSchema).min(1) })
export type VehicleHistory = z.infer<typeof VehicleHistorySchema>

/** `Ford Transit TU19KVO: Lost or stolen`. @param label of the kind */
export const vehicleHeadline = ({ vrm, vin, make, model }: Pick<VehicleContent, 'vrm' | 'vin' | 'make' | 'model'>, label: string): string =>
  `${[make, model, vrm ?? vin].filter((part) => part !== undefined).join(' ')}: ${label}`
