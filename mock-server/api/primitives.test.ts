import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { line, text } from './primitives.ts'

const UNSEEN = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', ' ', '\u00a0', '\u3000']

describe('text that is required', () => {
  it('H51: is not given by characters that nobody sees', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...UNSEEN), { minLength: 1, maxLength: 20 }), (unseen) => {
        for (const schema of [line(50, 'Say why.'), text(50, 'Say why.')]) {
          const read = schema.safeParse(unseen.join(''))
          expect(read.success).toBe(false)
          expect(read.error?.issues[0]?.message).toBe('Say why.')
        }
      })
    )
  })
  it('is taken in any script, with the joiners that some need', () => {
    for (const written of ['PC 4312', 'Łódź', 'می\u200cخواهم', '?', '£20', '毛筆'])
      for (const schema of [line(50), text(50)]) expect(schema.safeParse(written).data).toBe(written)
  })
  it('is one line where one is asked for, whatever breaks it', () => {
    for (const broken of ['a\nb', 'a\u2028b', 'a\u2029b', 'a\u0085b']) expect(line(50).safeParse(broken).success).toBe(false)
    expect(text(50).safeParse('a\nb').success).toBe(true)
  })
})
