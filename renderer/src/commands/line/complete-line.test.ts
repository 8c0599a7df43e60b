import { describe, expect, it } from 'vitest'
import { completionsOf, type CompletionSources } from './complete-line.ts'

const sources: CompletionSources = {
  commands: [
    { id: 'view.theme.dark', title: 'Theme: dark' },
    { id: 'view.theme.light', title: 'Theme: light' }
  ],
  reasons: [
    { code: '1', label: 'Vehicle and/or person stopped' },
    { code: '2', label: 'Moving vehicle' },
    { code: '10', label: 'Driver stopped' }
  ],
  appearances: [{ code: '1', label: 'White - North European' }],
  used: { callers: ['4312', '881'], references: ['118'], places: ['HIGH ST', 'HARBOUR RD'] }
}
const of = (text: string): readonly string[] => completionsOf(text, sources).map(({ line }) => line)

describe('what a line can be completed to', () => {
  it.each([
    ['n', ['NE ', 'NEW WANTED', 'NEW MISSING', 'NEW ARREST']],
    ['new w', ['NEW WANTED']],
    ['Th', ['Theme: dark', 'Theme: light']],
    ['pri', ['PRINT']],
    ['NE ', []],
    ['NE SMITH @4', ['NE SMITH @4312']],
    ['NE SMITH #', ['NE SMITH #118']],
    ['VE AB12CDE R', ['VE AB12CDE R1 ', 'VE AB12CDE R2 ', 'VE AB12CDE R10 ']],
    ['VE AB12CDE Rmov', ['VE AB12CDE R2 ']],
    ['NE SMITH R1 ', ['NE SMITH R1 HIGH ST', 'NE SMITH R1 HARBOUR RD']],
    ['NE SMITH R1 hi', ['NE SMITH R1 HIGH ST']],
    ['NE SMITH IC', ['NE SMITH IC1']]
  ])('%s', (text, lines) => {
    expect(of(text)).toEqual(lines)
  })
  it('shows the words of a code before a key takes it', () => {
    expect(completionsOf('NE SMITH Rmov', sources)[0]?.shown).toBe('R2 Moving vehicle')
  })
  it('offers nothing in place of a reason that is whole: R1 is not on its way to R10', () => {
    expect(of('NE SMITH R1')).toEqual([])
  })
  it('takes no name for a reason', () => {
    expect(of('NE ROBERTS')).toEqual([])
    expect(of('NE SMITH ROBERT')).toEqual([])
  })
})
