import type { Court } from '../../../mock-server/api/arrest-parts.ts'
import type { Charge, DisposalEntry, ReadResult } from '../../../mock-server/api/disposals.ts'
import { dateWords, joined } from './words.ts'
import type { CodeWords } from './words.ts'

const CASES = { A: 'Impending prosecution', C: 'Court case', F: 'Referred to case', P: 'Penalty notice', O: 'Out of court' } as const
const OUTCOMES = {
  'no-further-action': 'No further action',
  caution: 'Caution',
  'conditional-caution': 'Conditional caution',
  'community-resolution': 'Community resolution'
} as const
const ADJUDICATIONS: Readonly<Record<string, string>> = { G: 'Guilty', N: 'Not guilty', O: 'Non-conviction' }

export const courtWords = async (court: Court | undefined, words: CodeWords): Promise<string | undefined> =>
  court?.courtIdentityType === 'code' ? words.national('courts', court.courtCode) : court?.courtName

/** `Court case 26/2576/000690B`, `Caution 26/0000/000001X`. */
export const caseHeading = ({ caseStatusMarker, courtCaseReference, userReference, outcome }: DisposalEntry): string =>
  `${outcome === undefined ? CASES[caseStatusMarker] : OUTCOMES[outcome]} ${courtCaseReference ?? userReference ?? ''}`.trim()

/** `6 months`, `1 year`, `life`. */
const durationWords = ({ units, count }: NonNullable<ReadResult['disposalDuration']>): string =>
  units === 'life' ? 'life' : `${count} ${count === 1 ? units.slice(0, -1) : units}`
const pounds = (amount: number): string =>
  `£${amount.toLocaleString('en-GB', { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 })}`

/** `1015 Fine, £200`, `1002 Imprisonment, 6 months (F Consecutive), from 4 March 2027`. */
const resultWords = async (result: ReadResult, words: CodeWords): Promise<string> => {
  const { fineAmount, disposalDuration: lasts, qualifierDuration, effectiveDate, disposalText } = result
  const qualifiers = await Promise.all(result.disposalQualifierCodes.map((code) => words.national('qualifiers', code)))
  const qualified = joined(...qualifiers, qualifierDuration === undefined ? undefined : durationWords(qualifierDuration))
  const said = joined(
    await words.national('results', result.disposalCode),
    fineAmount === undefined ? undefined : pounds(fineAmount),
    lasts === undefined ? undefined : durationWords(lasts)
  )
  return (
    joined(
      qualified === undefined ? said : `${said ?? ''} (${qualified})`,
      effectiveDate === undefined ? undefined : `from ${dateWords(effectiveDate)}`,
      disposalText
    ) ?? ''
  )
}

/** How an offence stands in a case, a result to a line: `Guilty`, `1015 Fine, £200`. */
export const chargeWords = async ({ adjudication, disposals }: Charge, words: CodeWords): Promise<string> => {
  const results = await Promise.all(disposals.map((result) => resultWords(result, words)))
  const said = adjudication === undefined ? [] : [ADJUDICATIONS[adjudication] ?? adjudication]
  return [...said, ...results].join('\n') || 'Nothing decided'
}
