import type { RadioLine } from './radio-line.ts'

const NAMES: Readonly<Partial<Record<RadioLine['kind'], readonly [string, string]>>> = {
  warning: ['warning', 'warnings'],
  wanted: ['wanted report', 'wanted reports'],
  missing: ['missing report', 'missing reports'],
  driver: ['bar from driving', 'bars from driving'],
  'vehicle-report': ['vehicle report', 'vehicle reports'],
  'property-report': ['property report', 'property reports']
}

/** `2 warnings and 1 wanted report wait`: what there is, never what it says. */
export const countedKinds = (hits: readonly Pick<RadioLine, 'kind'>[]): string => {
  const kinds = [...new Set(hits.map(({ kind }) => kind))]
  const counted = kinds.map((kind) => {
    const count = hits.filter((hit) => hit.kind === kind).length
    const [one, many] = NAMES[kind] ?? ['line', 'lines']
    return `${count} ${count === 1 ? one : many}`
  })
  return `${counted.join(' and ')} ${hits.length === 1 ? 'waits' : 'wait'}`
}
