import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditPageSchema } from '../../../api/audit.ts'
import { UPDATEGRAM_BYTES } from '../../../api/updategrams.ts'
import { adult, createPerson } from '../../testing/people.ts'
import { inbox, opened, proposed, WANTED_FIELDS } from '../../testing/requests.ts'
import { startServer } from '../../testing/start-server.ts'
import type { StartedServer } from '../../testing/start-server.ts'
import { signOnAs, signOnSystem } from '../../testing/test-client.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { circulate } from '../../testing/wanted.ts'
import { asLines, fileOf, finished, postFile, progressOf, rowsOf, sentFile } from '../../testing/updategrams.ts'

let server: StartedServer
let system: TestClient
let operator: TestClient
beforeAll(async () => {
  server = await startServer()
  system = await signOnSystem(server)
  operator = await signOnAs(server, 'bureau1')
})
afterAll(async () => {
  await server.remove()
})

describe('an updategram', () => {
  it('is answered with an id, and every row comes to be accepted, returned or refused, with its reason', async () => {
    const rows = [
      proposed({ senderReference: 'good 1' }),
      proposed({ senderReference: 'wrong date', fields: { ...WANTED_FIELDS, 'offence.date': '31/04/2026' } }),
      '{"kind": "wanted", ',
      proposed({ senderReference: 'nobody there', to: '99ZZ' }),
      proposed({ senderReference: 'good 1' }),
      '',
      proposed({ senderReference: 'no kind', kind: 'ghost' }),
      proposed({ senderReference: 'other force', fields: { ...WANTED_FIELDS, ownerForce: '52VB' } }),
      proposed({ senderReference: 'too little', fields: { category: 'WO' } })
    ]
    const updategramId = await sentFile(server, system, asLines(rows))
    expect(await finished(system, updategramId)).toMatchObject({
      rows: 8,
      checked: 8,
      accepted: 1,
      returned: 3,
      refused: 4,
      finishedAt: expect.any(String)
    })
    const outcomes = await rowsOf(system, updategramId)
    expect(
      outcomes.map(({ row, outcome, senderReference, reasons }) => [row, outcome, senderReference, reasons[0]?.rule, reasons[0]?.path])
    ).toEqual([
      [1, 'accepted', 'good 1', undefined, undefined],
      [2, 'returned', 'wrong date', 'invalid-field', 'offence.date'],
      [3, 'refused', null, 'unreadable', null],
      [4, 'refused', 'nobody there', 'rule', 'to'],
      [5, 'refused', 'good 1', 'duplicate', 'senderReference'],
      [7, 'refused', 'no kind', 'invalid-field', 'kind'],
      [8, 'returned', 'other force', 'wrong-force', 'ownerForce'],
      [9, 'returned', 'too little', 'missing', expect.any(String)]
    ])
    expect(await rowsOf(system, updategramId, '&outcome=refused')).toHaveLength(4)
    expect(JSON.stringify(outcomes)).not.toContain('Requestson')
  })

  it('puts what is accepted into the inbox, and what is returned back with its sender, field by field', async () => {
    const updategramId = await sentFile(
      server,
      system,
      asLines([
        proposed(),
        proposed({ fields: { ...WANTED_FIELDS, ownerForce: '52VB' } }),
        proposed({ person: {}, fields: { ...WANTED_FIELDS, officer: '' } })
      ])
    )
    await finished(system, updategramId)
    const accepted = await inbox(operator, `?updategramId=${updategramId}`)
    expect(accepted.requests).toMatchObject([{ state: 'waiting', faultCount: 0, updategramId }])
    const [, notOurs, incomplete] = await rowsOf(system, updategramId)
    const returned = await opened(system, notOurs?.requestId ?? '')
    expect(returned).toMatchObject({
      state: 'returned',
      returned: { reason: 'not-ours' },
      events: [{ what: 'received' }, { what: 'returned', by: 'service' }]
    })
    expect(returned.fields.find(({ path }) => path === 'ownerForce')?.remark).toContain('Send it to the force')
    expect(await opened(system, incomplete?.requestId ?? '')).toMatchObject({ returned: { reason: 'incomplete' } })
  })

  it('may be a table: cells in quotes hold commas, quotes and line breaks', async () => {
    const columns = [
      'kind',
      'source.kind',
      'source.code',
      'senderReference',
      'to',
      'contact',
      'person.surname',
      'person.birthDate',
      ...Object.keys(WANTED_FIELDS).map((path) => `fields.${path}`)
    ]
    const cells = [
      'wanted',
      'force',
      '52VB',
      'table 1',
      '36NN',
      'PNC bureau, 01632 960100',
      'O’Neill-Ames',
      '12/03/1985',
      ...Object.values({ ...WANTED_FIELDS, grounds: 'He said "no",\nand ran' })
    ]
    const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
    const table = [columns.join(','), cells.map(quoted).join(','), 'wanted,force', ''].join('\r\n')
    const updategramId = await sentFile(server, system, table, { 'content-type': 'text/csv; charset=utf-8' })
    expect(await finished(system, updategramId)).toMatchObject({ rows: 2, accepted: 1, refused: 1 })
    const [first, second] = await rowsOf(system, updategramId)
    const request = await opened(operator, first?.requestId ?? '')
    expect(request.fields.find(({ path }) => path === 'grounds')?.given).toBe('He said "no",\nand ran')
    expect(request.contact).toBe('PNC bureau, 01632 960100')
    expect(second?.reasons[0]?.message).toBe(`The row has 2 cells, but the table has ${columns.length} columns.`)
  })

  it('cut off inside a cell in quotes is refused there, and takes no row that follows into that cell', async () => {
    const columns = [
      'kind',
      'source.kind',
      'source.code',
      'senderReference',
      'to',
      ...Object.keys(WANTED_FIELDS).map((path) => `fields.${path}`)
    ]
    const row = (reference: string, contact: string): string =>
      [...['wanted', 'force', '52VB', reference, '36NN'], ...Object.values(WANTED_FIELDS), contact].join(',')
    const table = [
      [...columns, 'contact'].join(','),
      row('cut 1', '01632 960100'),
      row('cut 2', '"01632 960100'),
      row('cut 3', '01632 960100')
    ]
    const updategramId = await sentFile(server, system, `\uFEFF${table.join('\r\n')}`, { 'content-type': 'text/csv' })
    expect(await finished(system, updategramId)).toMatchObject({ rows: 2, accepted: 0, returned: 1, refused: 1 })
    const [, cut] = await rowsOf(system, updategramId)
    expect(cut).toMatchObject({ row: 2, outcome: 'refused', reasons: [{ path: null, rule: 'unreadable' }] })
    expect(cut?.reasons[0]?.message).toContain('never closed')
  })

  it('sent again under one reference id is the same file; another under it is refused', async () => {
    const reference = { 'x-leds-reference-id': crypto.randomUUID() }
    const text = asLines(fileOf(5, 'again'))
    const updategramId = await sentFile(server, system, text, reference)
    expect(await sentFile(server, system, text, reference)).toBe(updategramId)
    expect(await finished(system, updategramId)).toMatchObject({ rows: 5, accepted: 5 })
    expect(await postFile(server, system, asLines(fileOf(5, 'other')), reference)).toMatchObject({
      status: 409,
      body: { type: 'conflict/reference-id-reused' }
    })
  })

  it('H50: is its sender’s, and theirs whom it asks something of', async () => {
    const updategramId = await sentFile(server, system, asLines(fileOf(1, 'whose')))
    await finished(system, updategramId)
    expect((await operator.call('updategram', { params: { updategramId } })).status).toBe(200)
    const elsewhere = await signOnAs(server, 'bureau2')
    for (const name of ['updategram', 'updategramRows'] as const)
      expect((await elsewhere.call(name, { params: { updategramId } })).status).toBe(404)
    expect((await signOnSystem(server, 'Other').then((other) => other.call('updategram', { params: { updategramId } }))).status).toBe(404)
    const listed = async (client: TestClient) => JSON.stringify((await client.call('updategrams')).body)
    expect(await listed(system)).toContain(updategramId)
    expect(await listed(elsewhere)).not.toContain(updategramId)
  })

  it('H50: shows each receiver the rows that ask something of it, and not those of the others', async () => {
    const theirs = proposed({ senderReference: 'theirs', to: '52VB', fields: { ...WANTED_FIELDS, ownerForce: '52VB' } })
    const rows = [proposed({ senderReference: 'ours' }), theirs, proposed({ senderReference: 'nobody’s', to: '99ZZ' })]
    const updategramId = await sentFile(server, system, asLines(rows))
    await finished(system, updategramId)
    const elsewhere = await signOnAs(server, 'bureau2')
    const seen = async (client: TestClient) => (await rowsOf(client, updategramId)).map(({ senderReference }) => senderReference)
    expect(await seen(operator)).toEqual(['ours'])
    expect(await seen(elsewhere)).toEqual(['theirs'])
    expect(await seen(system)).toEqual(['ours', 'theirs', 'nobody’s'])
  })

  it('H53: is in the log: its arrival, and its rows as they are taken in', async () => {
    const updategramId = await sentFile(server, system, asLines(fileOf(40, 'logged')))
    const { reference } = await finished(system, updategramId)
    const auditor = await signOnAs(server, 'auditor1')
    const { body } = await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: '?actionCode=Post%20Updategram' })
    const subjects = body.events
      .filter(({ subject }) => subject.includes(reference))
      .map(({ kind, justification, subject }) => [kind, justification, subject])
    const why = 'Traffic stop, HIGH ST, PC 4312'
    expect(subjects).toEqual([
      ['collection', why, `updategram ${reference}, rows 1 to 40: 38 accepted, 1 returned, 1 refused`],
      ['collection', why, `updategram ${reference} received: 40 rows`]
    ])
  })

  it('H53: is in the access history of whom it asks an amendment about', async () => {
    const personId = await createPerson(operator, adult('Updategramson'))
    const report = await circulate(operator, personId)
    const row = proposed({ action: 'amendment', record: { recordId: report.reportId }, person: {}, fields: { officer: 'DC Ngata' } })
    const updategramId = await sentFile(server, system, asLines([row, proposed()]))
    const { reference } = await finished(system, updategramId)
    const auditor = await signOnAs(server, 'auditor1')
    const { body } = await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: `?personId=${personId}` })
    expect(body.events).toContainEqual(
      expect.objectContaining({ actionCode: 'Post Updategram', subject: expect.stringContaining(`updategram ${reference}, rows 1 to 2`) })
    )
  })
})

describe('H55: a file that cannot be right', () => {
  it.each([
    ['no rows', '\n\n', {}, 400],
    ['another media type', 'a', { 'content-type': 'application/json' }, 400],
    ['another encoding', 'a', { 'content-type': 'text/csv; charset=utf-16' }, 400],
    ['compression', 'a', { 'content-encoding': 'gzip' }, 400],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe]), {}, 400],
    ['more rows than are taken', '{}\n'.repeat(20_001), {}, 413],
    ['more bytes than are taken', new Uint8Array(UPDATEGRAM_BYTES + 1).fill(0x20), {}, 413]
  ])('of %s is refused whole, and nothing of it is stored', async (_what, text, headers, status) => {
    const before = JSON.stringify((await system.call('updategrams')).body)
    const answer = await postFile(server, system, text, headers)
    expect(answer).toMatchObject({ status, body: { type: expect.stringMatching(/^bad-request\//) } })
    expect(JSON.stringify((await system.call('updategrams')).body)).toBe(before)
  })

  it('row by row is refused row by row: too long, nested, named like every object’s own', async () => {
    const updategramId = await sentFile(
      server,
      system,
      asLines([
        JSON.stringify(proposed({ note: 'x'.repeat(70_000) })),
        `{"kind": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
        '{"__proto__": {"kind": "wanted"}}',
        JSON.stringify(proposed({ fields: { ...WANTED_FIELDS, 'constructor.prototype.x': '1' } })),
        '[]',
        'null',
        proposed()
      ])
    )
    const { accepted, returned, refused } = await finished(system, updategramId)
    expect({ accepted, returned, refused }).toEqual({ accepted: 1, returned: 1, refused: 5 })
    const rows = await rowsOf(system, updategramId)
    expect(rows[0]?.reasons[0]?.message).toBe('The row is longer than 64 KB.')
    expect(rows[3]?.reasons).toMatchObject([{ rule: 'unknown-field' }])
    expect((await progressOf(system, updategramId)).state).toBe('done')
  })

  it('larger than 1 MB is taken at this address alone', async () => {
    const answer = await operator.call('searchPeople', { body: { surname: 'x'.repeat(1_100_000) } })
    expect(answer.status).toBe(413)
    const updategramId = await sentFile(server, system, asLines(fileOf(1600, 'large')))
    expect(await finished(system, updategramId)).toMatchObject({ rows: 1600, checked: 1600 })
  })
})
