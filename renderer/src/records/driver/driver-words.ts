import type { DriverCandidate, DriverRecord, DriverSearchResult, LicenceState } from '../../../../mock-server/api/drivers.ts'
import { readDriverNumber } from '../../../../mock-server/api/identifiers/driver-number.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import type { SignalKind } from '../../ui/kinds.ts'
import type { FactRow } from '../person/FactRows.vue'

export const NO_DRIVER = 'No trace on what was given. This is not “no licence”.'

/** `SMITH 803125 JA9AA`: in the groups in which a number is read out. */
export const shownNumber = (driverNumber: string): string => {
  const read = readDriverNumber(driverNumber)
  return read.state === 'valid' ? read.shown : driverNumber
}

/** Whose licence it is, as the row of what was found goes by. */
export const numberOf = ({ driverNumber }: DriverCandidate): string => driverNumber

/** `2 licence records`, `More than 20 licence records`. */
export const driverCount = ({ candidates, more }: Pick<DriverSearchResult, 'candidates' | 'more'>): string => {
  const count = candidates.length
  return `${more ? `More than ${count}` : count} licence ${count === 1 && !more ? 'record' : 'records'}`
}

/** One record, by its own number: nobody has to be told from another. */
export const straightTo = (candidates: readonly DriverCandidate[]): DriverCandidate | null => {
  const [only, ...others] = candidates
  return only !== undefined && others.length === 0 && only.score === 100 && only.reasons.includes('driver number exact') ? only : null
}

/** What is said aloud when the answer comes (WCAG 4.1.3): that there is a record, never whose or what it says. */
export const spokenDrivers = (result: Pick<DriverSearchResult, 'candidates' | 'more'>): string =>
  result.candidates.length === 0 ? NO_DRIVER : `${driverCount(result)}, sealed until a basis is named.`

interface StateNotice {
  readonly kind: SignalKind
  readonly icon: string
  readonly heading: string
  readonly text: string
}

const disqualifiedText = ({ disqualification }: DriverRecord): string => {
  if (disqualification === null) return ''
  const { from, offence, retest } = disqualification
  return `Since ${inWords(from)}: ${offence}.${retest ? ' A test has to be passed before a licence is given again.' : ''}`
}

/** The state of the licence as the first thing that is read: icon, word and colour. */
export const stateNotice = (record: DriverRecord): StateNotice => {
  const { state, disqualification, validTo } = record
  const notices: Readonly<Record<LicenceState, () => StateNotice>> = {
    disqualified: () => ({
      kind: 'danger',
      icon: 'pi-ban',
      heading: `DISQUALIFIED until ${inWords(disqualification?.to ?? '')}`,
      text: disqualifiedText(record)
    }),
    revoked: () => ({
      kind: 'warning',
      icon: 'pi-times-circle',
      heading: 'REVOKED',
      text: 'The licence was taken away. It entitles to nothing.'
    }),
    expired: () => ({
      kind: 'warning',
      icon: 'pi-clock',
      heading: `EXPIRED on ${inWords(validTo)}`,
      text: 'It has not been renewed. It entitles to nothing.'
    }),
    provisional: () => ({
      kind: 'information',
      icon: 'pi-id-card',
      heading: 'PROVISIONAL licence',
      text: 'Only with L plates, and supervised where the category needs it.'
    }),
    full: () => ({ kind: 'good', icon: 'pi-check-circle', heading: 'FULL licence', text: `Valid to ${inWords(validTo)}.` })
  }
  return notices[state]()
}

/** `9 points count`, `No points count`. */
export const pointsWords = ({ livePoints }: Pick<DriverRecord, 'livePoints'>): string =>
  `${livePoints === 0 ? 'No' : livePoints} ${livePoints === 1 ? 'point counts' : 'points count'}`

/** What is said aloud when the record is opened: in reply order, without a name. */
export const spokenRecord = (record: DriverRecord): string =>
  `Driver record opened. ${stateNotice(record).heading}. ${pointsWords(record)}.`

/** Categories that were given together, as one row: `AM, B1, B` · `full, 1 June 2003 to 11 March 2055`. */
export const entitlementRows = ({ entitlements }: Pick<DriverRecord, 'entitlements'>): FactRow[] => {
  const rows = new Map<string, string[]>()
  for (const { category, kind, from, to } of entitlements) {
    const value = `${kind}, ${inWords(from)} to ${inWords(to)}`
    rows.set(value, [...(rows.get(value) ?? []), category])
  }
  return [...rows].map(([value, categories]) => ({ label: categories.join(', '), value }))
}

/** Whose licence it is and what it is good for. @param today YYYY-MM-DD */
export const licenceRows = (record: DriverRecord, today: string): FactRow[] => {
  const { driverNumber, birthDate, sex, address, validFrom, validTo, cardUntil, disqualification, state } = record
  const card = cardUntil < today ? `${inWords(cardUntil)}: the card has run out, the licence has not` : inWords(cardUntil)
  return [
    { label: 'Driver number', value: shownNumber(driverNumber), mono: true },
    { label: 'Born', value: `${inWords(birthDate)}, ${sex === 'F' ? 'female' : 'male'}` },
    { label: 'Address', value: address ?? 'None held' },
    { label: 'Licence', value: `${inWords(validFrom)} to ${inWords(validTo)}` },
    { label: 'Card good until', value: validTo < today ? inWords(cardUntil) : card },
    ...(disqualification === null || state === 'disqualified'
      ? []
      : [
          {
            label: 'Was disqualified',
            value: `${inWords(disqualification.from)} to ${inWords(disqualification.to)}: ${disqualification.offence}`
          }
        ])
  ]
}
