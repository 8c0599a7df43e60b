import { checknameOf } from '../../api/arrest-parts.ts'
import type { CreateArrestedPerson } from '../../api/arrest.ts'
import type { PersonContent } from '../../api/people.ts'
import { personRules } from '../../api/people.ts'
import type { ProblemError } from '../../api/problems.ts'
import { wrong } from '../http/refusal.ts'
import { underCriminalResponsibility } from '../people/criminal-responsibility.ts'
import type { Reference } from '../reference/reference.ts'
import { offenceFaults } from './offence-faults.ts'

/** Process stage of an arrest; others (summons, postal charge) have no arresting officer. */
const ARREST = 'A'

/** Everything wrong with an arrest report. */
export const arrestFaults = (
  { person, arrestReport }: CreateArrestedPerson,
  { reference, today, record }: { reference: Reference; today: string; record: PersonContent }
): ProblemError[] => {
  const { content, fsCodeMakingChange, checkname } = arrestReport
  const { offence } = content
  const faults: ProblemError[] = []
  const fault = (field: string, message: string): void => {
    faults.push(wrong(field, message, 'rule'))
  }
  const rules = personRules(today).safeParse(record)
  if (!rules.success) for (const { message } of rules.error.issues) fault('person', message)
  if (checkname !== checknameOf(person.lastName))
    fault('arrestReport.checkname', `The checkname does not match the person: it is the first 15 characters of the surname in lower case.`)
  if (reference.station(fsCodeMakingChange) === undefined) fault('arrestReport.fsCodeMakingChange', 'must be a valid force station code')
  if (reference.station(content.ownerCode) === undefined) fault('arrestReport.content.ownerCode', 'Invalid owner code')
  if (content.processStage === ARREST && content.arrestingOfficer === undefined)
    fault('arrestReport.content.arrestingOfficer', 'An arrest needs the arresting officer.')
  if (content.processStageDate > today) fault('arrestReport.content.processStageDate', 'The date of the process cannot be in the future')
  faults.push(...offenceFaults(offence, { path: 'arrestReport.content.offence', reference, today }))
  const tooYoung = underCriminalResponsibility(record.birth, { date: offence.startDate, ownerForce: content.ownerCode, today })
  if (tooYoung !== undefined) faults.push(wrong('person.dateOfBirth', tooYoung, 'criminal-responsibility'))
  return faults
}
