import type { Adjudication, Plea, ReadResult } from '../../api/disposals.ts'
import { PLEAS } from '../../api/disposals.ts'
import type { CASE_LETTERS } from '../../api/disposals.ts'
import type { CaseMarker, HeldResult } from './held-case.ts'

/** What is read differs from what is written (leds-api, Bodies). */
export const CASE_LETTER: Readonly<Record<CaseMarker, (typeof CASE_LETTERS)[number]>> = {
  'impending-prosecution-detail': 'A',
  'court-case': 'C',
  referred: 'F',
  'penalty-notice': 'P',
  'out-of-court': 'O'
}

/** 1 Guilty, 2 Not Guilty, 3 No Plea Taken. */
export const pleaCode = (plea: Plea): string => String(PLEAS.indexOf(plea))

const ADJUDICATION_LETTER = { Guilty: 'G', 'Not Guilty': 'N', 'Non-Conviction': 'O', '': '' } as const satisfies Record<
  Adjudication,
  string
>
export const adjudicationLetter = (adjudication: Adjudication): string => ADJUDICATION_LETTER[adjudication]

export const readResult = ({
  disposalId,
  disposalCode,
  disposalQualifiers,
  disposalFine,
  disposalDuration,
  disposalEffectiveDate,
  disposalQualifierDuration,
  disposalText
}: HeldResult): ReadResult => ({
  id: disposalId,
  disposalCode: String(disposalCode),
  disposalQualifierCodes: disposalQualifiers ?? [],
  ...(disposalFine === undefined ? {} : { fineAmount: disposalFine.amount }),
  ...(disposalDuration === undefined ? {} : { disposalDuration }),
  ...(disposalEffectiveDate === undefined ? {} : { effectiveDate: disposalEffectiveDate }),
  ...(disposalQualifierDuration === undefined ? {} : { qualifierDuration: disposalQualifierDuration }),
  ...(disposalText === undefined ? {} : { disposalText })
})
