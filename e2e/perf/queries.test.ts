import { expect, test } from 'vitest'
import { distinctQueries } from './queries.ts'

test('no query is asked twice', () => {
  const queries = distinctQueries(1000).map((query) => JSON.stringify(query))
  expect(new Set(queries).size).toBe(1000)
})
