import { impending } from './impending.ts'
import { historyOf, makeCases } from './outside-client.ts'
import type { Arrested } from './outside-client.ts'
import { fieldsOf, messagesOf } from './test-client.ts'
import type { Answer, TestClient } from './test-client.ts'

export const MARKERS = ['impending-prosecution-detail', 'penalty-notice', 'court-case']
const CODES = ['TH68006', 'RT88191']
const GUILTY = { plea: 'Not Guilty', adjudication: 'Guilty', dateOfSentence: '2008-01-07', offenceTic: 0 }
export const FINE = { disposalCode: 1015, disposalFine: { amount: 100 } }
export const CAMBERWELL = { courtIdentityType: 'code', courtCode: '2576' }
export const ON_FORWARD = { offenceTic: 0, disposalResults: [{ disposalCode: 2059 }] }

export interface Case {
  readonly arrested: Arrested
  readonly courtCaseId: string
  readonly reference: string
  readonly offenceIds: readonly string[]
}
export const newCase = async (client: TestClient, codes: readonly string[] = CODES): Promise<Case> => {
  const arrested = await makeCases(client, 'Disposed', [impending(codes)])
  const [held] = (await historyOf(client, arrested.personId)).entries
  if (held === undefined) throw new Error('no case')
  return {
    arrested,
    courtCaseId: held.id,
    reference: held.courtCaseReference ?? '',
    offenceIds: held.charges.map(({ offenceId }) => offenceId)
  }
}
export const pathOf = ({ arrested: { personId }, courtCaseId }: Case) => ({ personId, courtCaseId })

export type Bent = Record<string, unknown>
/** Results of both offences of a case, with what is to differ in the body and in the first offence. */
export const results = ({ arrested, reference, offenceIds }: Case, bent: Bent = {}, first: Bent = {}) => ({
  ownerCode: '01YZ',
  longPersonUrn: arrested.urn,
  courtCaseReference: reference,
  court: CAMBERWELL,
  dateOfConviction: '2008-01-07',
  defendant: { defendantType: 'individual', defendantFirstNames: ['Robin'], defendantLastName: 'Disposed' },
  offences: offenceIds.map((offenceId, index) => ({
    courtOffenceSequenceNumber: index + 1,
    cjsOffenceCode: CODES[index],
    ...GUILTY,
    disposalResults: [FINE],
    offenceId,
    ...(index === 0 ? first : {})
  })),
  ...bent
})
export const moved = ({ offenceIds }: Case) => ({
  courtOffenceSequenceNumber: 1,
  cjsOffenceCode: 'TH68006',
  ...ON_FORWARD,
  offenceId: offenceIds[0]
})
export const additional = (asn: string, bent: Bent = {}) => [
  {
    asn,
    additionalOffences: [
      {
        courtOffenceSequenceNumber: 0,
        offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: 'TH68151' },
        committedOnBail: false,
        ...GUILTY,
        offenceStartDate: '2007-11-28',
        offenceStartTime: '14:30+00:00',
        locationFsCode: '01ZD',
        locationText: { locationText: 'Kingston High Street' },
        disposalResults: [FINE],
        ...bent
      }
    ]
  }
]
export const addResults = (client: TestClient, held: Case, body: object) =>
  client.call<{ id: string }>('addDisposalResult', { params: pathOf(held), body })
export const refusalOf = (answer: Answer) => ({ status: answer.status, fields: fieldsOf(answer), messages: messagesOf(answer) })
