import type { PersonSearch } from '../../../../mock-server/api/people.ts'
import type { PartialStop } from '../../workspaces/stop.ts'
import { printDriverCheck } from './driver-line.ts'
import type { LineReading } from './reading.ts'
import { readsAsReason } from './stop-parts.ts'

/** Between two figures a slash would be a date's. */
const fieldsOf = (fields: readonly string[]): string =>
  fields.reduce((line, field) => `${line}${/\d$/.test(line) && /^\d/.test(field) ? ' ' : ''}/${field}`)

const birthField = (date: string): string => {
  const [year = '', month, day] = date.split('-')
  return [day, month, year].filter((part) => part !== undefined).join(day === undefined ? ' ' : '')
}

/** A name check as one would type it: what it reads back to is the same check. */
export const printNameCheck = (query: PersonSearch): string => {
  const { surname = '', forenames = [], birthDate, birthAsGiven, approximateAge: age, sex, appearance, heightCm, town } = query
  const fields = [
    birthDate === undefined ? undefined : birthField(birthDate),
    birthAsGiven,
    age === undefined ? undefined : `${age.plusMinus > 2 ? 'about' : 'age'} ${age.years}`,
    sex,
    heightCm === undefined ? undefined : `${heightCm}cm`,
    appearance === undefined ? undefined : `IC${appearance}`,
    town === undefined ? undefined : `from ${town}`
  ]
  const given = fields.filter((field) => field !== undefined)
  const names = forenames.length === 0 && given.length === 0 ? [surname, ''] : [surname, forenames.join(' ')]
  return `NE ${fieldsOf([...names, ...given])}`
}

const printed = (mark: string, said: string | undefined): string => (said === undefined ? '' : ` ${mark}${said}`)
const printReason = ({ reason, place }: PartialStop): string => `${printed('R', reason)}${printed('', place)}`

type Check = Extract<LineReading, { kind: 'check' | 'vehicle-check' | 'property-check' | 'driver-check' }>

const printQuery = (check: Check): string => {
  switch (check.kind) {
    case 'check':
      return check.query.identifier === undefined ? printNameCheck(check.query) : `ID ${check.query.identifier}`
    case 'vehicle-check':
      return `VE ${check.query.vrm ?? check.query.vin ?? ''}`
    case 'driver-check':
      return printDriverCheck(check.query)
    case 'property-check':
      return [
        'PE',
        ...(check.query.marks ?? []).map((mark) => (/[\d*?]/.test(mark) ? mark : `mark ${mark}`)),
        ...(check.query.make === undefined ? [] : [`make ${check.query.make}`])
      ].join(' ')
  }
}

/**
 * A check that was read, as one line again, its stop with it. What is asked for comes first; only where a later word of it
 * would be taken for the reason (a mark `R1`) does the stop, which ends with a caller or a reference then.
 */
export const printCheck = (check: Check): string => {
  const [verb = '', ...words] = printQuery(check).split(' ')
  const [caller, reference] = [printed('@', check.stop.originator), printed('#', check.stop.incident)]
  return words.slice(1).some(readsAsReason)
    ? `${verb}${reference}${printReason(check.stop)}${caller} ${words.join(' ')}`
    : `${[verb, ...words].join(' ')}${caller}${reference}${printReason(check.stop)}`
}
