import { z } from 'zod'
import { OwnerToldSchema } from './hits.ts'
import { plainMark } from './look-alikes.ts'
import { IsoDateTime, line, Uuid } from './primitives.ts'
import { RELATIONS } from './report-parts.ts'
import { SIGHTING_ACTIONS, VEHICLE_STATUSES, VehicleContentSchema, VRM_COUNTRY_CODES } from './vehicles.ts'

/** A report on a vehicle as its line in an answer. */
export const VehicleReportLineSchema = z.object({
  reportId: Uuid,
  personId: Uuid.nullable(),
  reference: z.string(),
  headline: z.string(),
  status: z.enum(VEHICLE_STATUSES),
  kind: z.string(),
  actionOnSighting: z.enum(SIGHTING_ACTIONS),
  instructions: z.string().nullable(),
  expiry: z.string(),
  ownerForce: z.string(),
  officer: z.string().nullable(),
  contact: z.string(),
  createdAt: IsoDateTime,
  confirmBy: IsoDateTime.nullable(),
  relation: z.enum(RELATIONS)
})
export type VehicleReportLine = z.infer<typeof VehicleReportLineSchema>

/** What the licensing agency and the insurers say of a vehicle: read, never written here (records, Vehicle). */
export const VehicleDetailsSchema = z.object({
  vrm: z.string(),
  country: z.enum(VRM_COUNTRY_CODES),
  vin: z.string().nullable(),
  make: z.string(),
  model: z.string(),
  colour: z.string(),
  /** Year of first registration. */
  registered: z.int().nullable(),
  /** `personId` is null where that person is on no ordinary search. */
  keeper: z.object({ personId: Uuid.nullable(), name: z.string(), address: z.string().nullable() }).nullable(),
  mot: z.object({ expires: z.string().nullable(), status: z.enum(['valid', 'expired', 'not required']) }),
  insurance: z.object({ status: z.enum(['insured', 'no insurance found']), asOf: z.string() })
})
export type VehicleDetails = z.infer<typeof VehicleDetailsSchema>
/** `GET …/vehicles/{vrm}`: the vehicle, null where none is held under it, and every report on it, those that stand first. */
export const VehicleEnquirySchema = z.object({
  vehicle: VehicleDetailsSchema.nullable(),
  reports: z.array(VehicleReportLineSchema),
  /** Other forces that have been told of this check, for it found live reports of theirs (workflow 7). */
  ownersTold: z.array(OwnerToldSchema).optional()
})
export type VehicleEnquiry = z.infer<typeof VehicleEnquirySchema>

/**
 * What vehicles are searched by, for a check and before every create. A registration or VIN is taken whole, with its
 * look-alikes, and as a part of a longer one; `*` stands for any characters, `?` for one. Without a country those of every
 * country are found, each with its own; a country ranks what is found and hides nothing.
 */
export const VehicleSearchSchema = z
  .strictObject({
    vrm: line(12).optional(),
    country: z.enum(VRM_COUNTRY_CODES).optional(),
    vin: line(17).optional(),
    make: line(60).optional(),
    model: line(60).optional(),
    colour: line(40).optional(),
    /** Kind of report that is being recorded, for what each candidate is to it. */
    kind: VehicleContentSchema.shape.kind.optional()
  })
  .refine(({ vrm, vin }) => vrm !== undefined || vin !== undefined, {
    error: 'Give a registration or a VIN, or a part of one.',
    path: ['vrm']
  })
  .refine(({ vrm }) => vrm === undefined || plainMark(vrm).length >= 2, {
    error: 'Give 2 letters or digits of the registration at least.',
    path: ['vrm']
  })
  .refine(({ vin }) => vin === undefined || plainMark(vin).length >= 4, {
    error: 'Give 4 letters or digits of the VIN at least.',
    path: ['vin']
  })
export type VehicleSearch = z.output<typeof VehicleSearchSchema>

/** One vehicle that the search could mean, known here by its registration, its reports, or both. */
export const VehicleCandidateSchema = z.object({
  vrm: z.string().nullable(),
  country: z.enum(VRM_COUNTRY_CODES).nullable(),
  vin: z.string().nullable(),
  make: z.string().nullable(),
  model: z.string().nullable(),
  colour: z.string().nullable(),
  /** Null where it is known by reports alone. */
  vehicle: VehicleDetailsSchema.nullable(),
  /** Those that stand first. */
  reports: z.array(VehicleReportLineSchema),
  /** 0 to 100. */
  score: z.int().min(0).max(100),
  /** Why it matched, in words, strongest first. */
  reasons: z.array(z.string())
})
export type VehicleCandidate = z.infer<typeof VehicleCandidateSchema>
export const VehicleSearchResultSchema = z.object({
  candidates: z.array(VehicleCandidateSchema),
  more: z.boolean(),
  /** Registrations that fit a format where what was typed does not: offered, never searched unasked. */
  offered: z.array(z.string()),
  tookMs: z.number(),
  /** Proof of this search, quoted by a create of what it looked for. Opaque, good for 30 minutes. */
  searchToken: z.string(),
  ownersTold: VehicleEnquirySchema.shape.ownersTold
})
export type VehicleSearchResult = z.infer<typeof VehicleSearchResultSchema>
