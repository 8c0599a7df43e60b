import type { Database } from 'better-sqlite3'
import type { DriverRecord } from '../../api/drivers.ts'
import { nameOnLicence } from './find.ts'
import { licenceOf } from './licence-of.ts'
import { licenceState, livePoints, standingDisqualification, standingEndorsements } from './licence-standing.ts'
import { numberHolders } from './number-holders.ts'
import { silhouette } from './photograph.ts'

/** Read operation: what the licensing agency holds of a driver; null where no licence bears this number. */
export const driverRecord = (
  database: Database,
  { driverNumber, today, at }: { readonly driverNumber: string; readonly today: string; readonly at: string }
): DriverRecord | null => {
  const person = numberHolders(database, { typed: driverNumber, today }).find((holder) => holder.driverNumber === driverNumber)?.person
  const licence = person === undefined ? null : licenceOf(database, person, today)
  if (person === undefined || licence === null) return null
  const { content, personId } = person.record
  const home = content.addresses[0]
  const endorsements = standingEndorsements(licence.endorsements, today)
  return {
    driverNumber,
    personId,
    displayName: nameOnLicence(content),
    birthDate: content.birth.date ?? '',
    sex: content.sex === 'F' ? 'F' : 'M',
    address: home === undefined ? null : [home.lines, home.postcode].filter((part) => part !== undefined).join(', '),
    state: licenceState(licence, today),
    validFrom: licence.validFrom,
    validTo: licence.validTo,
    cardUntil: licence.cardUntil,
    entitlements: [...licence.entitlements],
    endorsements,
    livePoints: livePoints(endorsements),
    disqualification: standingDisqualification(licence.disqualification, today),
    photograph: licence.pictured ? silhouette(content) : null,
    openedAt: at
  }
}
