import type { CodeTable, NationalTable, SmallTable } from '../../../mock-server/api/reference.ts'
import { failure, success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import { shortReference } from '../identifiers.ts'
import type { NewId } from '../identifiers.ts'
import type { LedsClient } from '../leds/leds-client.ts'
import { problemOf } from '../problems.ts'
import { createNationalIndex } from './national-index.ts'
import type { NationalIndex } from './national-index.ts'

export interface CodeTables {
  table(name: SmallTable): Promise<Result<CodeTable>>
  find(name: NationalTable, query: string, limit: number): Promise<Result<ReturnType<NationalIndex>>>
  /** Words of a reason's code; a code that the table does not know is a problem at `context.reason`. */
  reasonLabel(code: string): Promise<Result<string>>
}

export interface CodeTablesDependencies {
  readonly call: LedsClient
  readonly clock: Clock
  readonly newId: NewId
  /** After so long a table is asked for again; its version tells whether it changed. */
  readonly refreshMs: number
}

interface Kept<T> {
  readonly version: string
  readonly content: T
  fetchedAt: number
}

/**
 * Keeps what `fetch` gives for `refreshMs`; callers at the same time share one request. A table past its time stays
 * in use while the server does not give a newer one: codes hold no personal data and change seldom.
 */
const keeper = <Name extends string, T>(
  fetch: (name: Name) => Promise<Result<CodeTable>>,
  make: (table: CodeTable) => T,
  { clock, refreshMs }: Pick<CodeTablesDependencies, 'clock' | 'refreshMs'>
) => {
  const kept = new Map<Name, Kept<T>>()
  const under = new Map<Name, Promise<Result<T>>>()

  const fetched = async (name: Name): Promise<Result<T>> => {
    const answer = await fetch(name)
    const known = kept.get(name)
    if (!answer.ok) return known === undefined ? answer : success(known.content)
    const { version } = answer.value
    const content = known?.version === version ? known.content : make(answer.value)
    kept.set(name, { version, content, fetchedAt: clock.elapsed() })
    return success(content)
  }

  return (name: Name): Promise<Result<T>> => {
    const known = kept.get(name)
    if (known !== undefined && clock.elapsed() - known.fetchedAt < refreshMs) return Promise.resolve(success(known.content))
    const sharing = under.get(name) ?? fetched(name).finally(() => under.delete(name))
    under.set(name, sharing)
    // What is there answers at once; the newer one serves the next question.
    return known === undefined ? sharing : Promise.resolve(success(known.content))
  }
}

export const createCodeTables = ({ call, clock, newId, refreshMs }: CodeTablesDependencies): CodeTables => {
  const fetch = (table: string): Promise<Result<CodeTable>> => call('reference', { params: { table } })
  const small = keeper<SmallTable, CodeTable>(fetch, (table) => table, { clock, refreshMs })
  const national = keeper<NationalTable, NationalIndex>(fetch, (table) => createNationalIndex(table.rows), { clock, refreshMs })

  return {
    table: small,
    find: async (name, query, limit) => {
      const index = await national(name)
      return index.ok ? success(index.value(query, limit)) : index
    },
    reasonLabel: async (code) => {
      const reasons = await small('reasons')
      if (!reasons.ok) return reasons
      const label = reasons.value.rows.find((row) => row.code === code)?.label
      if (label !== undefined) return success(label)
      const message = 'Choose a reason from the list.'
      return failure(problemOf('invalid', message, shortReference(newId()), [{ field: 'context.reason', message }]))
    }
  }
}
