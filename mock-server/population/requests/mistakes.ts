import type { ProposedReport, RequestKind } from '../../api/requests.ts'
import type { Random } from '../random.ts'

type Sent = ProposedReport

const CHECK_LETTERS = [...'ZYXWVUTRQPNMLKJHGFEDCBA']

const withFields = (report: Sent, fields: Readonly<Record<string, string | undefined>>): Sent => ({
  ...report,
  fields: Object.fromEntries(
    Object.entries({ ...report.fields, ...fields }).filter((entry): entry is [string, string] => entry[1] !== undefined)
  )
})

/** Code fields of each kind, with a code that no table has. */
const UNKNOWN_CODE: Readonly<Record<RequestKind, readonly [path: string, code: string]>> = {
  wanted: ['category', 'ZQ'],
  missing: ['grade', 'Z'],
  arrest: ['offence.offenceCode.cjsOffenceCode', 'QQ99999'],
  property: ['category', 'ZQ'],
  vehicle: ['kind', 'ZQ']
}
const DATE: Readonly<Record<RequestKind, string>> = {
  wanted: 'reviewDate',
  missing: 'lastSeen.from',
  arrest: 'offence.startDate',
  property: 'date',
  vehicle: 'expiry'
}
const MANDATORY: Readonly<Record<RequestKind, string>> = {
  wanted: 'actionOnFinding',
  missing: 'circumstances',
  arrest: 'prosecutingAgent',
  property: 'description',
  vehicle: 'contact'
}
const OWNER: Readonly<Record<RequestKind, string>> = {
  wanted: 'ownerForce',
  missing: 'ownerForce',
  arrest: 'ownerCode',
  property: 'ownerForce',
  vehicle: 'ownerForce'
}

/** What people get wrong, by name. Each breaks a rule of its kind, and leaves a request that can be read. */
export const MISTAKES = {
  'wrong check letter': (random: Random, report: Sent): Sent => {
    const { pncId } = report.person
    if (pncId === undefined) return withFields(report, { [MANDATORY[report.kind]]: undefined })
    const right = pncId.slice(-1)
    const wrong = random.pick(CHECK_LETTERS.filter((letter) => letter !== right))
    return { ...report, person: { ...report.person, pncId: `${pncId.slice(0, -1)}${wrong}` } }
  },
  'impossible date': (random: Random, report: Sent): Sent =>
    withFields(report, {
      [DATE[report.kind]]: `${random.pick(['31/04', '30/02', '31/11'])}/${report.kind === 'vehicle' ? '2027' : '2026'}`
    }),
  'unknown code': (_random: Random, report: Sent): Sent => {
    const [path, code] = UNKNOWN_CODE[report.kind]
    return withFields(report, { [path]: code })
  },
  'mandatory field missing': (_random: Random, report: Sent): Sent => withFields(report, { [MANDATORY[report.kind]]: undefined }),
  'wrong force': (random: Random, report: Sent): Sent =>
    withFields(report, { [OWNER[report.kind]]: random.pick(['01ZD', '20AJ', '13A2', '06A2']) })
} as const satisfies Record<string, (random: Random, report: Sent) => Sent>
export type Mistake = keyof typeof MISTAKES
export const MISTAKE_NAMES = Object.keys(MISTAKES) as Mistake[]
