import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { PRINT_KEPT_DAYS } from '../../api/prints.ts'
import { migrate } from '../../store/migrations/migrate.ts'
import { MIGRATIONS } from '../../store/migrations/migrations.ts'
import { duePrints } from './due-prints.ts'
import { closePrint, numberPrint, printsOf, recordMade } from './prints.operation.ts'

const AT = '2026-11-22T10:00:00.000Z'
const after = (days: number): string => new Date(Date.parse(AT) + days * 86_400_000).toISOString()

it('H33 a print stands in its printer’s Due list in its last week, and in the supervisor’s once overdue, nobody else’s', () => {
  const database = new Database(':memory:')
  migrate(database, MIGRATIONS, AT)
  const printId = randomUUID()
  const asked = { what: 'due-list', reason: 'file', words: 'Case file', copies: 2 } as const
  const who = {
    by: 'bureau1',
    personId: null,
    name: 'B One',
    force: '36',
    workstation: 'LEDS Workstation',
    reference: '',
    at: AT,
    keptDays: PRINT_KEPT_DAYS
  }
  numberPrint(database, { printId, asked, ...who })
  const due = (days: number, user: string, supervisor = false) =>
    duePrints(database, { force: '36', user, supervisor, at: after(days) }).map(({ reference, heading }) => `${reference} ${heading}`)
  expect(due(PRINT_KEPT_DAYS + 1, 'bureau1')).toEqual([])
  recordMade(database, { printId, by: 'bureau1', at: AT, made: { documentSha256: 'a'.repeat(64), pdfSha256: null, pages: 3 } })
  const line = 'P-26-000001 List of what is due, 2 copies of 3 pages'
  expect(due(PRINT_KEPT_DAYS - 8, 'bureau1')).toEqual([])
  expect(due(PRINT_KEPT_DAYS - 6, 'bureau1')).toEqual([line])
  expect(due(PRINT_KEPT_DAYS - 6, 'supervisor1', true)).toEqual([])
  expect(due(PRINT_KEPT_DAYS + 1, 'supervisor1', true)).toEqual([line])
  expect(due(PRINT_KEPT_DAYS + 1, 'bureau3')).toEqual([])
  closePrint(database, { printId, by: 'supervisor1', force: '36', how: 'destroyed', at: after(PRINT_KEPT_DAYS + 1) })
  expect(due(PRINT_KEPT_DAYS + 1, 'bureau1')).toEqual([])
})

it('H33 a print is overdue when its days are over and no page came back, until it is accounted for', () => {
  const database = new Database(':memory:')
  migrate(database, MIGRATIONS, AT)
  const [printId, unmade] = [randomUUID(), randomUUID()]
  const personId = randomUUID()
  const asked = { what: 'person', personId, reason: 'file', words: 'Case file', copies: 1 } as const
  const who = {
    personId,
    by: 'bureau1',
    name: 'B One',
    force: '36',
    workstation: 'LEDS Workstation',
    reference: '',
    at: AT,
    keptDays: PRINT_KEPT_DAYS
  }
  expect(numberPrint(database, { printId, asked, ...who }).printNumber).toBe('P-26-000001')
  expect(numberPrint(database, { printId: unmade, asked, ...who }).printNumber).toBe('P-26-000002')
  recordMade(database, { printId, by: 'bureau1', at: AT, made: { documentSha256: 'a'.repeat(64), pdfSha256: null, pages: null } })

  const overdue = (days: number) => printsOf(database, { list: 'overdue', by: null, force: '36', at: after(days) }).prints
  expect(overdue(PRINT_KEPT_DAYS)).toHaveLength(0)
  expect(overdue(PRINT_KEPT_DAYS + 1).map((row) => row.printId)).toEqual([printId])
  const late = { printId, by: 'bureau1', force: null, at: after(PRINT_KEPT_DAYS + 1) }
  expect(() => closePrint(database, { ...late, how: 'not-printed' })).toThrow(/10 minutes/)
  closePrint(database, { ...late, how: 'destroyed' })
  expect(overdue(PRINT_KEPT_DAYS + 1)).toHaveLength(0)
})

it('H33 a print is due back after the days of the force’s policy', () => {
  const database = new Database(':memory:')
  migrate(database, MIGRATIONS, AT)
  const printId = randomUUID()
  const asked = { what: 'due-list', reason: 'file', words: 'Case file', copies: 1 } as const
  const who = { by: 'bureau1', personId: null, name: 'B One', force: '36', workstation: 'LEDS Workstation', reference: '', at: AT }
  numberPrint(database, { printId, asked, ...who, keptDays: 3 })
  recordMade(database, { printId, by: 'bureau1', at: AT, made: { documentSha256: 'a'.repeat(64), pdfSha256: null, pages: 1 } })
  const overdue = (days: number) => printsOf(database, { list: 'overdue', by: null, force: '36', at: after(days) }).prints
  expect(overdue(3)).toEqual([])
  expect(overdue(4).map(({ dueAt }) => dueAt)).toEqual([after(3)])
})
