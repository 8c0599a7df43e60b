import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { ROOT } from '../../fixtures/repository.ts'

const NATIONAL = join(ROOT, 'node_modules/@moj-bichard7-developers/bichard7-next-data/dist/data')
const TABLES = ['offence-code.json', 'organisation-unit.json', 'result-code.json']
/** Long enough to stand for nothing else, and written alike in any source: no quotation marks, no accents. */
const TELLING = /"([A-Z][A-Za-z ]{24,})"/g
const SAMPLE = 300

/** Words of each national table, from its beginning to its end. */
const wordsOf = (table: string): readonly string[] => {
  const all = [...new Set([...readFileSync(join(NATIONAL, table), 'utf8').matchAll(TELLING)].map(([, words = '']) => words))]
  const every = Math.max(1, Math.floor(all.length / SAMPLE))
  return all.filter((_words, place) => place % every === 0)
}
const found = (words: readonly string[], text: string): readonly string[] => words.filter((one) => text.includes(one))

const page = (): string =>
  readdirSync(join(ROOT, 'out/renderer'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css|html|json)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')

for (const table of TABLES)
  test(`the built page holds nothing of the national ${table}: a picker asks main`, { tag: '@page' }, () => {
    const words = wordsOf(table)
    expect(words.length).toBeGreaterThan(20)
    // The same search finds all of them where they are.
    expect(found(words, readFileSync(join(NATIONAL, table), 'utf8'))).toEqual(words)
    const built = page()
    expect(built).toContain('Command line')
    expect(found(words, built)).toEqual([])
  })
