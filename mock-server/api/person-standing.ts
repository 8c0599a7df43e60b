import { z } from 'zod'
import { IsoDate, line, PartialDate, Uuid } from './primitives.ts'

/** An order of a court that binds the person. `code` is a row of the table `court-orders`. */
export const CourtOrderSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{2,5}$/, 'Choose an order from the list.'),
  conditions: z.array(line(250)).max(20).default([]),
  from: IsoDate,
  /** Absent: until further order. */
  to: IsoDate.optional(),
  courtCode: z.string().regex(/^\d{4}$/, 'must be a valid court code')
})
export type CourtOrder = z.infer<typeof CourtOrderSchema>

/** What the person has asked for under data protection law; shown on screen and on prints (records, Person). */
export const DATA_RIGHTS = ['accuracy-disputed', 'restricted', 'correction-asked'] as const
export const DataRightSchema = z.strictObject({ kind: z.enum(DATA_RIGHTS), since: IsoDate, note: line(200).optional() })
export type DataRight = z.infer<typeof DataRightSchema>

/** Registers that other services keep, each with what it may answer: the status alone, never what it holds. */
export const HELD_ELSEWHERE = {
  ident1: ['held', 'not held'],
  ndnad: ['profile held', 'sample taken', 'not held'],
  visor: ['managed', 'not managed'],
  firearms: ['certificate held', 'certificate refused or revoked', 'none'],
  insurance: ['insured', 'no insurance found']
} as const satisfies Readonly<Record<string, readonly string[]>>
export type Register = keyof typeof HELD_ELSEWHERE
export const REGISTERS = Object.keys(HELD_ELSEWHERE) as [Register, ...Register[]]
export const HeldElsewhereSchema = z.strictObject({ register: z.enum(REGISTERS), status: line(40), asOf: IsoDate })
export type HeldElsewhere = z.infer<typeof HeldElsewhereSchema>

export const ASSOCIATE_RELATIONS = ['relative', 'partner', 'former-partner', 'friend', 'co-accused', 'other'] as const
/** A link to another person’s record; the name stands on that record alone. */
export const AssociateSchema = z.strictObject({ personId: Uuid, relation: z.enum(ASSOCIATE_RELATIONS), since: PartialDate.optional() })

interface Standing {
  readonly courtOrders: readonly CourtOrder[]
  readonly dataRights: readonly DataRight[]
  readonly heldElsewhere: readonly HeldElsewhere[]
}

interface RuleFault {
  readonly path: (string | number)[]
  readonly message: string
}

/** Court orders, data-rights flags and statuses held elsewhere: what is wrong with their dates, or given twice. */
export const standingFaults = ({ courtOrders, dataRights, heldElsewhere }: Standing, today: string): RuleFault[] => {
  const wrongIf = (wrong: boolean, path: (string | number)[], message: string): RuleFault[] => (wrong ? [{ path, message }] : [])
  const registerAllows = (register: Register, status: string): boolean => HELD_ELSEWHERE[register].some((each) => each === status)
  return [
    ...courtOrders.flatMap(({ from, to }, index) => [
      ...wrongIf(from > today, ['courtOrders', index, 'from'], 'An order cannot begin in the future.'),
      ...wrongIf(to !== undefined && to < from, ['courtOrders', index, 'to'], 'The end is before the start.')
    ]),
    ...dataRights.flatMap(({ kind, since }, index) => [
      ...wrongIf(since > today, ['dataRights', index, 'since'], 'A flag cannot have been set in the future.'),
      ...wrongIf(dataRights.findIndex((each) => each.kind === kind) < index, ['dataRights', index, 'kind'], 'This flag is set already.')
    ]),
    ...heldElsewhere.flatMap(({ register, status, asOf }, index) => [
      ...wrongIf(asOf > today, ['heldElsewhere', index, 'asOf'], 'A status cannot be of the future.'),
      ...wrongIf(
        !registerAllows(register, status),
        ['heldElsewhere', index, 'status'],
        `Give the status as the register does: ${HELD_ELSEWHERE[register].join(', ')}.`
      ),
      ...wrongIf(
        heldElsewhere.findIndex((each) => each.register === register) < index,
        ['heldElsewhere', index, 'register'],
        'This register has its status already.'
      )
    ])
  ]
}
