import { readCro } from '../../api/identifiers/cro.ts'
import { readPncId } from '../../api/identifiers/pnc-id.ts'
import { personRules } from '../../api/people.ts'
import type { PersonContent } from '../../api/people.ts'
import type { ProblemError } from '../../api/problems.ts'
import { wrong } from '../http/refusal.ts'
import { schemaErrors } from '../http/schema-errors.ts'
import type { Reference } from '../reference/reference.ts'

const identifierFault = ({ kind, value }: PersonContent['identifiers'][number], year: number): string | undefined => {
  const reading = kind === 'cro' ? readCro(value) : kind === 'pnc-id' ? readPncId(value, year) : undefined
  if (reading?.state === 'malformed') return kind === 'cro' ? 'Give a CRO number as 65656/91H.' : 'Give a PNC ID as 1979/0163001B.'
  return reading?.state === 'wrong-check-letter'
    ? `The check letter does not fit: it would be ${reading.expected}. Check the number.`
    : undefined
}

/**
 * Everything wrong with a person as it would be stored: the rules of the schema, codes that no table has, check
 * letters. Paths start at `person`, as in the body of the call.
 */
export const personFaults = (person: PersonContent, { today, reference }: { today: string; reference: Reference }): ProblemError[] => {
  const checked = personRules(today).safeParse(person)
  const faults = checked.success ? [] : schemaErrors(checked.error)
  if (person.ethnicity !== undefined && reference.row('self-defined-ethnicity', person.ethnicity) === undefined)
    faults.push(wrong('ethnicity', 'Choose an ethnicity from the list.', 'rule'))
  person.profiles.forEach((profile, index) => {
    if (reference.row('profiles', profile) === undefined) faults.push(wrong(`profiles.${index}`, 'Choose a profile from the list.', 'rule'))
  })
  person.courtOrders.forEach(({ code, courtCode }, index) => {
    if (reference.row('court-orders', code) === undefined)
      faults.push(wrong(`courtOrders.${index}.code`, 'Choose an order from the list.', 'rule'))
    if (reference.court(courtCode) === undefined) faults.push(wrong(`courtOrders.${index}.courtCode`, 'must be a valid court code', 'rule'))
  })
  person.identifiers.forEach((identifier, index) => {
    const fault = identifierFault(identifier, Number(today.slice(0, 4)))
    if (fault !== undefined) faults.push(wrong(`identifiers.${index}.value`, fault, 'rule'))
  })
  return faults.map((fault) => ({ ...fault, field: `person.${fault.field ?? ''}` }))
}
