import { ASSOCIATE_RELATIONS, DATA_RIGHTS } from '../../api/person-standing.ts'
import type { HeldElsewhere } from '../../api/person-standing.ts'
import type { SafeguardingDetail } from '../../api/sealed.ts'
import type { Random } from '../random.ts'
import type { PlannedContent, SyntheticPerson } from '../synthetic-person.ts'
import { addDays, daysBefore } from './calendar.ts'
import { courtOrder } from './court-orders.ts'

const NOTES = {
  'accuracy-disputed': 'Says that the address was never theirs',
  restricted: 'Kept for evidence only while a complaint is looked into',
  'correction-asked': 'Asked for the spelling of the surname to be put right'
} as const

interface Standing {
  readonly today: string
  readonly known: boolean
  readonly arrested: boolean
  /** Codes of the information markers, which orders bear out. */
  readonly markers: readonly string[]
}

const ordersOf = (random: Random, { today, known, markers }: Standing): Pick<PlannedContent, 'courtOrders'> => {
  const orders = [
    ...(markers.includes('CO') ? [courtOrder(random, { today, code: 'CBO' })] : []),
    ...(markers.includes('DD') ? [courtOrder(random, { today, code: 'DQ' })] : []),
    ...(known && random.chance(0.03) ? [courtOrder(random, { today })] : [])
  ]
  return orders.length === 0 ? {} : { courtOrders: orders }
}

const rightsOf = (random: Random, { today }: Standing): Pick<PlannedContent, 'dataRights'> => {
  if (!random.chance(0.004)) return {}
  const kind = random.pick(DATA_RIGHTS)
  return { dataRights: [{ kind, since: daysBefore(random, today, { least: 2, most: 300 }), note: NOTES[kind] }] }
}

/** What the registers said of those who were asked about; whoever has been in custody has had fingerprints and a sample taken. */
const heldElsewhereOf = (random: Random, { today, arrested, markers }: Standing): Pick<PlannedContent, 'heldElsewhere'> => {
  const asOf = addDays(today, -1)
  const held: HeldElsewhere[] = [
    ...(arrested && random.chance(0.4)
      ? [
          { register: 'ident1' as const, status: 'held', asOf },
          { register: 'ndnad' as const, status: random.chance(0.9) ? 'profile held' : 'sample taken', asOf }
        ]
      : []),
    ...(markers.includes('FL') ? [{ register: 'firearms' as const, status: 'certificate held', asOf }] : [])
  ]
  return held.length === 0 ? {} : { heldElsewhere: held }
}

/** Court orders, data-rights flags and statuses held elsewhere; what a person has none of is left out. */
export const ordersAndRegisters = (
  random: Random,
  person: Standing
): Pick<PlannedContent, 'courtOrders' | 'dataRights' | 'heldElsewhere'> => ({
  ...ordersOf(random, person),
  ...rightsOf(random, person),
  ...heldElsewhereOf(random, person)
})

export const knowsPrevious = (random: Random): SyntheticPerson['knowsPrevious'] =>
  random.chance(0.02) ? random.pick(ASSOCIATE_RELATIONS) : null

const SAFEGUARDING = [
  { heading: 'Child protection plan', text: 'Neglect. Reviewed every three months; the next conference is with the local authority.' },
  {
    heading: 'Child protection plan',
    text: 'Domestic abuse in the home. Not to be returned to the home without the social worker’s word.'
  },
  { heading: 'Exploitation', text: 'Found with an adult not known to the family at night, twice. Tell the exploitation team when found.' }
] as const

/** @param today YYYY-MM-DD */
export const safeguardingDetails = (
  random: Random,
  { today, ownerForce }: { today: string; ownerForce: string }
): readonly SafeguardingDetail[] => [
  {
    ...random.pick(SAFEGUARDING),
    nature: 'fact',
    source: 'Local authority, children’s services',
    date: daysBefore(random, today, { least: 5, most: 500 }),
    ownerForce
  }
]
