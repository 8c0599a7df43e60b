import { expect, test } from 'vitest'
import { distinctLines, distinctQueries } from './queries.ts'

test('no query is asked twice', () => {
  const queries = distinctQueries(1000).map((query) => JSON.stringify(query))
  expect(new Set(queries).size).toBe(1000)
})

test('no line is given twice, and each names somebody by a birth date', () => {
  const lines = distinctLines(100)
  expect(new Set(lines).size).toBe(100)
  for (const line of lines) expect(line).toMatch(/^NE [^/]+\/[^/]+\/\d{8}(\/[MF])?$/)
})
