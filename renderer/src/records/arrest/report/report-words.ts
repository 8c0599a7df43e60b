import type { Court } from '../../../../../mock-server/api/arrest-parts.ts'
import type { Charge, DisposalEntry, Outcome, ReadResult } from '../../../../../mock-server/api/disposals.ts'
import type { AppearanceResult, NextAppearance } from '../../../../../mock-server/api/remands.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import { withLabel } from '../../../forms/national-labels.ts'

export const REMAND_WORDS: Readonly<Record<AppearanceResult, string>> = {
  'remanded-on-bail': 'Remanded on bail',
  'remanded-in-custody': 'Remanded in custody',
  adjourned: 'Adjourned',
  'remanded-in-care': 'Remanded in care',
  'remanded-on-police-bail': 'Police bail',
  'postal-requisition': 'Postal requisition',
  'released-under-investigation': 'Released under investigation'
}
const CASE_WORDS: Readonly<Record<DisposalEntry['caseStatusMarker'], string>> = {
  A: 'Impending',
  C: 'Court case',
  F: 'Referred',
  P: 'Penalty notice',
  O: 'Out of court'
}
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  'no-further-action': 'No further action',
  caution: 'Caution',
  'conditional-caution': 'Conditional caution',
  'community-resolution': 'Community resolution'
}
const ADJUDICATIONS: Readonly<Record<string, string>> = { G: 'Guilty', N: 'Not guilty', O: 'Non-conviction' }

export const courtWords = (court: Court | undefined): string | undefined =>
  court === undefined ? undefined : court.courtIdentityType === 'code' ? withLabel('courts', court.courtCode) : court.courtName

/** Where and when of an appearance; undefined where neither is given. */
export const appearanceWords = (appearance: NextAppearance | undefined): string | undefined => {
  if (appearance === undefined) return undefined
  const { date, court, forceStationCode } = appearance
  const parts = [
    date === undefined ? undefined : inWords(date),
    courtWords(court),
    forceStationCode === undefined ? undefined : withLabel('stations', forceStationCode)
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(', ')
}

/** `Court case 26/2576/000690B`, `Caution 26/0000/000001X`. */
export const caseHeading = ({ caseStatusMarker, courtCaseReference, userReference, outcome }: DisposalEntry): string =>
  `${outcome === undefined ? CASE_WORDS[caseStatusMarker] : OUTCOME_WORDS[outcome]} ${courtCaseReference ?? userReference ?? ''}`.trim()

/** `1015 Fine, £200`. */
export const resultWords = ({ disposalCode, fineAmount, disposalDuration, disposalText }: ReadResult): string =>
  [
    withLabel('results', disposalCode),
    fineAmount === undefined ? undefined : `£${fineAmount.toLocaleString('en-GB')}`,
    disposalDuration === undefined
      ? undefined
      : disposalDuration.units === 'life'
        ? 'life'
        : `${disposalDuration.count} ${disposalDuration.units}`,
    disposalText
  ]
    .filter((part) => part !== undefined)
    .join(', ')

/** How an offence stands in its case: `Guilty: 1015 Fine, £200`; null while nothing was decided. */
export const chargeWords = ({ adjudication, disposals }: Charge): string | null => {
  const said = adjudication === undefined ? undefined : (ADJUDICATIONS[adjudication] ?? adjudication)
  const results = disposals.map(resultWords).join('; ')
  if (said === undefined) return results === '' ? null : results
  return results === '' ? said : `${said}: ${results}`
}
