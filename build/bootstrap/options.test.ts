import { expect, test } from 'vitest'
import { readOptions } from './options.mjs'

test('without options: any shell, a free port, 20,000 people, nothing kept', () => {
  expect(readOptions([])).toEqual({
    options: { shell: null, port: 0, people: 20_000, vehicles: null, incoming: 0, db: ':memory:', open: true }
  })
})

test('every option is read', () => {
  expect(
    readOptions([
      '--shell',
      'loopback',
      '--port',
      '7000',
      '--people=500',
      '--vehicles=900',
      '--incoming-per-minute',
      '6',
      '--db',
      'room.db',
      '--no-open'
    ])
  ).toEqual({
    options: { shell: 'loopback', port: 7000, people: 500, vehicles: 900, incoming: 6, db: 'room.db', open: false }
  })
})

test.each([
  [['--shell', 'chrome'], '--shell is electron or loopback, not "chrome".'],
  [['--port', '70000'], '--port takes a whole number from 0 to 65535, not "70000".'],
  [['--port', '8e3'], '--port takes a whole number from 0 to 65535, not "8e3".'],
  [['--people', '0'], '--people takes a whole number from 1 to 15000000, not "0".'],
  [['--people', 'many'], '--people takes a whole number from 1 to 15000000, not "many".'],
  [['--vehicles=-1'], '--vehicles takes a whole number from 0 to 67000000, not "-1".'],
  [['--db', ''], '--db takes a file or :memory:.'],
  [['--prot', '1'], "Unknown option '--prot'"]
])('%j is refused with a reason', (args, problem) => {
  expect(readOptions(args)).toEqual({ problem })
})
