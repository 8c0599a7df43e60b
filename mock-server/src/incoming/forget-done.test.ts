import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '../../store/migrations/migrate.ts'
import { MIGRATIONS } from '../../store/migrations/migrations.ts'
import { postedCheck } from './new-check.ts'
import { incomingEvents, incomingQueue, lastIncomingCheck } from './reads.ts'
import { completeIncoming, forgetDoneIncoming, leaseIncoming, postIncoming } from './work.operation.ts'

const AT = '2026-11-22T10:00:00.000Z'
const WEEK_ON = '2026-11-29T10:00:01.000Z'
const worker = { user: 'control1', force: '36', at: AT }
let database: Database.Database
const post = (reference: string, at = AT): string =>
  postIncoming(database, {
    check: postedCheck(
      { reference, to: '36NN', grade: 'routine', channel: 'cad', asked: { subject: 'vehicle', vrm: 'AB12CDE' } },
      'client:ForceCad'
    ),
    at,
    takenAtOnce: false
  }).incomingId

beforeEach(() => {
  database = new Database(':memory:')
  migrate(database, MIGRATIONS, AT)
})

describe('a check that ended', () => {
  it('is forgotten after a week with what the stream told of it; one that waits stays, and no number comes twice', () => {
    const [done, waits] = [post('ONE'), post('TWO')]
    leaseIncoming(database, { ...worker, incomingId: done })
    completeIncoming(database, { ...worker, incomingId: done, outcome: 'passed', said: 'passed' })
    expect(forgetDoneIncoming(database, { before: AT })).toBe(0)
    expect(forgetDoneIncoming(database, { before: WEEK_ON })).toBe(1)
    const told = incomingEvents(database, { force: '36', after: 0, most: 10 })
    expect(told.map(({ incomingId, sequence }) => [incomingId, sequence])).toEqual([[waits, 2]])
    expect(incomingQueue(database, { force: '36', at: WEEK_ON }).map(({ incomingId }) => incomingId)).toEqual([waits])
    expect(lastIncomingCheck(database, undefined)).toBe(2)
    post('THREE', WEEK_ON)
    expect(lastIncomingCheck(database, undefined)).toBe(3)
    expect(incomingEvents(database, { force: '36', after: 2, most: 10 }).map(({ sequence }) => sequence)).toEqual([5])
  })
})
