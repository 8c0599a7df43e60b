import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

// Read as a file: the test runner empties imported style sheets.
const css = readFileSync(`${import.meta.dirname}/tokens.css`, 'utf8')

const block = (selector: string): ReadonlyMap<string, string> => {
  const start = css.indexOf(`${selector} {`)
  const body = css.slice(start, css.indexOf('}', start))
  return new Map([...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((match) => [String(match[1]), String(match[2])]))
}

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrastOf = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS = ['ground', 'surface', 'raised', 'selected']
/** Text colour on each ground it stands on. */
const TEXT_PAIRS: readonly (readonly [string, string])[] = [
  ...GROUNDS.flatMap((ground) => ['ink', 'ink-second', 'action'].map((ink): [string, string] => [ink, ground])),
  ...['danger', 'warning', 'good', 'information'].flatMap((kind): [string, string][] => [
    [kind, `${kind}-ground`],
    [kind, 'surface'],
    ['ink', `${kind}-ground`],
    ['ink-second', `${kind}-ground`]
  ]),
  ['good', 'ground'],
  ['danger', 'ground'],
  ['warning', 'ground'],
  ['marking-ink', 'marking'],
  ['action-ink', 'action']
]

describe.each([
  ['light', 4.5],
  ['dark', 4.5],
  ['contrast', 7]
])('the %s theme', (theme, floor) => {
  const tokens = block(`:root[data-theme='${theme}']`)
  it.each(TEXT_PAIRS)(`%s on %s measures at least ${floor}:1`, (ink, ground) => {
    expect(contrastOf(tokens.get(ink) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(floor)
  })
  it.each(GROUNDS)('a field’s border on %s measures at least 3:1 (WCAG 1.4.11)', (ground) => {
    expect(contrastOf(tokens.get('field-line') ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(3)
  })
})

it('every theme names the same tokens', () => {
  const names = (theme: string): string[] => [...block(`:root[data-theme='${theme}']`).keys()].sort()
  expect(names('dark')).toEqual(names('light'))
  expect(names('contrast')).toEqual(names('light'))
})

it('the TRAINING tag and the focus ring are told from their own grounds', () => {
  const fixed = block(':root')
  expect(contrastOf(fixed.get('training') ?? '', fixed.get('training-ink') ?? '')).toBeGreaterThanOrEqual(7)
  expect(contrastOf(fixed.get('focus') ?? '', fixed.get('focus-border') ?? '')).toBeGreaterThanOrEqual(7)
})
