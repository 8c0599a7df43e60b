import type { CourtOrder } from '../../api/person-standing.ts'
import type { Random } from '../random.ts'
import { weighted } from '../weighted.ts'
import { addDays, daysBefore } from './calendar.ts'
import { COURTS } from './places.ts'

const CONDITIONS: Readonly<Record<string, readonly string[]>> = {
  RO: ['Not to contact the protected person directly or indirectly', 'Not to go within 100 metres of the protected person’s home'],
  NM: ['Not to use or threaten violence against the protected person', 'Not to contact the protected person by any means'],
  SHPO: ['Not to be alone with anyone under 16', 'To give any internet-capable device to police for examination on request'],
  CBO: ['Not to enter the town centre between 10:00 and 18:00', 'Not to be in a group of more than three in public'],
  DVPO: ['Not to enter the shared home', 'Not to molest the protected person'],
  FBO: ['Not to be within one mile of the ground on match days', 'To hand in the passport before matches abroad'],
  DQ: []
}
const DAYS: Readonly<Record<string, number>> = { DVPO: 28, NM: 365, DQ: 548, CBO: 1096, FBO: 1826, RO: 1826, SHPO: 1826 }
const anyOrder = weighted<string>([
  ['RO', 10],
  ['NM', 8],
  ['CBO', 6],
  ['SHPO', 4],
  ['DVPO', 3],
  ['FBO', 3],
  ['DQ', 6]
])

/** An order that stands or has lately ended. @param code of the table `court-orders`; by chance where it is left out */
export const courtOrder = (random: Random, { today, code = anyOrder(random) }: { today: string; code?: string }): CourtOrder => {
  const days = DAYS[code] ?? 365
  const from = daysBefore(random, today, { least: 1, most: Math.round(days * 1.1) })
  return {
    code,
    conditions: [...(CONDITIONS[code] ?? [])],
    from,
    ...(code === 'RO' && random.chance(0.3) ? {} : { to: addDays(from, days) }),
    courtCode: random.pick(COURTS).code
  }
}
