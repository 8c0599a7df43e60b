import { fitsUkFormat, offeredReadings, plainMark } from '../../../../mock-server/api/look-alikes.ts'
import { doubt, part, type LineReading } from './reading.ts'
import { spokenLetters } from './phonetics.ts'
import { takeStopParts } from './stop-parts.ts'

const LONGEST_VRM = 12
const VIN = /^[A-HJ-NPR-Z0-9*?]{13,17}$/

/** A registration or VIN as it was written or spelt; `*` and `?` stand for what is not known. */
const markOf = (text: string): string => {
  const spelt = spokenLetters(text)
  return (spelt ?? text).toUpperCase().replace(/[^\p{L}\p{N}*?]/gu, '')
}

/** `VE AB12 CDE`, `VE ALPHA BRAVO ONE TWO CHARLIE DELTA ECHO`, `VE AB1*`, `VE WF0XXXTTGXKA12345`. */
export const readVehicleCheck = (verb: string, rest: string): LineReading => {
  const { body, stop, chips: stopChips, trouble } = takeStopParts(rest)
  const mark = markOf(body)
  const chips = [...(body === '' ? [] : [part('Registration', mark, body)]), ...stopChips]
  if (plainMark(mark).length < 2)
    return { kind: 'incomplete', message: 'Give 2 letters or digits of the registration at least: VE AB12CDE, or VE AB1*.', chips }
  if (trouble !== null) return { kind: 'incomplete', message: trouble, chips }
  const vin = VIN.test(mark)
  if (!vin && mark.length > LONGEST_VRM)
    return { kind: 'incomplete', message: `A registration has ${LONGEST_VRM} letters and digits at most, a VIN 17.`, chips }
  const pattern = /[*?]/.test(mark)
  const offered = vin || pattern ? [] : offeredReadings(mark)
  const read = part(vin ? 'VIN' : 'Registration', pattern ? `${mark} (in part)` : mark, body)
  return {
    kind: 'vehicle-check',
    line: `${verb} ${mark}`,
    query: vin ? { vin: mark } : { vrm: mark },
    stop,
    chips: [
      read,
      ...(vin || pattern || fitsUkFormat(mark)
        ? []
        : [doubt('Not a United Kingdom format', offered.length === 0 ? 'checked as given' : `could be ${offered.slice(0, 3).join(', ')}`)]),
      ...stopChips
    ]
  }
}
