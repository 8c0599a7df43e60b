import type { Signal } from '../api/people.ts'
import { addDays } from './parts/calendar.ts'
import type { PlannedContent, SyntheticPerson } from './synthetic-person.ts'

/** Fixed records began in this year, before any other of the population: their PNC IDs never change. */
const RECORDED_ON = '2004-05-17'

type Given = Partial<Omit<SyntheticPerson, 'content'>> & {
  readonly id: string
  readonly content: Partial<PlannedContent> & Pick<PlannedContent, 'names' | 'sex'>
}

/** A fixed person: what is not given is empty. */
export const fixedPerson = ({ content, ...rest }: Given): SyntheticPerson => ({
  recordedOn: RECORDED_ON,
  ownerForce: '01ZD',
  withCro: false,
  warnings: [],
  markers: [],
  wanted: [],
  missing: [],
  arrests: [],
  vehicles: [],
  objects: [],
  sealed: [],
  knowsPrevious: null,
  content: { unidentified: false, birth: {}, marks: [], addresses: [], phones: [], identifiers: [], profiles: ['SU'], ...content },
  ...rest
})

/** Every warning there is, the commonest twice: what a page must bear. */
export const ALL_WARNINGS = [
  'FI',
  'XP',
  'WE',
  'VI',
  'SX',
  'ES',
  'CO',
  'SH',
  'SU',
  'MN',
  'CT',
  'AT',
  'DR',
  'OV',
  'AG',
  'IS',
  'VI',
  'WE',
  'SH',
  'AT'
]

/** A signal noted so many days ago. */
export const fixedSignal = (today: string, code: string, { reason, daysAgo }: { reason: string; daysAgo: number }): Signal => ({
  code,
  reason,
  source: 'Custody record',
  date: addDays(today, -daysAgo),
  reviewDate: addDays(today, 1826 - daysAgo),
  ownerForce: '01ZD'
})
