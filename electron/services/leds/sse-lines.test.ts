import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEventReader } from './sse-lines.ts'

const STREAM = ': open\n\nid: 7\nevent: incoming\ndata: {"a":1}\n\n: beat\n\ndata: one\ndata: two\n\nid: 8\nevent: open\ndata: {}\n\n'
const READ = [
  { id: '7', event: 'incoming', data: '{"a":1}' },
  { id: '7', event: 'message', data: 'one\ntwo' },
  { id: '8', event: 'open', data: '{}' }
]

describe('server-sent events', () => {
  it('are read the same wherever the text is cut, whatever ends its lines', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(STREAM.length), { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (cuts, end) => {
        const text = STREAM.replaceAll('\n', end)
        const at = [0, ...cuts.toSorted((one, other) => one - other), text.length]
        const read = createEventReader()
        expect(at.slice(1).flatMap((until, index) => read(text.slice(at[index], until)))).toEqual(READ)
      })
    )
  })
  it('a line without an end fills no memory', () => {
    const read = createEventReader()
    for (let part = 0; part < 100; part += 1) read('x'.repeat(10_000))
    expect(read('\n\ndata: still\n\n')).toEqual([{ id: '', event: 'message', data: 'still' }])
  })
})
