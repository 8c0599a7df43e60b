import { describe, expect, it } from 'vitest'
import type { CodeRow } from '../../../mock-server/api/reference.ts'
import { success } from '../../contract/result.ts'
import { createFakeLeds, problem } from '../testing/fake-leds.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { numberedIds } from '../testing/numbered-ids.ts'
import { createCodeTables } from './code-tables.ts'
import { createNationalIndex } from './national-index.ts'

const rows: CodeRow[] = [
  { code: 'TH68010', label: 'Theft from a shop' },
  { code: 'TH68010A', label: 'Attempt theft from shop' },
  { code: 'TH68013', label: 'Theft from a person', readOnly: true },
  { code: 'CD71039', label: 'Criminal damage to a shop’s window – £5,000 or less' },
  { code: 'PL88116', label: 'Wilfully placing a café table on the highway' }
]
const codes = (found: { rows: readonly CodeRow[] }): string[] => found.rows.map(({ code }) => code)

describe('national index', () => {
  const find = createNationalIndex(rows)
  it.each([
    ['th68010', ['TH68010', 'TH68010A']],
    ['TH 680', ['TH68010', 'TH68010A', 'TH68013']],
    ['shop theft', ['TH68010', 'TH68010A']],
    ['theft from', ['TH68010', 'TH68010A', 'TH68013']],
    ['shops', ['CD71039']],
    ['CAFE', ['PL88116']],
    ['5,000', ['CD71039']],
    ['theft boat', []],
    ['   ', []],
    ['\u0000', []]
  ])('finds for %j: %j', (query, expected) => {
    expect(codes(find(query, 20))).toEqual(expected)
  })
  it('says when there is more than is shown', () => {
    expect(find('theft', 1)).toMatchObject({ rows: [{ code: 'TH68010' }], more: true })
  })
  it('answers within 10 ms among 30,000 rows', () => {
    const words = [
      'theft',
      'assault',
      'damage',
      'driving',
      'fraud',
      'supply',
      'possess',
      'attempt',
      'conspire',
      'aid',
      'vehicle',
      'dwelling'
    ]
    const word = (seed: number): string => words[seed % words.length] ?? ''
    const many = createNationalIndex(
      Array.from({ length: 30_000 }, (_, row) => ({
        code: `XX${row}`,
        label: `${word(row)} ${word(row * 7 + 1)} of a ${word(row * 13 + 5)} number ${row}`
      }))
    )
    for (const query of ['a', 'th', 'theft veh', 'xx1', 'a a a']) {
      many(query, 20)
      const times = Array.from({ length: 9 }, () => {
        const begun = performance.now()
        many(query, 20)
        return performance.now() - begun
      })
      // The least disturbed of nine: the machine is shared with other tests.
      expect(Math.min(...times)).toBeLessThan(10)
    }
  })
})

describe('code tables', () => {
  const setUp = () => {
    const clock = createManualClock()
    const server = { version: 'v1', away: false }
    const leds = createFakeLeds(({ request }) =>
      server.away
        ? problem('unreachable')
        : success({
            table: request.params?.['table'],
            version: server.version,
            note: '',
            rows: request.params?.['table'] === 'reasons' ? [{ code: '9', label: 'Update/Confirm/Broadcast' }] : rows
          })
    )
    return { clock, server, leds, tables: createCodeTables({ call: leds.call, clock, newId: numberedIds(), refreshMs: 60_000 }) }
  }

  it('fetches a table once, however many ask', async () => {
    const { leds, tables } = setUp()
    await Promise.all([tables.table('sex'), tables.table('sex'), tables.find('offences', 'theft', 5), tables.find('offences', 'shop', 5)])
    await tables.find('offences', 'th', 5)
    expect(leds.asked).toHaveLength(2)
  })

  it('keeps the old table while the server is away, and takes the new version when it is back', async () => {
    const { clock, server, tables } = setUp()
    await tables.table('sex')
    await clock.pass(60_000)
    server.away = true
    expect(await tables.table('sex')).toMatchObject({ ok: true, value: { version: 'v1' } })
    await clock.pass(0)
    server.away = false
    server.version = 'v2'
    await tables.table('sex')
    await clock.pass(0)
    expect(await tables.table('sex')).toMatchObject({ ok: true, value: { version: 'v2' } })
  })

  it('gives the problem where it never had the table, and asks again', async () => {
    const { server, tables } = setUp()
    server.away = true
    expect(await tables.table('sex')).toMatchObject({ ok: false, problem: { kind: 'unreachable' } })
    server.away = false
    expect((await tables.table('sex')).ok).toBe(true)
  })

  it('knows the words of a reason, and names the field of one that is not in the table', async () => {
    const { tables } = setUp()
    expect(await tables.reasonLabel('9')).toEqual({ ok: true, value: 'Update/Confirm/Broadcast' })
    expect(await tables.reasonLabel('3')).toMatchObject({ ok: false, problem: { kind: 'invalid', errors: [{ field: 'context.reason' }] } })
  })
})
