import fc from 'fast-check'
import { oddText, oddValue } from './shape.ts'

interface Bend {
  /** Which of the value's places, counted through all of them and around. */
  readonly at: number
  readonly how: 'replace' | 'remove' | 'add' | 'repeat'
  readonly name: string
  readonly value: unknown
}

const bends: fc.Arbitrary<Bend> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'remove', 'add', 'repeat'),
  name: fc.oneof(oddText, fc.constantFrom('__proto__', 'prototype', 'toString', 'id', 'personId', 'length')),
  value: oddValue
})

const MOST_REPEATS = 300
type Entry = readonly [string, unknown]

const bentEntries = (entries: readonly Entry[], which: number, { how, name, value }: Bend): readonly Entry[] => {
  switch (how) {
    case 'add':
      return [...entries, [name, value]]
    case 'remove':
      return entries.toSpliced(which, 1)
    case 'repeat':
      return entries.map(([key, one], at) => [key, at === which ? Array.from({ length: MOST_REPEATS }, () => one) : one])
    case 'replace':
      return entries.with(which, [entries[which]?.[0] ?? name, value])
  }
}

/** Bends one place of the value, at whatever depth. `__proto__` becomes a field of its own, as JSON would have it. */
const bent = (value: unknown, bend: Bend): unknown => {
  if (typeof value !== 'object' || value === null) return bend.value
  const entries: readonly Entry[] = Object.entries(value)
  if (entries.length === 0) return bend.value
  const which = bend.at % entries.length
  const inner = entries[which]?.[1]
  const deeper = Math.floor(bend.at / entries.length)
  const goesOn = typeof inner === 'object' && inner !== null && deeper % 3 !== 0
  const next: readonly Entry[] = goesOn
    ? entries.with(which, [entries[which]?.[0] ?? '', bent(inner, { ...bend, at: Math.floor(deeper / 3) })])
    : bentEntries(entries, which, bend)
  return Array.isArray(value) ? next.map(([, one]) => one) : Object.fromEntries(next)
}

/** Half of them as they were made, half bent in one to three places. */
export const withBends = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(values, fc.oneof(fc.constant([]), fc.array(bends, { minLength: 1, maxLength: 3 })))
    .map(([value, all]) => all.reduce((sofar, one) => bent(sofar, one), value))
