import type { Court } from '../../../../../mock-server/api/arrest-parts.ts'
import type { Charge, DisposalEntry, Outcome, ReadResult } from '../../../../../mock-server/api/disposals.ts'
import type { AppearanceResult, NextAppearance, RemandDetails } from '../../../../../mock-server/api/remands.ts'
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
  F: 'Referred to case',
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

/** `Police bail on 4 March 2026, next 1 April 2026`. */
export const remandHeading = ({ appearanceResult, remandDate, nextAppearance }: RemandDetails['content']): string =>
  `${REMAND_WORDS[appearanceResult]} on ${inWords(remandDate)}${nextAppearance?.date === undefined ? '' : `, next ${inWords(nextAppearance.date)}`}`

/** `Court case 26/2576/000690B`, `Caution 26/0000/000001X`. */
export const caseHeading = ({ caseStatusMarker, courtCaseReference, userReference, owner, outcome }: DisposalEntry): string => {
  const what = outcome === undefined ? CASE_WORDS[caseStatusMarker] : OUTCOME_WORDS[outcome]
  const where = owner === undefined ? '' : ` of ${withLabel('stations', owner)}`
  return `${what} ${courtCaseReference ?? userReference ?? ''}${where}`.trim()
}

type Duration = NonNullable<ReadResult['disposalDuration']>
/** `6 months`, `1 year`, `life`. */
const durationWords = ({ units, count }: Duration): string =>
  units === 'life' ? 'life' : `${count} ${count === 1 ? units.slice(0, -1) : units}`

const POUNDS = { minimumFractionDigits: 0, maximumFractionDigits: 2 } as const
/** `£120.50`, `£200`: pence where there are any, then both digits. */
const poundWords = (amount: number): string =>
  `£${amount.toLocaleString('en-GB', Number.isInteger(amount) ? POUNDS : { ...POUNDS, minimumFractionDigits: 2 })}`

const qualifierWords = ({ disposalQualifierCodes, qualifierDuration }: ReadResult): string | undefined => {
  const codes = disposalQualifierCodes.map((code) => withLabel('qualifiers', code))
  const lasts = qualifierDuration === undefined ? [] : [durationWords(qualifierDuration)]
  return codes.length + lasts.length === 0 ? undefined : `(${[...codes, ...lasts].join(', ')})`
}

/** `1015 Fine, £200`, `1002 Imprisonment, 6 months (F Consecutive), from 4 March 2027`. */
export const resultWords = (result: ReadResult): string => {
  const { disposalCode, fineAmount, disposalDuration, effectiveDate, disposalText } = result
  const said = [
    withLabel('results', disposalCode),
    fineAmount === undefined ? undefined : poundWords(fineAmount),
    disposalDuration === undefined ? undefined : durationWords(disposalDuration)
  ]
  const qualified = [said.filter((part) => part !== undefined).join(', '), qualifierWords(result)]
    .filter((part) => part !== undefined)
    .join(' ')
  return [qualified, effectiveDate === undefined ? undefined : `from ${inWords(effectiveDate)}`, disposalText]
    .filter((part) => part !== undefined)
    .join(', ')
}

type LaterHearing = NonNullable<DisposalEntry['subsequentAppearances']>[number]
const LATER_WORDS: Readonly<Record<LaterHearing['reasonForVariation'], string>> = { S: 'Sentence passed', V: 'Varied' }
/** `Varied on 4 March 2026 · 2576 London South West …`. */
export const laterHeading = ({ reasonForVariation, sentenceDate, court }: LaterHearing): string =>
  [`${LATER_WORDS[reasonForVariation]} on ${inWords(sentenceDate)}`, courtWords(court)].filter((part) => part !== undefined).join(' · ')

/** How an offence stands in its case: `Guilty: 1015 Fine, £200`; null while nothing was decided. */
export const chargeWords = ({ adjudication, disposals }: Charge): string | null => {
  const said = adjudication === undefined ? undefined : (ADJUDICATIONS[adjudication] ?? adjudication)
  const results = disposals.map(resultWords).join('; ')
  if (said === undefined) return results === '' ? null : results
  return results === '' ? said : `${said}: ${results}`
}
