import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CODE_WORDS, joinCode, pictureText, readJoinCode, ROOM_WORDS, roomWords } from './join-code.ts'

const letter = (at: number): string => String.fromCharCode(97 + (at % 26))
/** 2,048 made-up words, each told apart by its first four letters. */
const LIST = Array.from({ length: 2048 }, (_, at) => `${letter(at)}${letter(Math.floor(at / 26))}${letter(Math.floor(at / 676))}xes`)
const sha256 = (from: string): Uint8Array => createHash('sha256').update(from).digest()
const ROOM = roomWords(sha256('host'), LIST)
const OWN = [3, 900, 2047, 0, 77].map((at) => LIST[at] ?? '')
const CODE = joinCode(ROOM, OWN, LIST)

it('H07: the room’s words carry the first 110 bits of the certificate’s SHA-256: any bit of them changes a word', () => {
  const original = sha256('host')
  expect(ROOM).toHaveLength(ROOM_WORDS)
  for (let bit = 0; bit < 110; bit += 1) {
    const bent = Uint8Array.from(original)
    bent[bit >> 3] = (bent[bit >> 3] ?? 0) ^ (0x80 >> (bit & 7))
    expect(roomWords(bent, LIST)).not.toEqual(ROOM)
  }
})

it('is read back as shown, by four letters of each word, in any case, and as the picture with its address', () => {
  const read = { room: ROOM, own: OWN }
  expect(CODE).toHaveLength(CODE_WORDS)
  expect(readJoinCode(CODE.join(' '), LIST)).toEqual(read)
  expect(readJoinCode(CODE.map((word) => word.slice(0, 4).toUpperCase()).join(',\n'), LIST)).toEqual(read)
  expect(readJoinCode(pictureText('192.168.1.20:7443', CODE), LIST)).toEqual({ ...read, address: '192.168.1.20:7443' })
})

it('says which word is not one, how many are there, and that two changed places', () => {
  expect(readJoinCode(CODE.with(3, 'zzzz').join(' '), LIST)).toEqual({
    wrong: 'Word 4, “zzzz”, is not one of the list. Check it against the trainer’s screen.'
  })
  expect(readJoinCode(CODE.slice(1).join(' '), LIST)).toEqual({ wrong: 'A code has 16 words: 15 are given.' })
})

it('finds every wrong word and every two that changed places', () => {
  fc.assert(
    fc.property(fc.nat(CODE_WORDS - 2), fc.nat(2000), (at, index) => {
      const other = LIST[index] ?? ''
      fc.pre(other !== CODE[at])
      expect(readJoinCode(CODE.with(at, other).join(' '), LIST)).toHaveProperty('wrong')
    })
  )
  fc.assert(
    fc.property(fc.nat(CODE_WORDS - 2), fc.nat(CODE_WORDS - 2), (one, two) => {
      fc.pre(CODE[one] !== CODE[two])
      const swapped = CODE.with(one, CODE[two] ?? '').with(two, CODE[one] ?? '')
      expect(readJoinCode(swapped.join(' '), LIST)).toHaveProperty('wrong')
    })
  )
})
