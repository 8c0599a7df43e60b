import { setTimeout as wait } from 'node:timers/promises'
import { ENDPOINTS } from '../../api/endpoints.ts'
import { UpdategramReceiptSchema, UpdategramRowsSchema, UpdategramSchema } from '../../api/updategrams.ts'
import type { Updategram, UpdategramRow } from '../../api/updategrams.ts'
import { proposed, WANTED_FIELDS } from './requests.ts'
import { usualHeaders } from './test-client.ts'
import type { Answer, TestClient } from './test-client.ts'

export const asLines = (rows: readonly unknown[]): string =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n')

/** Posts a file as it is. */
export const postFile = async (
  { url }: { readonly url: string },
  client: TestClient,
  text: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {}
): Promise<Answer> => {
  const response = await fetch(`${url}${ENDPOINTS.postUpdategram.path}`, {
    method: 'POST',
    headers: {
      ...usualHeaders(ENDPOINTS.postUpdategram),
      authorization: `Bearer ${client.token ?? ''}`,
      'content-type': 'application/x-ndjson',
      ...headers
    },
    body: text
  })
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) as unknown }
}

/** @returns the id of a file that was taken in */
export const sentFile = async (
  server: { readonly url: string },
  client: TestClient,
  text: string,
  headers: Record<string, string> = {}
): Promise<string> => {
  const answer = await postFile(server, client, text, headers)
  if (answer.status !== 202) throw new Error(`updategrams answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return UpdategramReceiptSchema.parse(answer.body).updategramId
}

export const progressOf = async (client: TestClient, updategramId: string): Promise<Updategram> =>
  UpdategramSchema.parse((await client.call('updategram', { params: { updategramId } })).body)

/** Asked again until every row has its outcome. */
export const finished = async (client: TestClient, updategramId: string): Promise<Updategram> => {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const updategram = await progressOf(client, updategramId)
    if (updategram.state === 'done') return updategram
    await wait(50)
  }
  throw new Error('the file was not judged within 30 s')
}

/** Every row of a file, page by page. */
export const rowsOf = async (client: TestClient, updategramId: string, query = ''): Promise<UpdategramRow[]> => {
  const rows: UpdategramRow[] = []
  for (let after: number | null = 0; after !== null;) {
    const page = UpdategramRowsSchema.parse(
      (await client.call('updategramRows', { params: { updategramId }, query: `?limit=500&after=${after}${query}` })).body
    )
    rows.push(...page.rows)
    after = page.after
  }
  return rows
}

/** So many rows, every twentieth with something wrong: by turns returned and refused. */
export const fileOf = (count: number, own: string): object[] =>
  Array.from({ length: count }, (_, index) => {
    const row = proposed({ senderReference: `${own}/${index + 1}` })
    if (index % 40 === 19) return { ...row, fields: { ...WANTED_FIELDS, 'offence.date': '31/04/2026' } }
    return index % 40 === 39 ? { ...row, to: '99ZZ' } : row
  })
