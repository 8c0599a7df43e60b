import { plainMark } from '../../../../mock-server/api/look-alikes.ts'
import { notUnderstood, part, type Chip, type LineReading } from './reading.ts'
import { takeStopParts } from './stop-parts.ts'

const MOST_WORD = 60
/** What the thing after it is: `serial 1234X`. */
const SAYS_MARK = /^(?:serial|mark|frame|engine|hull|chassis|microchip|chip|number|no\.?)$/i
const SAYS_MAKE = /^make$/i

interface Things {
  readonly marks: readonly { readonly mark: string; readonly said: string }[]
  readonly makes: readonly string[]
  /** The words of the make as they stand, with what names it. */
  readonly makeSaid: string
  /** Words that name what does not follow. */
  readonly left: readonly string[]
}

const readThings = (body: string): Things => {
  const marks: { mark: string; said: string }[] = []
  const makes: string[] = []
  const makeSaid: string[] = []
  const left: string[] = []
  let named: { readonly what: 'mark' | 'make'; readonly word: string } | null = null
  for (const word of body.split(/\s+/).filter((one) => one !== '')) {
    if (SAYS_MARK.test(word) || SAYS_MAKE.test(word)) {
      if (named?.what === 'mark') left.push(named.word)
      named = { what: SAYS_MARK.test(word) ? 'mark' : 'make', word }
      if (named.what === 'make') makeSaid.push(word)
    } else if (named?.what === 'make' || (named === null && !/[\d*?]/.test(word))) {
      makes.push(word)
      makeSaid.push(word)
    } else {
      marks.push({ mark: word, said: named === null ? word : `${named.word} ${word}` })
      named = null
    }
  }
  if (named?.what === 'mark') left.push(named.word)
  return { marks, makes, makeSaid: makeSaid.join(' '), left }
}

/** `PE serial 1234X`, `PE 1234X`, `PE make trek`, `PE WTU1*`. What is not named and holds a figure is a mark; else it is the make. */
export const readPropertyCheck = (verb: string, rest: string): LineReading => {
  const { body, stop, chips, trouble } = takeStopParts(rest)
  const { marks, makes, makeSaid, left } = readThings(body)
  const make = makes.join(' ')
  const all: readonly Chip[] = [
    ...marks.map(({ mark, said }) => part('Mark', mark.toUpperCase(), said)),
    ...(makeSaid === '' ? [] : [part('Make', make, makeSaid)]),
    ...left.map((word) => notUnderstood(word)),
    ...chips
  ]
  const incomplete = (message: string): LineReading => ({ kind: 'incomplete', message, chips: all })
  if (marks.length === 0 && make === '') return incomplete('Give a mark or the make: PE serial 1234X, or PE make trek.')
  if (left[0] !== undefined) return incomplete(`Nothing follows “${left[0]}”. Give the mark after it: PE serial 1234X.`)
  if (marks.some(({ mark }) => plainMark(mark).length < 2)) return incomplete('Give 2 letters or digits of the mark at least.')
  if ([...marks.map(({ mark }) => mark), make].some((word) => word.length > MOST_WORD))
    return incomplete(`A mark or make has ${MOST_WORD} characters at most here.`)
  if (trouble !== null) return incomplete(trouble)
  return {
    kind: 'property-check',
    line: `${verb} ${body}`,
    query: { marks: marks.map(({ mark }) => mark), ...(make === '' ? {} : { make }) },
    stop,
    chips: all
  }
}
