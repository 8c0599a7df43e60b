import type { FieldRule } from './expectation-schema.ts'

/** What stands at a dotted path. */
export const heldAt = (holds: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, part) => {
    if (Array.isArray(at)) return /^\d+$/.test(part) ? (at as unknown[])[Number(part)] : undefined
    return typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[part] : undefined
  }, holds)

const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : ''
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')

/** Whether a text says a word, in any case; alternatives are parted by "|". */
export const saysWord = (said: string, word: string): boolean => {
  const text = ` ${plain(said)} `
  return word.split('|').some((one) => text.includes(` ${plain(one).trim()}`))
}

const same = (found: unknown, expected: string | number | boolean): boolean =>
  wordsOf(found).trim().toLowerCase() === String(expected).trim().toLowerCase()

/** Whether a field holds what is expected of it. */
export const fulfils = (found: unknown, rule: FieldRule): boolean => {
  if (typeof rule !== 'object') return same(found, rule)
  if ('present' in rule) return found !== undefined && found !== null && wordsOf(found) !== ''
  if ('oneOf' in rule) return rule.oneOf.some((one) => same(found, one))
  if ('says' in rule) return rule.says.every((word) => saysWord(wordsOf(found), word))
  if ('notBefore' in rule) return wordsOf(found) >= rule.notBefore
  const list: unknown[] = Array.isArray(found) ? found : []
  return rule.has.every((one) => list.some((each) => same(each, one)))
}

/** What is expected, in words. */
export const ruleInWords = (rule: FieldRule): string => {
  if (typeof rule !== 'object') return String(rule)
  if ('present' in rule) return 'filled in'
  if ('oneOf' in rule) return rule.oneOf.join(' or ')
  if ('says' in rule) return `says ${rule.says.map((word) => word.replaceAll('|', ' or ')).join(', ')}`
  if ('notBefore' in rule) return `${rule.notBefore} or later`
  return `has ${rule.has.join(', ')}`
}

const SHOWN = 120
/** What was found, in words; null for nothing. */
export const foundInWords = (found: unknown): string | null => {
  const words = wordsOf(found)
  return words === '' ? null : words.slice(0, SHOWN)
}
