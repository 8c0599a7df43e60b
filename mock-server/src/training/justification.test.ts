import { expect, it } from 'vitest'
import { judgeJustifications, weakness } from './justification.ts'

it.each(['check', 'Name check', 'TEST', 'n/a', 'xxxx', 'PC 4312', 'Because reasons'])('%s does not say why', (said) => {
  expect(weakness(said)).toBeDefined()
})
it.each(['Traffic stop, HIGH ST, PC 4312', 'Warrant 2600418223 from Norwich court', 'Missing child reported by key worker'])(
  '%s says why',
  (said) => {
    expect(weakness(said)).toBeUndefined()
  }
)
it('judges each justification once, and none of what was refused', () => {
  const at = '2026-11-22T10:00:00Z'
  expect(
    judgeJustifications([
      { at, kind: 'consultation', justification: 'Traffic stop, HIGH ST, PC 4312' },
      { at, kind: 'consultation', justification: 'Traffic stop, HIGH ST, PC 4312' },
      { at, kind: 'consultation', justification: 'check' },
      { at, kind: 'refusal', justification: 'test' },
      { at, kind: 'workstation', justification: null }
    ])
  ).toEqual({ good: 1, of: 2, weak: [{ at, text: 'check', why: expect.any(String) }] })
})
