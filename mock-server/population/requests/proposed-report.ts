import type { ProposedReport, RequestKind } from '../../api/requests.ts'
import { COURTS } from '../parts/places.ts'
import { contactNumber } from '../parts/wanted.ts'
import { randomFrom } from '../random.ts'
import type { Random } from '../random.ts'
import { weighted } from '../weighted.ts'
import { MISTAKE_NAMES, MISTAKES } from './mistakes.ts'
import type { Mistake } from './mistakes.ts'
import { british, REPORT_FIELDS } from './report-fields.ts'
import type { Asked } from './report-fields.ts'

const anyKind = weighted<RequestKind>([
  ['wanted', 35],
  ['missing', 15],
  ['arrest', 15],
  ['property', 20],
  ['vehicle', 15]
])
/** Most go to the force whose operators train here. */
const anyReceiver = weighted<string>([
  ['36NN', 85],
  ['52VB', 15]
])
const SENDERS = ['01ZD', '20AJ', '13A2', '06A2', '05A1', '31AF', '33BC', '40AD', '42AD', '62AM']
/** Every fourth has something wrong in it. */
const WRONG = 0.25
const HOUR_MS = 3_600_000

export interface GeneratorPlan {
  readonly seed: number
  /** YYYY-MM-DD. */
  readonly today: string
  /** ISO 8601. */
  readonly now: string
}

/** One request as it will be sent, and what is wrong with it by intent. */
export interface PlannedRequest {
  readonly report: ProposedReport
  readonly mistake: Mistake | null
}

const PERSONAL: readonly RequestKind[] = ['wanted', 'missing', 'arrest']

const sourceOf = (random: Random, kind: RequestKind, to: string): ProposedReport['source'] =>
  kind === 'wanted' && random.chance(0.3)
    ? { kind: 'court', code: random.pick(COURTS).code }
    : { kind: 'force', code: random.pick([...SENDERS, to]) }

const personOf = ({ surname, forenames, birthDate, sex, pncId }: Asked): ProposedReport['person'] => ({
  surname,
  forenames: forenames.join(' '),
  ...(birthDate === undefined ? {} : { birthDate: british(birthDate) }),
  sex,
  pncId
})

/**
 * The request of this number: the same seed and number give the same one, whatever was made before it.
 * @param people of the population, to be asked about; at least one
 */
export const plannedRequest = ({ seed, today, now }: GeneratorPlan, number: number, people: readonly Asked[]): PlannedRequest => {
  const random = randomFrom((seed ^ 0x7265_7173) + number * 2_654_435)
  const kind = anyKind(random)
  const to = anyReceiver(random)
  const person = random.pick(people)
  const source = sourceOf(random, kind, to)
  const wishedBy = random.chance(0.5) ? new Date(Date.parse(now) + random.between(-2, 30) * HOUR_MS).toISOString() : undefined
  const right: ProposedReport = {
    kind,
    action: 'new',
    source,
    senderReference: `${source.kind === 'court' ? 'CT' : 'F'}${source.code}/${seed}/${number}`,
    to,
    contact: `${source.kind === 'court' ? 'Court office' : 'PNC bureau'}, ${contactNumber(random)}`,
    ...(wishedBy === undefined ? {} : { wishedBy }),
    ...(random.chance(0.3)
      ? {
          note: random.pick([
            'In custody until noon tomorrow.',
            'Sent by telephone before; please confirm.',
            'Officer leaves duty at 22:00.'
          ])
        }
      : {}),
    person: PERSONAL.includes(kind) ? personOf(person) : {},
    fields: REPORT_FIELDS[kind](random, { today, now, to, person })
  }
  if (!random.chance(WRONG)) return { report: right, mistake: null }
  const mistake = random.pick(MISTAKE_NAMES)
  return { report: MISTAKES[mistake](random, right), mistake }
}
