import type { Handlers } from '../router/handlers.ts'
import type { CodeTables } from './code-tables.ts'

export const referenceHandlers = (tables: CodeTables): Pick<Handlers, 'reference.table' | 'reference.find'> => ({
  'reference.table': ({ table }) => tables.table(table),
  'reference.find': ({ table, query, limit }) => tables.find(table, query, limit)
})
