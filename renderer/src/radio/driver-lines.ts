import type { DriverCandidate, DriverRecord } from '../../../mock-server/api/drivers.ts'
import { inWords } from '../forms/dates/calendar.ts'
import { entitlementRows, pointsWords, shownNumber, stateNotice } from '../records/driver/driver-words.ts'
import { radioLine, said, sentence, sentences, type RadioLine } from './radio-line.ts'

/** The notice's heading begins in capitals, which are for the eye. */
const spokenState = (record: DriverRecord): string => stateNotice(record).heading.replace(/^[A-Z]+/, (word) => word.toLowerCase())

const recordLines = (record: DriverRecord, possible: boolean): readonly RadioLine[] => {
  const { state, endorsements } = record
  const counting = endorsements.filter(({ counts }) => counts)
  return [
    radioLine({
      id: `driver:${state}`,
      kind: 'driver',
      // Whoever hears that they are barred from driving may not stay.
      hit: state === 'disqualified' || state === 'revoked',
      words: `${said(possible, spokenState(record))} ${sentences([stateNotice(record).text])}`.trim()
    }),
    radioLine({
      id: 'points',
      kind: 'driver',
      words: `${said(possible, pointsWords(record).toLowerCase())} ${sentences(
        counting.map(({ code, offence, points }) => `${code}, ${offence}, ${points} ${points === 1 ? 'point' : 'points'}`)
      )}`.trim()
    }),
    radioLine({
      id: 'entitlements',
      kind: 'driver',
      words: said(
        possible,
        [
          'entitled to',
          entitlementRows(record)
            .map(({ label, value }) => `${label} ${value ?? ''}`.trim())
            .join('; ') || 'nothing'
        ].join(' ')
      )
    })
  ]
}

/**
 * A driver check's answer: who it may be, then what bars from driving, points and entitlements. Those stand in the record
 * alone, which nothing is read from before its basis was named.
 */
export const driverLines = (candidate: DriverCandidate, record: DriverRecord | null, possible: boolean): readonly RadioLine[] => {
  const { driverNumber, displayName, birthDate } = candidate
  return [
    radioLine({
      id: 'identity',
      kind: 'identity',
      words: said(possible, `${displayName}, born ${inWords(birthDate)}, driver number ${shownNumber(driverNumber)}`),
      spell: [displayName, driverNumber]
    }),
    ...(record === null
      ? [
          radioLine({
            id: 'sealed',
            kind: 'driver',
            words: sentence('A licence record is held. Its status has not been opened: this is not “may drive”')
          })
        ]
      : recordLines(record, possible)),
    radioLine({
      id: 'person',
      kind: 'driver',
      words: sentence('Warnings, wanted and missing are not part of this answer: ask for a name check')
    })
  ]
}
