import { checknameOf } from '../../api/arrest-parts.ts'
import { arrestContentFaults } from '../../api/arrest.ts'
import type { ArrestReportCreate, CreateArrestedPerson } from '../../api/arrest.ts'
import type { PersonContent } from '../../api/people.ts'
import { personRules } from '../../api/people.ts'
import type { ProblemError } from '../../api/problems.ts'
import { wrong } from '../http/refusal.ts'
import { underCriminalResponsibility } from '../people/criminal-responsibility.ts'
import type { Reference } from '../reference/reference.ts'
import { offenceFaults } from './offence-faults.ts'

interface Known {
  readonly reference: Reference
  /** YYYY-MM-DD. */
  readonly today: string
  readonly birth: PersonContent['birth']
}

/**
 * Everything wrong with an arrest report, whoever it is of.
 * @param path of the report in the body: `arrestReport.`, or empty
 * @param born field that is named where the person was too young
 */
export const reportFaults = (
  { content, fsCodeMakingChange }: ArrestReportCreate,
  { path, born }: { path: string; born: string },
  { reference, today, birth }: Known
): ProblemError[] => {
  const { offence } = content
  const faults: ProblemError[] = []
  const fault = (field: string, message: string): void => {
    faults.push(wrong(`${path}${field}`, message, 'rule'))
  }
  if (reference.station(fsCodeMakingChange) === undefined) fault('fsCodeMakingChange', 'must be a valid force station code')
  if (reference.station(content.ownerCode) === undefined) fault('content.ownerCode', 'Invalid owner code')
  for (const { field, message } of arrestContentFaults(content, today)) fault(`content.${field}`, message)
  faults.push(...offenceFaults(offence, { path: `${path}content.offence`, reference, today }))
  const tooYoung = underCriminalResponsibility(birth, { date: offence.startDate, ownerForce: content.ownerCode, today })
  if (tooYoung !== undefined) faults.push(wrong(born, tooYoung, 'criminal-responsibility'))
  return faults
}

/** Everything wrong with a person created with an arrest report. */
export const arrestFaults = (
  { person, arrestReport }: CreateArrestedPerson,
  { reference, today, record }: { reference: Reference; today: string; record: PersonContent }
): ProblemError[] => {
  const rules = personRules(today).safeParse(record)
  return [
    ...(rules.success ? [] : rules.error.issues.map(({ message }) => wrong('person', message, 'rule'))),
    ...(arrestReport.checkname === checknameOf(person.lastName)
      ? []
      : [
          wrong(
            'arrestReport.checkname',
            'The checkname does not match the person: it is the first 15 characters of the surname in lower case.',
            'rule'
          )
        ]),
    ...reportFaults(arrestReport, { path: 'arrestReport.', born: 'person.dateOfBirth' }, { reference, today, birth: record.birth })
  ]
}
