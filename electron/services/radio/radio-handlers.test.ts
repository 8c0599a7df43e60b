import { describe, expect, it } from 'vitest'
import { radioCalls } from '../../contract/radio.ts'
import { radioHandlers } from './radio-handlers.ts'

const PERSON = '10000000-0000-4000-8000-000000000001'
const setUp = () => {
  const logged: string[] = []
  const tell = radioHandlers({
    report: (kind, detail) => logged.push(`${kind}: ${detail}`),
    reportOf: (personId, kind, detail) => logged.push(`${kind} ${personId}: ${detail}`)
  })['radio.told']
  return { logged, tell }
}

describe('what is told over the radio', () => {
  it('H53 logs each line with its reference and who was told, and names the person by id alone', async () => {
    const { logged, tell } = setUp()
    await tell({ what: 'line-told', to: 'PC 4312', personId: PERSON, line: 'wanted', record: 'WR-26-000001' })
    await tell({ what: 'line-not-passed', to: 'PC 4312', personId: null, line: 'mot', record: null })
    expect(logged).toEqual([`line-told ${PERSON}: wanted · WR-26-000001 · to PC 4312`, 'line-not-passed: mot · to PC 4312'])
  })
  it('H53 tells the dispatcher what waits, by kind and number', async () => {
    const { logged, tell } = setUp()
    await tell({ what: 'stand-by', to: '4312', personId: PERSON, answer: 'none', hits: ['warning', 'warning', 'wanted'] })
    await tell({ what: 'urgent-pass', to: '4312', personId: PERSON, why: 'weapon-seen' })
    expect(logged).toEqual([
      `stand-by ${PERSON}: no answer to “safe to pass?” · waiting: warning ×2, wanted ×1 · to 4312`,
      `urgent-pass ${PERSON}: warnings passed at once: weapon-seen · to 4312`
    ])
  })
  it('H06 takes no words of a page as a line’s reference', () => {
    const { input } = radioCalls['radio.told']
    const line = { what: 'line-told', to: '4312', personId: null, line: 'wanted' }
    expect(input.safeParse({ ...line, record: 'WR-26-000001' }).success).toBe(true)
    expect(input.safeParse({ ...line, record: 'John Smith' }).success).toBe(false)
    expect(input.safeParse({ ...line, line: 'John Smith', record: null }).success).toBe(false)
  })
})
