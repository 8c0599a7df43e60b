import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCheckpoints, signCheckpoint } from './checkpoint.ts'
import { passingKey } from './log-key.ts'

const { privateKey, publicKey } = passingKey()
const AT = '2026-11-22T10:00:00.000Z'
const linesOf = (count: number, key = privateKey): readonly string[] => {
  const lines: string[] = []
  for (let sequence = 1; sequence <= count; sequence += 1)
    lines.push(signCheckpoint({ sequence, hash: String(sequence % 10).repeat(64), at: AT }, lines.at(-1) ?? null, key).line)
  return lines
}
const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
const LINES = linesOf(12)
const places = fc.nat({ max: LINES.length - 1 })

describe('checkpoints of the audit log', () => {
  it('H53: are read as they were signed', () => {
    const reading = readCheckpoints(textOf(LINES), publicKey)
    expect(reading).toMatchObject({ wrongLine: null, torn: false })
    expect(reading.checkpoints.map(({ sequence }) => sequence)).toEqual(LINES.map((_, index) => index + 1))
  })
  it('H53: a character changed anywhere is found, and those before it stand', () => {
    fc.assert(
      fc.property(places, fc.nat(), (at, character) => {
        const line = LINES[at] ?? ''
        const index = character % line.length
        const other = line[index] === 'a' ? 'b' : 'a'
        const changed = LINES.toSpliced(at, 1, line.slice(0, index) + other + line.slice(index + 1))
        const reading = readCheckpoints(textOf(changed), publicKey)
        expect(reading.wrongLine).toBe(at + 1)
        expect(reading.checkpoints).toHaveLength(at)
      })
    )
  })
  it('H53: one taken out, put in again or moved is found', () => {
    fc.assert(
      fc.property(places, (at) => {
        fc.pre(at < LINES.length - 1)
        expect(readCheckpoints(textOf(LINES.toSpliced(at, 1)), publicKey).wrongLine).toBe(at + 1)
        expect(readCheckpoints(textOf(LINES.toSpliced(at, 0, ...LINES.slice(at, at + 1))), publicKey).wrongLine).toBe(at + 2)
        expect(readCheckpoints(textOf(LINES.toSpliced(at, 2, ...LINES.slice(at, at + 2).reverse())), publicKey).wrongLine).toBe(at + 1)
      })
    )
  })
  it('H53: signed by another key they count for nothing', () => {
    expect(readCheckpoints(textOf(linesOf(2, passingKey().privateKey)), publicKey)).toMatchObject({ wrongLine: 1, checkpoints: [] })
  })
  it('a last line that was cut off in the writing is told from a wrong one', () => {
    const whole = textOf(LINES)
    expect(readCheckpoints(whole.slice(0, -20), publicKey)).toMatchObject({ torn: true, wrongLine: null })
    expect(readCheckpoints(whole.slice(0, -20), publicKey).checkpoints).toHaveLength(LINES.length - 1)
  })
})
