import type { PersonSummary } from '../../../../mock-server/api/summary.ts'
import { labelOf } from '../../forms/code-tables.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import type { FactRow } from './FactRows.vue'
import { shownNumber } from '../driver/driver-words.ts'
import { nameWords, otherNames, periodWords } from './person-words.ts'

export interface FactSection {
  readonly heading: string
  readonly rows: readonly FactRow[]
}

export const EPISODES = 'Missing episodes'
const IDENTIFIERS = {
  'pnc-id': 'PNC ID',
  cro: 'CRO',
  'driver-number': 'Driver number',
  'ni-number': 'NI number',
  passport: 'Passport',
  'custody-number': 'Custody number'
} as const
const REGISTERS = {
  ident1: 'Fingerprints (IDENT1)',
  ndnad: 'DNA (NDNAD)',
  visor: 'ViSOR',
  firearms: 'Firearms',
  insurance: 'Motor insurance'
} as const
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const isRow = (row: FactRow | null): row is FactRow => row !== null
const optional = (label: string, value: string | undefined): FactRow | null => (value === undefined ? null : { label, value })

/** What follows the warnings and reports on a person's page, section by section; empty sections are left out. */
export const personFacts = ({
  person: { content, ownerForce, createdAt },
  vehicles,
  history,
  missing,
  driverNumber
}: Omit<PersonSummary, 'associates'>): readonly FactSection[] =>
  [
    {
      heading: EPISODES,
      rows: missing.map((episode) => ({
        label: inWords(episode.reportedAt.slice(0, 10)),
        value: `${episode.open ? 'Open' : 'Closed'}, grade ${labelOf('risk-grades', episode.grade).toLowerCase()}. Last seen ${episode.lastSeen}.${episode.informantMayBeTold ? '' : ' Do not tell the informant.'}`
      }))
    },
    { heading: 'Known names', rows: otherNames(content).map((name) => ({ label: capital(name.kind), value: nameWords(name) })) },
    {
      heading: 'Addresses',
      rows: content.addresses.map(({ kind, lines, postcode, from, to }) => ({
        label: [capital(kind), periodWords(from, to)].filter((part) => part !== '').join(' · '),
        value: [lines, postcode].filter((part) => part !== undefined).join(' ')
      }))
    },
    {
      heading: 'Marks',
      rows: content.marks.map(({ kind, place, description }) => ({ label: `${capital(kind)}, ${place}`, value: description }))
    },
    {
      heading: 'Held elsewhere: status only',
      rows: content.heldElsewhere.map(({ register, status, asOf }) => ({
        label: REGISTERS[register],
        value: `${capital(status)} (${inWords(asOf)})`
      }))
    },
    {
      heading: 'Identifiers',
      rows: [
        ...content.identifiers.map(({ kind, value }) => ({ label: IDENTIFIERS[kind], value, mono: true })),
        ...(driverNumber === undefined
          ? []
          : [{ label: IDENTIFIERS['driver-number'], value: `${shownNumber(driverNumber)} · licence record held, sealed`, mono: true }])
      ]
    },
    {
      heading: 'History',
      rows: history.map(({ date, headline, open }) => ({
        label: inWords(date.slice(0, 10)),
        value: open ? `${headline} (open)` : headline
      }))
    },
    { heading: 'Vehicles', rows: vehicles.map(({ vrm, description }) => ({ label: description, value: vrm, mono: true })) },
    {
      heading: 'About the person',
      rows: [
        optional('Born at', content.birth.place),
        optional('Nationality', content.nationality),
        optional('Occupation', content.occupation),
        optional('Interpreter', content.interpreter),
        optional('Telephone', content.phones.length === 0 ? undefined : content.phones.join(', ')),
        content.lookedAfter === undefined ? null : { label: 'Looked-after child', value: `placed by ${content.lookedAfter.authority}` },
        content.deceased === undefined ? null : { label: 'Died', value: inWords(content.deceased) },
        { label: 'Record', value: `owner ${ownerForce}, since ${inWords(createdAt.slice(0, 10))}` }
      ].filter(isRow)
    }
  ].filter(({ rows }) => rows.length > 0)
