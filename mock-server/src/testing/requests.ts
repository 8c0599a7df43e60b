import type { ProposedReport } from '../../api/requests.ts'
import { RequestListSchema, RequestSchema } from '../../api/requests.ts'
import type { Request, RequestList } from '../../api/requests.ts'
import { dayFromNow } from './people.ts'
import type { TestClient } from './test-client.ts'

/** A wanted report as a force would write it, with nothing wrong in it. */
export const WANTED_FIELDS = {
  category: 'WO',
  power: 'arrest',
  grounds: 'Seen on CCTV and known to two officers',
  'offence.cjsCode': 'TH68006',
  'offence.date': '12/03/2026',
  'offence.place': 'Market Place',
  officer: 'DC Halloran',
  contact: '01632 960212',
  actionOnFinding: 'Arrest and tell DC Halloran.',
  circulation: 'national',
  reviewDate: dayFromNow(300),
  ownerForce: '36NN'
} as const

let sent = 0
/** A proposed report of Avon & Somerset to Norfolk; each has a number of its own. */
export const proposed = (rest: Partial<Record<keyof ProposedReport, unknown>> = {}) => ({
  kind: 'wanted',
  source: { kind: 'force', code: '52VB' },
  senderReference: `AS/${process.pid}/${(sent += 1)}`,
  to: '36NN',
  contact: 'PNC bureau, 01632 960100',
  person: { surname: 'Requestson', forenames: 'Robin', birthDate: '12/03/1985', sex: 'M' },
  fields: WANTED_FIELDS,
  ...rest
})

/** Posts one and gives the id it stands under. */
export const posted = async (client: TestClient, rest: Parameters<typeof proposed>[0] = {}): Promise<string> =>
  (await client.written('postRequest', { body: proposed(rest) }))['request-id'] ?? ''

export const inbox = async (client: TestClient, query = ''): Promise<RequestList> => {
  const answer = await client.call('requests', { query })
  if (answer.status !== 200) throw new Error(`requests answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return RequestListSchema.parse(answer.body)
}

export const opened = async (client: TestClient, requestId: string): Promise<Request> => {
  const answer = await client.call('request', { params: { requestId } })
  if (answer.status !== 200) throw new Error(`request answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return RequestSchema.parse(answer.body)
}
