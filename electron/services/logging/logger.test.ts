import { describe, expect, it } from 'vitest'
import { createLogger } from './logger.ts'

const logged = (fields: object, level: 'info' | 'error' = 'info'): string => {
  const lines: string[] = []
  // What a mistake elsewhere could hand over, whatever the type says.
  createLogger({ level: 'info', now: () => 0, write: (line) => lines.push(line) })(level, 'leds call', fields)
  return lines.join('')
}

describe('logger', () => {
  it('writes one JSON line with the fields that are allowed', () => {
    expect(JSON.parse(logged({ endpoint: 'person', status: 200 }))).toEqual({
      time: '1970-01-01T00:00:00.000Z',
      level: 'info',
      event: 'leds call',
      endpoint: 'person',
      status: 200
    })
  })
  it('H45 drops every field that is not on the list', () => {
    expect(logged({ surname: 'SMITH', personId: '1', body: { name: 'SMITH' }, error: new Error('SMITH') })).not.toMatch(/SMITH|personId/)
  })
  it('H45 drops what is no plain value, and cuts what could forge a line', () => {
    expect(JSON.parse(logged({ call: { name: 'SMITH' }, code: 'x\n{"level":"error"}', kind: 'y'.repeat(200) }))).toEqual({
      time: '1970-01-01T00:00:00.000Z',
      level: 'info',
      event: 'leds call',
      code: 'x???level?:?error??',
      kind: 'y'.repeat(80)
    })
  })
  it('leaves out what is below its level', () => {
    const lines: string[] = []
    createLogger({ level: 'warn', now: () => 0, write: (line) => lines.push(line) })('info', 'x')
    expect(lines).toEqual([])
  })
})
