import { describe, expect, it } from 'vitest'
import type { SeedingProgress } from '../population/seeding-progress.ts'
import { tellOnTerminal } from './seeding-terminal.ts'

const said = (isTTY: boolean, told: readonly (readonly [at: number, progress: SeedingProgress])[]): string[] => {
  let at = 0
  const written: string[] = []
  const tell = tellOnTerminal({ isTTY, write: (text: string | Uint8Array) => written.push(String(text)) > 0 }, () => at)
  for (const [moment, progress] of told) {
    at = moment
    tell(progress)
  }
  return written
}

const people = (done: number): SeedingProgress => ({ phase: 'people', done, of: 1_000_000 })
const sorting = (done: number): SeedingProgress => ({ phase: 'sorting', done, of: 10 })

describe('how a large population is told of', () => {
  it('gives plain lines with rate and time left where there is no terminal', () => {
    const lines = said(false, [
      [0, people(0)],
      [5000, people(100_000)],
      [10_000, people(250_000)],
      [40_000, people(1_000_000)],
      [40_000, sorting(0)],
      [60_000, sorting(5)],
      [80_000, sorting(10)]
    ])
    expect(lines).toEqual([
      '0 of 1,000,000 people\n',
      '250,000 of 1,000,000 people (25 %), 25,000 a second, about 54 s left\n',
      '1,000,000 of 1,000,000 people (100 %), 25,000 a second, about 24 s left\n',
      'sorting what they are found by: 0 of 10, about 24 s left\n',
      'sorting what they are found by: 5 of 10, about 20 s left\n',
      'sorting what they are found by: 10 of 10, about 0 s left\n'
    ])
  })
  it('draws one bar over itself on a terminal, and ends its line', () => {
    const lines = said(true, [
      [0, people(0)],
      [300, people(500_000)],
      [310, people(510_000)],
      [600, sorting(10)]
    ])
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line).toMatch(/^\r\[#* *\] /)
    expect(lines[1]).toContain('[########                ]')
    expect(lines.at(-1)).toContain('[########################]')
    expect(lines.at(-1)?.endsWith('\n')).toBe(true)
  })
})
