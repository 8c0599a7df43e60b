import { z } from 'zod'
import { Uuid, IsoDateTime, line } from './primitives.ts'

/** The activity a call belongs to; the first three are LEDS's own words. */
export const ACTIVITY_CODES = [
  'Person Enquiry',
  'Person Update',
  'Person Create',
  'Vehicle Enquiry',
  'Vehicle Update',
  'Vehicle Create',
  'Driver Enquiry',
  'Property Enquiry',
  'Property Update',
  'Property Create',
  'Audit Enquiry',
  'Record Restoration',
  'Control Room',
  'Request Enquiry',
  'Request Update',
  'Alert Enquiry',
  'Alert Update',
  'Print'
] as const

/** `n - text`, n being a reason code 0 to 10 (reference table `reasons`). */
export const ReasonHeader = z.string().regex(/^(10|[0-9]) - .{1,100}$/, 'Give the reason as "n - text", n from 0 to 10.')

const Justification = line(250, 'Say why you need this.').min(3, 'Say why in 3 characters or more.')

/** Headers that every call carries (leds-api, Headers). Keys are lower case, as Node gives them. */
export const TransportHeaders = z.object({
  'x-leds-session-id': Uuid,
  'x-leds-activity-flow-id': Uuid,
  'x-leds-reference-id': Uuid,
  'x-leds-correlation-id': Uuid,
  'x-leds-system-name': line(250).min(3),
  'x-leds-application-datetime': IsoDateTime
})

/** Further headers of every call that touches personal data. */
export const AccessHeaders = TransportHeaders.extend({
  'x-leds-justification': Justification,
  'x-leds-reason': ReasonHeader,
  'x-leds-activity-code': z.enum(ACTIVITY_CODES),
  'x-leds-action-code': line(100),
  'x-leds-on-behalf-of': line(50).min(3).optional(),
  'x-leds-page-title': line(150).optional(),
  'x-leds-geolocation': line(150).optional(),
  /** Ours: the request (records, workflow 5) that this write answers. Record and request are joined in one commit. */
  'x-leds-answers-request': Uuid.optional(),
  /** Ours: why a child's record is opened, where the reason code does not say so (H52). */
  'x-leds-child-reason': line(150).min(3, 'Say why in 3 characters or more.').optional()
})
export type AccessHeaders = z.infer<typeof AccessHeaders>

/**
 * Why and for whom something is looked at: the stop or task (records, workflow 1). Set once for a stop, inherited
 * by what is opened inside it and by nothing else. `reason` is the code alone; its words come from the table.
 */
export const AccessContextSchema = z.strictObject({
  reason: z.string().regex(/^(10|[0-9])$/, 'Choose a reason from the list.'),
  justification: Justification,
  /** Collar number or name of who asked. Sent as X-Leds-On-Behalf-Of when three characters or more. */
  originator: line(50, 'Say who asked.').min(3, 'Give the originator in 3 characters or more.'),
  place: line(150).optional(),
  /** Incident or CAD number. */
  incident: line(40).optional(),
  /** Named when a child's record is opened and the reason code does not imply it (H52). */
  childReason: line(150).optional()
})
export type AccessContext = z.infer<typeof AccessContextSchema>
