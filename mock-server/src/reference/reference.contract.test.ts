import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CodeTableSchema, TABLES } from '../../api/reference.ts'
import type { CodeTable } from '../../api/reference.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let client: TestClient
beforeAll(async () => {
  server = await startServer()
  client = await signOnAs(server, 'admin1')
})
afterAll(async () => {
  await server.remove()
})

describe('code tables', () => {
  it.each(TABLES)('%s is given whole, each code once, with a version that spares a second reading', async (table) => {
    const answer = await client.call<CodeTable>('reference', { params: { table } })
    const { rows, version } = CodeTableSchema.parse(answer.body)
    expect(rows.length).toBeGreaterThan(2)
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length)
    expect(answer.headers.get('etag')).toBe(`"${version}"`)
    expect(await client.call('reference', { params: { table }, query: `?version=${version}` })).toMatchObject({
      status: 304,
      body: undefined
    })
    expect((await client.call('reference', { params: { table }, query: '?version=older' })).status).toBe(200)
  })
  it('national tables hold what calls are checked against', async () => {
    const rowsOf = async (table: string) => (await client.call<CodeTable>('reference', { params: { table } })).body.rows
    expect((await rowsOf('offences')).find(({ code }) => code === 'TH68006')?.label).toMatch(/pedal cycle/)
    expect((await rowsOf('courts')).find(({ code }) => code === '2576')?.label).toMatch(/London/)
    expect((await rowsOf('stations')).find(({ code }) => code === '36NN')?.label).toMatch(/Norwich/i)
    expect((await rowsOf('forces')).find(({ code }) => code === '36')?.label).toBe('Norfolk')
  })
  it('an unknown table is refused', async () => {
    expect((await client.call('reference', { params: { table: 'secrets' } })).status).toBe(400)
  })
})
