import fc from 'fast-check'
import { expect, it } from 'vitest'
import { beginDrill, cardsOf, press } from './key-drill.ts'
import type { DrillCard } from './key-drill.ts'

const card = (id: string, key: string): DrillCard => ({ id, title: id, keys: [key] })

it('takes the commands that have keys, and none that is a letter alone', () => {
  const specs = [
    { id: 'a', title: 'A', group: 'View', keys: ['F2'] },
    { id: 'b', title: 'B', group: 'View' },
    { id: 'c', title: 'C', group: 'View', keys: ['j'] },
    { id: 'd', title: 'D', group: 'View', keys: ['Ctrl+1'], quiet: true }
  ] as const
  expect(cardsOf(specs, (spec) => ('keys' in spec ? (spec.keys ?? []) : [])).map(({ id }) => id)).toEqual(['a'])
})

it('shows the key after a wrong one, and asks for it again at the end', () => {
  let drill = beginDrill([card('line', 'F2'), card('help', 'F1')], 10, () => 0)
  drill = press(drill, 'F9')
  expect(drill).toMatchObject({ shown: true, left: [{ id: 'line' }, { id: 'help' }] })
  drill = press(drill, 'F2')
  expect(drill).toMatchObject({ shown: false, first: 0, left: [{ id: 'help' }, { id: 'line' }] })
  drill = press(press(drill, 'F1'), 'F2')
  expect(drill).toEqual({ left: [], first: 2, pressed: 4, shown: false, ended: true })
})

it('ends for whoever presses the right key of every card, whatever was pressed before', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (slips) => {
      let drill = beginDrill([card('line', 'F2'), card('help', 'F1'), card('due', 'Alt+D')], 3, () => 0.5)
      for (const slip of slips) drill = press(drill, slip ? 'F9' : (drill.left[0]?.keys[0] ?? ''))
      for (let turn = 0; turn < 8; turn += 1) drill = press(drill, drill.left[0]?.keys[0] ?? '')
      expect(drill.ended).toBe(true)
    })
  )
})
