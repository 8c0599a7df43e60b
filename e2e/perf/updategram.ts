import { setTimeout as wait } from 'node:timers/promises'
import { ENDPOINTS } from '../../mock-server/api/endpoints.ts'
import { UpdategramReceiptSchema, UpdategramSchema } from '../../mock-server/api/updategrams.ts'
import type { Updategram } from '../../mock-server/api/updategrams.ts'
import { startMockServer } from '../fixtures/mock-server.ts'
import { signOnOutside } from '../fixtures/outside-client.ts'
import type { OutsideClient } from '../fixtures/outside-client.ts'
import { quantile } from './measure.ts'
import type { Bench } from './measure.ts'
import { distinctQueries } from './queries.ts'

const ROWS = 10_000
/** Every twentieth row breaks a rule or is none. */
const WRONG_EVERY = 20
const MOST_MS = 30_000
const ASK_EVERY_MS = 100

const FIELDS = {
  category: 'WO',
  power: 'arrest',
  grounds: 'Identified on CCTV and by two officers who know him',
  'offence.cjsCode': 'TH68006',
  'offence.date': '01/02/2026',
  'offence.place': 'Market Place',
  officer: 'DC Halloran',
  contact: '01632 960212',
  actionOnFinding: 'Arrest on suspicion of theft and tell DC Halloran.',
  circulation: 'national',
  ownerForce: '36NN'
}

const rowOf = (number: number, reviewDate: string): object => {
  const wrong = number % WRONG_EVERY === 0
  return {
    kind: 'wanted',
    source: { kind: 'force', code: '36NN' },
    senderReference: `bench/${number}`,
    to: wrong && number % (2 * WRONG_EVERY) === 0 ? '99ZZ' : '36NN',
    contact: 'PNC bureau, 01632 960100',
    person: { surname: 'Benchley', forenames: 'Robin', birthDate: wrong ? '31/04/1985' : '12/03/1985', sex: 'M' },
    fields: { ...FIELDS, reviewDate }
  }
}

const progress = async (operator: OutsideClient, updategramId: string): Promise<Updategram> => {
  const answer = await operator.get(ENDPOINTS.updategram, ENDPOINTS.updategram.path.replace(':updategramId', updategramId))
  return UpdategramSchema.parse(await answer.json())
}

/**
 * A file of 10,000 proposed wanted reports, every twentieth wrong, from its first byte until each row has its outcome;
 * and name checks made meanwhile: what others feel of it.
 */
export const updategram: Bench = async ({ people }) => {
  const server = await startMockServer({ people })
  try {
    const operator = await signOnOutside(server, 'bureau1')
    const reviewDate = `${new Date().getFullYear() + 1}-06-30`
    const text = Array.from({ length: ROWS }, (_, index) => JSON.stringify(rowOf(index + 1, reviewDate))).join('\n')
    const startedAt = performance.now()
    const answer = await operator.send(ENDPOINTS.postUpdategram, ENDPOINTS.postUpdategram.path, { type: 'application/x-ndjson', text })
    if (answer.status !== 202) throw new Error(`The file was answered with ${answer.status}: ${await answer.text()}`)
    const { updategramId } = UpdategramReceiptSchema.parse(await answer.json())
    const stored = performance.now() - startedAt
    const searches: number[] = []
    const queries = distinctQueries(2000)
    let now = await progress(operator, updategramId)
    while (now.state !== 'done') {
      const searchedAt = performance.now()
      const found = await operator.post(ENDPOINTS.searchPeople, ENDPOINTS.searchPeople.path, queries[searches.length % queries.length])
      await found.text()
      searches.push(performance.now() - searchedAt)
      await wait(ASK_EVERY_MS)
      now = await progress(operator, updategramId)
    }
    const value = performance.now() - startedAt
    if (now.checked !== ROWS || now.returned + now.refused !== ROWS / WRONG_EVERY)
      throw new Error(`Rows are not accounted for: ${JSON.stringify(now)}`)
    return [
      { name: `updategram of ${ROWS.toLocaleString('en-GB')} rows, stored and answered`, value: stored, unit: 'ms', target: null },
      { name: `updategram of ${ROWS.toLocaleString('en-GB')} rows, every row judged`, value, unit: 'ms', target: MOST_MS },
      { name: 'name search meanwhile p50', value: quantile(searches, 0.5), unit: 'ms', target: null },
      { name: 'name search meanwhile p99', value: quantile(searches, 0.99), unit: 'ms', target: null }
    ]
  } finally {
    await server.dispose()
  }
}
