import type { DvlaNotice } from '../../api/dvla-notices.ts'
import type { VehicleKind } from '../../api/vehicle-rules.ts'
import type { VehicleContent, VehicleStatus } from '../../api/vehicles.ts'
import type { NewDvlaNotice } from '../objects/dvla.ts'

interface Standing {
  readonly status: VehicleStatus
  readonly content: VehicleContent
}

const notice = (kind: DvlaNotice['kind'], { vrm, country, vin, ownerForce, reference }: VehicleContent): NewDvlaNotice => ({
  kind,
  vrm: vrm ?? null,
  country: country ?? null,
  vin: vin ?? null,
  ownerForce,
  crimeReference: reference ?? null
})

const ENDED: Readonly<Record<VehicleStatus, DvlaNotice['kind']>> = {
  unconfirmed: 'theft-cancelled',
  confirmed: 'theft-confirmed',
  recovered: 'theft-recovered',
  cancelled: 'theft-cancelled'
}

/**
 * What the licensing agency is told when a report comes to stand otherwise: that a theft is confirmed, and what became
 * of one. A confirmed theft that turns out to be another vehicle's is taken back and told anew.
 * @param before null of a new report
 */
export const dvlaNoticesOf = (
  before: Standing | null,
  after: Standing,
  kindOf: (code: string) => VehicleKind | undefined
): NewDvlaNotice[] => {
  const told = ({ status, content }: Standing): boolean => status === 'confirmed' && kindOf(content.kind)?.theft === true
  const was = before !== null && told(before)
  if (!was) return told(after) ? [notice('theft-confirmed', after.content)] : []
  if (after.status !== 'confirmed') return [notice(ENDED[after.status], before.content)]
  const { vrm, country, vin } = before.content
  const same = vrm === after.content.vrm && country === after.content.country && vin === after.content.vin
  if (told(after)) return same ? [] : [notice('theft-cancelled', before.content), notice('theft-confirmed', after.content)]
  return [notice('theft-cancelled', before.content)]
}

/** What it is told when the report of a confirmed theft is deleted at its time. */
export const dvlaNoticesOfWeeding = (standing: Standing, kindOf: (code: string) => VehicleKind | undefined): NewDvlaNotice[] =>
  standing.status === 'confirmed' && kindOf(standing.content.kind)?.theft === true ? [notice('theft-weeded', standing.content)] : []
