import { plainMark } from '../../../mock-server/api/look-alikes.ts'
import type { PropertyCandidate } from '../../../mock-server/api/property-search.ts'
import type { VehicleCandidate, VehicleDetails, VehicleReportLine } from '../../../mock-server/api/vehicle-search.ts'
import { labelOf } from '../forms/code-tables.ts'
import { inWords } from '../forms/dates/calendar.ts'
import { lookOf, nameOf } from '../records/vehicle/candidates.ts'
import { ACTION_WORDS, takesChanges } from '../records/vehicle/vehicle-words.ts'
import { radioLine, said, sentence, sentences, type RadioLine } from './radio-line.ts'

const owner = (...parts: readonly (string | null)[]): string => `Owner ${parts.filter((part) => part !== null).join(', ')}`

const reportLine = (report: VehicleReportLine, possible: boolean): RadioLine =>
  radioLine({
    id: `vehicle:${report.reportId}`,
    kind: 'vehicle-report',
    hit: true,
    record: report.reference,
    words: `${said(
      possible,
      `${labelOf('vehicle-reports', report.kind).toLowerCase()}, ${report.status}. On sighting: ${ACTION_WORDS[report.actionOnSighting].toLowerCase()}`
    )} ${sentences([report.instructions, owner(report.ownerForce, report.officer, report.contact)])}`
  })

const detailLines = ({ keeper, mot, insurance }: VehicleDetails, possible: boolean): readonly RadioLine[] => [
  radioLine({
    id: 'keeper',
    kind: 'keeper',
    words: said(
      possible,
      keeper === null
        ? 'no keeper is held'
        : `registered keeper ${[keeper.name, keeper.address].filter((part) => part !== null).join(', ')}`
    ),
    spell: keeper === null ? [] : [keeper.name]
  }),
  radioLine({
    id: 'mot',
    kind: 'mot',
    words: said(
      possible,
      ['MOT', mot.status, mot.expires === null ? null : `${mot.status === 'expired' ? 'on' : 'until'} ${inWords(mot.expires)}`]
        .filter((part) => part !== null)
        .join(' ')
    )
  }),
  radioLine({
    id: 'insurance',
    kind: 'insurance',
    words: said(possible, `${insurance.status}, as of ${inWords(insurance.asOf.slice(0, 10))}`)
  })
]

/** A vehicle's answer: what it is, what is reported of it, who keeps it, MOT and insurance. `possible`: not as it was given. */
export const vehicleLines = (candidate: VehicleCandidate, possible: boolean): readonly RadioLine[] => {
  const standing = candidate.reports.filter(takesChanges)
  const name = nameOf(candidate)
  return [
    radioLine({
      id: 'identity',
      kind: 'identity',
      words: said(possible, [name, lookOf(candidate)].filter((part) => part !== '').join(', ')),
      spell: [name]
    }),
    ...standing.map((report) => reportLine(report, possible)),
    ...(standing.length > 0 ? [] : [radioLine({ id: 'nothing', kind: 'nothing-held', words: said(possible, 'no report stands on it') })]),
    ...(candidate.vehicle === null
      ? [radioLine({ id: 'keeper', kind: 'keeper', words: sentence('No keeper, MOT or insurance is held under this registration') })]
      : detailLines(candidate.vehicle, possible))
  ]
}

/** A piece of property's answer. One that was located or cancelled is said as such, and is no hit. */
export const propertyLines = (candidate: PropertyCandidate, possible: boolean): readonly RadioLine[] => {
  const { status, circumstance, reference, reportId, ownerForce, officer, contact, date, place, marks, headline } = candidate
  const stands = status === 'unconfirmed' || status === 'confirmed'
  return [
    radioLine({ id: 'identity', kind: 'identity', words: said(possible, headline), spell: marks.map(({ value }) => value) }),
    radioLine({
      id: `property:${reportId}`,
      kind: 'property-report',
      hit: stands && circumstance !== 'found',
      record: reference,
      words: `${said(possible, `reported ${circumstance}, ${status}, ${inWords(date)}, ${place}`)} ${sentences([owner(ownerForce, officer, contact)])}`
    })
  ]
}

/** Whether none of the marks that were given is, letter for letter, one that the thing bears. */
export const isPossible = (borne: readonly (string | null)[], given: readonly (string | undefined)[]): boolean => {
  const marks = new Set(borne.flatMap((mark) => (mark === null ? [] : [plainMark(mark)])))
  return !given.some((mark) => mark !== undefined && marks.has(plainMark(mark)))
}
