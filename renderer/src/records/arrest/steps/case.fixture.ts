import type { Charge, DisposalEntry } from '../../../../../mock-server/api/disposals.ts'

const charge = (number: number, change: Partial<Charge> = {}): Charge => ({
  offenceId: `10000000-0000-4000-8000-00000000010${number}`,
  arrestSummonsId: '10000000-0000-4000-8000-000000000003',
  cjsOffenceCode: number === 1 ? 'TH68010' : 'CD71039',
  qualifiedCjsCode: number === 1 ? 'TH68010' : 'CD71039',
  offenceDescription: [],
  offenceRoleQualifiers: [],
  offenceLegislationQualifiers: [],
  offenceChargeNumber: number,
  additionalMarker: false,
  disposals: [],
  ...change
})

/** A case of two offences that awaits its results. */
export const IMPENDING: DisposalEntry = {
  id: '10000000-0000-4000-8000-000000000001',
  courtCaseReference: '26/2576/000690B',
  caseStatusMarker: 'A',
  court: { courtIdentityType: 'code', courtCode: '2576' },
  convictionDate: '2026-11-20',
  charges: [charge(1), charge(2)]
}
/** The same with its results. */
export const HEARD: DisposalEntry = {
  ...IMPENDING,
  caseStatusMarker: 'C',
  charges: [
    charge(1, {
      adjudication: 'G',
      disposals: [{ id: '1', disposalCode: '1015', disposalQualifierCodes: [], fineAmount: 120.5 }]
    }),
    charge(2, { adjudication: 'N' })
  ]
}
export const AROUND = { today: '2026-11-22', ownerCode: '36NN', longPersonUrn: '2004/3N' }
