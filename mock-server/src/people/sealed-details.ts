import type { Database } from 'better-sqlite3'
import type { SafeguardingDetail } from '../../api/sealed.ts'
import { statement } from '../../store/statement.ts'

/** @param person the store's own key */
export const hasSealedDetails = (database: Database, person: number): boolean =>
  statement(database, 'SELECT 1 FROM sealed_detail WHERE person = ?').get(person) !== undefined

/** A person's safeguarding details; empty where none are held. Called by what has asked for a reason alone (H52). */
export const sealedDetailsOf = (database: Database, person: number): readonly SafeguardingDetail[] => {
  const row = statement<{ details: string }>(database, 'SELECT details FROM sealed_detail WHERE person = ?').get(person)
  return row === undefined ? [] : (JSON.parse(row.details) as SafeguardingDetail[])
}

export const insertSealedDetails = (database: Database, person: number, details: readonly SafeguardingDetail[]): void => {
  statement(database, 'INSERT INTO sealed_detail (person, details) VALUES (?, ?)').run(person, JSON.stringify(details))
}
