import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import type { Service } from '../service.ts'

/** A code table, whole. A client that quotes the version it holds, and holds the current one, is spared the rows. */
export const codeTable =
  ({ reference }: Service): Handler<'reference'> =>
  async ({ params: { table }, query: { version } }) => {
    const held = reference.table(table)
    const headers = { ETag: `"${held.version}"`, 'Cache-Control': 'private, max-age=0, must-revalidate' }
    if (version === held.version) return { outcome: 'replied', body: undefined, audit: [], headers, status: 304 }
    return { ...reply(held), headers }
  }
