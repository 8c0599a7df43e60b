import type { Database } from 'better-sqlite3'
import { appendAudit } from '../audit-log.ts'
import { completed } from '../completion.ts'
import { StoreFault } from '../refusal.ts'
import { statement } from '../statement.ts'
import type { OperationTable } from '../store.ts'
import type { Outcome, WriteRequest } from './messages.ts'
import { failure } from './outcome.ts'

const carryOut = (database: Database, operations: OperationTable, { name, input, audit, at }: WriteRequest): unknown => {
  const operation = name === null ? () => undefined : Object.hasOwn(operations, name) ? operations[name] : undefined
  if (operation === undefined) throw new StoreFault(`No write operation is called ${name}`)
  const value = operation(database, input)
  if (value instanceof Promise) throw new StoreFault(`Write operation ${name} is asynchronous`)
  // SECURITY: H53 a record and its audit events stand or fall together, in one transaction
  appendAudit(database, completed(audit, value), at)
  return value
}

/**
 * Commits requests as one transaction, each inside a savepoint of its own, so that one that fails is rolled back
 * alone. Outcomes are given only after the commit; where the commit itself fails, every one of them is a fault.
 */
export const commitGroup = (database: Database, operations: OperationTable, requests: readonly WriteRequest[]): readonly Outcome[] => {
  statement(database, 'BEGIN IMMEDIATE').run()
  const outcomes: Outcome[] = []
  try {
    for (const request of requests) {
      statement(database, 'SAVEPOINT operation').run()
      try {
        outcomes.push({ id: request.id, ok: true, value: carryOut(database, operations, request) })
      } catch (thrown) {
        // A full disk makes SQLite roll the whole transaction back by itself.
        if (!database.inTransaction) throw thrown
        statement(database, 'ROLLBACK TO operation').run()
        outcomes.push(failure(request.id, thrown))
      }
      statement(database, 'RELEASE operation').run()
    }
    statement(database, 'COMMIT').run()
    return outcomes
  } catch (thrown) {
    if (database.inTransaction) database.exec('ROLLBACK')
    return requests.map((request) => failure(request.id, thrown))
  }
}
