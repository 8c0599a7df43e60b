import type { Database } from 'better-sqlite3'
import type { z } from 'zod'
import type { Charge, DisposalEntry, DisposalHistorySchema } from '../../api/disposals.ts'
import { codesOf, offencesOfPerson } from '../arrest/held-offence.ts'
import type { HeldOffence } from '../arrest/held-offence.ts'
import { personKey } from '../arrest/reports.ts'
import { casesOfPerson } from './held-case.ts'
import type { HeldAppearance, HeldCase, HeldCharge, HeldResult } from './held-case.ts'
import { adjudicationLetter, CASE_LETTER, readResult } from './read-codes.ts'
import type { Adjudication } from '../../api/disposals.ts'

const VARIATION = { 'Sentence Deferred': 'S', 'Subsequently Varied': 'V' } as const

interface Read {
  readonly adjudication: Adjudication | undefined
  readonly results: readonly HeldResult[]
}

const chargeOf = (charge: HeldCharge, offence: HeldOffence, { adjudication, results }: Read): Charge => {
  const { roleQualifier, legislationQualifier, ...codes } = codesOf(offence)
  return {
    offenceId: offence.offenceId,
    arrestSummonsId: offence.reportId,
    ...(adjudication === undefined || adjudication === '' ? {} : { adjudication: adjudicationLetter(adjudication) }),
    ...codes,
    // Always empty in what the service gives: titles come from the code table.
    offenceDescription: [],
    offenceRoleQualifiers: roleQualifier,
    offenceLegislationQualifiers: legislationQualifier,
    offenceChargeNumber: charge.courtOffenceSequenceNumber,
    additionalMarker: offence.content.additional === true,
    disposals: results.map(readResult)
  }
}

/** As the court first found; what varies it stands with the later appearance. */
const found = ({ adjudications = [] }: HeldCharge): Adjudication | undefined => adjudications[0]?.adjudication

export const entryOf = (
  { courtCaseId, reference, marker, content }: HeldCase,
  offences: ReadonlyMap<string, HeldOffence>
): DisposalEntry => {
  const charges = content.offences
    .flatMap((charge) => {
      const offence = offences.get(charge.offenceId)
      return offence === undefined ? [] : [{ charge, offence }]
    })
    .toSorted((one, other) => one.offence.arrestChargeNumber - other.offence.arrestChargeNumber)
  const appearanceOf = ({ appearanceNumber, court, date, reason, charges: heard }: HeldAppearance) => ({
    appearanceNumber,
    ...(court === undefined ? {} : { court }),
    sentenceDate: date,
    reasonForVariation: VARIATION[reason],
    charges: charges.flatMap(({ charge, offence }) =>
      heard
        .filter(({ offenceId }) => offenceId === charge.offenceId)
        .map(({ adjudication, disposalResults }) =>
          chargeOf(charge, offence, { adjudication: adjudication ?? found(charge), results: disposalResults })
        )
    )
  })
  return {
    id: courtCaseId,
    ...(content.court === undefined ? {} : { court: content.court }),
    ...(content.convictionDate === undefined ? {} : { convictionDate: content.convictionDate }),
    ...(marker === 'referred' ? {} : { courtCaseReference: reference }),
    caseStatusMarker: CASE_LETTER[marker],
    charges: charges.map(({ charge, offence }) =>
      chargeOf(charge, offence, { adjudication: found(charge), results: charge.disposalResults ?? [] })
    ),
    ...(marker === 'court-case' ? { subsequentAppearances: (content.appearances ?? []).map(appearanceOf) } : {}),
    ...(content.owner === undefined ? {} : { owner: content.owner }),
    ...(content.userReference === undefined ? {} : { userReference: content.userReference }),
    ...(content.outcome === undefined ? {} : { outcome: content.outcome }),
    ...(content.outcomeText === undefined ? {} : { outcomeText: content.outcomeText })
  }
}

/** Read operation: every case of a person, the latest conviction first; null where there is no such person. */
export const disposalHistory = (
  database: Database,
  { personId, offset, limit }: { readonly personId: string; readonly offset: number; readonly limit: number }
): z.infer<typeof DisposalHistorySchema> | null => {
  const person = personKey(database, personId)
  if (person === undefined) return null
  const offences = new Map(offencesOfPerson(database, person).map((offence) => [offence.offenceId, offence]))
  const cases = casesOfPerson(database, person)
  return {
    pagination: { recordTotal: cases.length, offset, limit },
    entries: cases.slice(offset, offset + limit).map((held) => entryOf(held, offences))
  }
}
