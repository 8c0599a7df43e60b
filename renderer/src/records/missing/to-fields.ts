import { RISK_QUESTIONS, type RiskAnswers } from '../../../../mock-server/api/missing-parts.ts'
import type { MissingContent } from '../../../../mock-server/api/missing.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import { momentAsTyped } from '../../forms/datetimes/moment-as-typed.ts'
import type { TypedFields } from '../../forms/field.ts'

export const yesNoAsTyped = (value: boolean | undefined): string | undefined => (value === undefined ? undefined : value ? 'Y' : 'N')
export const optionalMoment = (iso: string | undefined): string | undefined => (iso === undefined ? undefined : momentAsTyped(iso))
/** Empty fields are left out. */
export const onlyFilled = (fields: Readonly<Record<string, string | undefined>>): TypedFields =>
  Object.fromEntries(Object.entries(fields).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])))

export const riskAsTyped = (risk: RiskAnswers): Record<string, string | undefined> =>
  Object.fromEntries(
    RISK_QUESTIONS.flatMap((code) => [
      [`risk.${code}.answer`, risk[code]?.answer],
      [`risk.${code}.detail`, risk[code]?.detail]
    ])
  )

/** A report as it stands in its form: what `readMissing` makes of it is the report again. */
export const toFields = (content: MissingContent): TypedFields => {
  const { informant, lastSeen, medication, photograph, publicityConsent, dna, dental } = content
  return onlyFilled({
    reportedAt: momentAsTyped(content.reportedAt),
    'lastSeen.from': momentAsTyped(lastSeen.from),
    'lastSeen.to': optionalMoment(lastSeen.to),
    'lastSeen.place': lastSeen.place,
    'lastSeen.placeUnknown': yesNoAsTyped(lastSeen.placeUnknown),
    'lastSeen.by': lastSeen.by,
    circumstances: content.circumstances,
    intendedDestination: content.intendedDestination,
    'informant.name': informant.name,
    'informant.relation': informant.relation,
    'informant.contact': informant.contact,
    informantMayBeTold: yesNoAsTyped(content.informantMayBeTold),
    grade: content.grade,
    nextReviewAt: momentAsTyped(content.nextReviewAt),
    gradeRationale: content.gradeRationale,
    officer: content.officer,
    contact: content.contact,
    ownerForce: content.ownerForce,
    clothing: content.clothing,
    possessions: content.possessions,
    phone: content.phone,
    bankCard: content.bankCard,
    vehicle: content.vehicle,
    'medication.name': medication?.name,
    'medication.effect': medication?.effect,
    mentalState: content.mentalState,
    'photograph.held': yesNoAsTyped(photograph?.held),
    'photograph.takenOn': photograph?.takenOn === undefined ? undefined : inWords(photograph.takenOn),
    'photograph.where': photograph?.where,
    'publicityConsent.state': publicityConsent?.state,
    'publicityConsent.by': publicityConsent?.by,
    ukmpuToldAt: optionalMoment(content.ukmpuToldAt),
    'dna.state': dna?.state,
    'dna.detail': dna?.detail,
    'dental.state': dental?.state,
    'dental.detail': dental?.detail,
    ...riskAsTyped(content.risk)
  })
}
