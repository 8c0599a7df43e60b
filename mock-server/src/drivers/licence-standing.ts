import type { DriverRecord, LicenceState } from '../../api/drivers.ts'
import type { PlannedEndorsement } from '../../population/parts/endorsement.ts'
import type { PlannedLicence } from '../../population/parts/driving-licence.ts'
import { daysAfter, monthsAfter } from '../moment.ts'

/** Points count towards a disqualification for three years from the offence (Road Traffic Offenders Act 1988, s.29). */
const COUNT_MONTHS = 36
/** An endorsement stands on the licence for four years from the offence (s.45). */
const STAND_MONTHS = 48

/** Endorsements that stand on a day, each with whether its points count. @param today YYYY-MM-DD */
export const standingEndorsements = (endorsements: readonly PlannedEndorsement[], today: string): DriverRecord['endorsements'] =>
  endorsements
    .filter(({ offenceDate }) => monthsAfter(offenceDate, STAND_MONTHS) > today)
    .map((endorsement) => {
      const countsUntil = daysAfter(monthsAfter(endorsement.offenceDate, COUNT_MONTHS), -1)
      return { ...endorsement, counts: countsUntil >= today, countsUntil }
    })

export const livePoints = (endorsements: DriverRecord['endorsements']): number =>
  endorsements.filter(({ counts }) => counts).reduce((sum, { points }) => sum + points, 0)

export const standingDisqualification = (
  disqualification: PlannedLicence['disqualification'],
  today: string
): DriverRecord['disqualification'] =>
  disqualification === null ? null : { ...disqualification, inForce: disqualification.from <= today && today <= disqualification.to }

/** What the licence comes to on a day: the state that matters most to whoever stopped its holder. */
export const licenceState = (
  { kind, revokedOn, validTo, disqualification }: Pick<PlannedLicence, 'kind' | 'revokedOn' | 'validTo' | 'disqualification'>,
  today: string
): LicenceState => {
  if (standingDisqualification(disqualification, today)?.inForce === true) return 'disqualified'
  if (revokedOn !== null && revokedOn <= today) return 'revoked'
  return validTo < today ? 'expired' : kind
}
