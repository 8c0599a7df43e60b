import { plainMark } from '../../../../mock-server/api/look-alikes.ts'
import { part, type LineReading } from './reading.ts'
import { takeStopParts } from './stop-parts.ts'

const MOST_WORD = 60
/** What the thing after it is: `serial 1234X`. */
const SAYS_MARK = /^(?:serial|mark|frame|engine|hull|chassis|microchip|chip|number|no\.?)$/i
const SAYS_MAKE = /^make$/i

/** `PE serial 1234X`, `PE 1234X`, `PE make trek`, `PE WTU1*`. What is not named and holds a figure is a mark; else it is the make. */
export const readPropertyCheck = (verb: string, rest: string): LineReading => {
  const { body, stop, chips, leftOver } = takeStopParts(rest)
  const words = body.split(/\s+/).filter((word) => word !== '')
  const marks: string[] = []
  const makes: string[] = []
  let named: 'mark' | 'make' | null = null
  for (const word of words) {
    if (SAYS_MARK.test(word)) named = 'mark'
    else if (SAYS_MAKE.test(word)) named = 'make'
    else if (named === 'make' || (named === null && !/[\d*?]/.test(word))) makes.push(word)
    else {
      marks.push(word)
      named = null
    }
  }
  const make = makes.join(' ')
  const all = [...marks.map((mark) => part('Mark', mark.toUpperCase())), ...(make === '' ? [] : [part('Make', make)]), ...chips]
  if (marks.length === 0 && make === '')
    return { kind: 'incomplete', message: 'Give a mark or the make: PE serial 1234X, or PE make trek.', chips: all }
  if (marks.some((mark) => plainMark(mark).length < 2))
    return { kind: 'incomplete', message: 'Give 2 letters or digits of the mark at least.', chips: all }
  if ([...marks, make].some((word) => word.length > MOST_WORD))
    return { kind: 'incomplete', message: `A mark or make has ${MOST_WORD} characters at most here.`, chips: all }
  if (leftOver !== '')
    return { kind: 'incomplete', message: `“${leftOver}” is not understood. A place stands after the reason: R1 HIGH ST.`, chips: all }
  return { kind: 'property-check', line: `${verb} ${body}`, query: { marks, ...(make === '' ? {} : { make }) }, stop, chips: all }
}
