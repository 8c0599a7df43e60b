import type { Proposal } from '../../../api/proposals.ts'
import type { ProblemError } from '../../../api/problems.ts'
import type { Refusal } from '../../http/refusal.ts'
import { NO_PERSON } from '../../people/handlers.ts'
import type { Asker } from '../../reports/refusals.ts'
import { calendarDay } from '../../service.ts'
import type { Service } from '../../service.ts'
import { changeFaults } from '../../wanted/change-faults.ts'
import type { Change } from '../../wanted/change.ts'
import { refusalOfChange } from '../../wanted/refusals.ts'
import type { Changeable } from '../../wanted/refusals.ts'
import { fieldsOf } from '../given-content.ts'
import type { JudgedProposal } from './proposable.ts'

type WantedProposal = Extract<Proposal, { kind: 'wanted' }>

/** What the owner's own change endpoint would be asked. */
export const changeOf = ({ change }: WantedProposal): Change => {
  const { versionToChange: _quoted, ...rest } = change.body
  return { change: change.kind, ...rest } as Change
}

/** Paths that differ, as they stood and as they would stand. */
const differences = (standing: object, asked: Change): Pick<JudgedProposal, 'base' | 'fields'> => {
  const base = fieldsOf(standing)
  const { change, ...said } = asked
  const proposed = fieldsOf(asked.change === 'amend' ? asked.content : said)
  const paths = change === 'amend' ? [...new Set([...Object.keys(base), ...Object.keys(proposed)])] : Object.keys(proposed)
  const differing = paths.filter((path) => base[path] !== proposed[path])
  return {
    base: Object.fromEntries(differing.flatMap((path) => (base[path] === undefined ? [] : [[path, base[path]]]))),
    // What is to be taken away stands as an empty text.
    fields: Object.fromEntries(differing.map((path) => [path, proposed[path] ?? '']))
  }
}

/**
 * A proposed change of a wanted report by the rules of the change itself, asked as its owner would ask it.
 * @param asker whose right to the change is looked at: of a proposal the owner's, of an acceptance the operator's
 */
export const judgeWantedProposal = async (
  { store, reference }: Pick<Service, 'store' | 'reference'>,
  held: Changeable,
  { proposal, versionToChange, at, asker }: { proposal: WantedProposal; versionToChange: string; at: Date; asker: Asker }
): Promise<JudgedProposal | Refusal | { readonly faults: readonly ProblemError[] }> => {
  const { personId, reportId } = proposal
  const { report } = held
  const asked = changeOf(proposal)
  const refusal = refusalOfChange(held, { asked, versionToChange, asker, reference })
  if (refusal !== undefined) return refusal
  const person = await store.read('personRecord', { personId })
  if (person === null) return NO_PERSON
  const faults = changeFaults(asked, { report, person, reference, today: calendarDay(at) })
  if (faults.length > 0) return { faults }
  const { category } = report.content
  return {
    ownerForce: report.content.ownerForce,
    versionNumber: report.versionNumber,
    heading: reference.row('wanted-categories', category)?.label ?? category,
    amended: { recordId: reportId, personId, reference: report.reference, version: report.versionToChange },
    ...differences(report.content, asked)
  }
}
